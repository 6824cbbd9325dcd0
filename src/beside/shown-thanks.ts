import type { CivilDate } from "../calendar/civil-date";
import type { NotYetThanked } from "../giving/not-yet-thanked";
import type { Help } from "../giving/write-thanked";
import { spoken } from "../notes/lines/spoken";
import type { VaultWords } from "../notes/vault-words";
import type { ReconnectList } from "../reconnect/reconnect-list";
import type { Words } from "../words/words";

/** Somebody's help as it is shown: its words read aloud, and how long ago it was. */
export interface ShownHelp {
	readonly help: Help;
	readonly text: VaultWords;
	readonly when: string;
}

/** Somebody to be thanked, in words. */
export interface ShownThanks {
	readonly path: string;
	readonly name: VaultWords;
	readonly apart: VaultWords | null;
	/** The label of the circle that may be shown. */
	readonly circle: string | null;
	readonly help: readonly ShownHelp[];
}

/** Puts somebody to be thanked into words. */
export function shownThanks(
	{ person, help }: NotYetThanked,
	{ words, list }: { readonly words: Words; readonly list: Pick<ReconnectList, "textOf"> },
	today: CivilDate,
): ShownThanks {
	const { path } = person;
	const { name, apart, circle } = list.textOf(person, today);
	return {
		path, name, apart, circle,
		help: help.map(({ one, text, line }) => (
			{ help: { path, text, line }, text: spoken(text), when: words.when.ago(one.when, today) }
		)),
	};
}
