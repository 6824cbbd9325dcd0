import type { CivilDate } from "../calendar/civil-date";
import type { Introduction, Party } from "../introductions/introduction";
import { spoken } from "../notes/lines/spoken";
import type { VaultWords } from "../notes/vault-words";
import type { Words } from "../words/words";

/** One of the two, as the pane shows them. */
export interface ShownParty extends Pick<Party, "path" | "name" | "status"> {
	readonly on: string;
}

/** An introduction as the pane shows it: plain data, in words. */
export interface ShownIntroduction extends Pick<Introduction, "path" | "line" | "state"> {
	readonly pair: VaultWords;
	/** How it stands, and since when. */
	readonly stands: readonly [state: string, when: string];
	/** Undefined where none is written. */
	readonly reason: VaultWords | undefined;
	readonly parties: readonly ShownParty[];
	readonly outcome: VaultWords | undefined;
}

/** What the pane shows of introductions: those that go on before those that are over; undefined where there is none. */
export function shownIntroductions(
	introductions: readonly Introduction[],
	{ words }: { readonly words: Words },
	today: CivilDate,
): readonly ShownIntroduction[] | undefined {
	const { introductions: text, when } = words;
	const say = (on: CivilDate | undefined): string => (on === undefined ? "" : when.day(on, today));
	const shown = introductions.filter((one) => !one.private).map((one): ShownIntroduction => {
		const [owner, other] = one.parties;
		return {
			path: one.path, line: one.line, state: one.state,
			pair: text.pair(owner.name, other.name),
			stands: [text.state[one.state], say(one.state === "made" ? one.madeOn : one.on)],
			reason: one.reason === "" ? undefined : spoken(one.reason),
			parties: one.parties.map(({ path, name, status, on }) => ({ path, name, status, on: say(on) })),
			outcome: one.outcome === undefined ? undefined : spoken(one.outcome),
		};
	});
	return shown.length === 0 ? undefined : [...shown.filter(isOpen), ...shown.filter((one) => !isOpen(one))];
}

/** Whether there is still somebody to ask, or something to do. */
export function isOpen({ state }: Pick<Introduction, "state">): boolean {
	return state !== "made" && state !== "declined";
}
