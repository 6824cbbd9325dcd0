import type { CivilDate } from "../calendar/civil-date";
import type { VaultWords } from "../notes/vault-words";
import type { Person } from "../people/person/person";
import type { Drawn } from "../veil/drawn";
import type { Words } from "../words/words";
import type { Draft, Form, LinesOfOne, Obstacle } from "../writes/drafting";
import type { DraftPorts } from "./draft-ports";

/** Where a draft is shown. */
export interface DraftScreen {
	/** What is filled in, without those who were picked and ticked. */
	filled(): Form;
	/** What was said of a draft before holds no more. */
	hush(): void;
	draw(draft: Draft, lines: readonly LinesOfOne[]): void;
}

/** What is shown, and of what it was read. */
interface Shown {
	readonly form: Form;
	readonly today: CivilDate;
	readonly draft: Draft;
	/** What the draft adds, once that is known. */
	lines?: readonly LinesOfOne[];
}

/** A draft while it is put down: what is shown of it is what is written, and nothing before what there is to think of was seen. */
export class DraftInHand {
	/** Names that are ticked to get a note. */
	readonly ticked = new Set<VaultWords>();
	/** Names that are ticked to be left out. */
	readonly leftOut = new Set<VaultWords>();
	/** Those picked for a line that names nobody. */
	#picked: readonly Person[] = [];
	/** What was asked to be shown last: no other is drawn. */
	#shown: Shown | undefined;
	/** What there is to think of and stands on screen. */
	#seen: VaultWords = "";
	readonly #ports: DraftPorts;
	readonly #screen: DraftScreen;

	constructor(ports: DraftPorts, screen: DraftScreen) {
		this.#ports = ports;
		this.#screen = screen;
	}

	/** Draws what would be written, whole. */
	show(): Promise<void> {
		return this.#drawWhole(this.#read());
	}

	/** Draws at once what there is to say, and the lines when they are known. */
	showAtOnce(): void {
		const shown = this.#read();
		this.#draw(shown.draft, []);
		void this.#drawWhole(shown);
	}

	/** Nothing is shown any more. */
	clear(): void {
		this.#screen.hush();
		this.#shown = undefined;
		this.#seen = "";
	}

	/** Takes somebody for a line that names nobody. */
	take(person: Person): void {
		this.#picked = [...this.#picked, person];
		void this.show();
	}

	/**
	 * Writes the draft that is shown: as it stands, as a plan, or in the log as no contact. Resolves with undefined, or with the sentence
	 * that says why not: something is to be thought of first, the vault makes something else of it by now, or something is in the way.
	 */
	async write(does?: "plan" | "keep"): Promise<Drawn | undefined> {
		const { words } = this.#ports;
		const shown = this.#shown && isSame(this.#shown.form, this.#filled()) ? this.#shown : this.#read();
		const { draft } = shown;
		if (await this.#isOther(shown)) {
			await this.show();
			const seen = this.#seen;
			return () => [words.capture.changed, words.veil.quote(seen, "")].join(" ").trim();
		}
		const warnings = warningsOf(draft);
		if (does === undefined && warnings !== "" && warnings !== this.#seen) {
			await this.#drawWhole(shown);
			return warned(warnings, words);
		}
		const meant = does && { plan: "future-date", keep: "no-contact" }[does];
		const others = draft.obstacles.filter(({ code }) => code !== meant);
		if (others.length > 0) return obstaclesTold(others, words);
		const problem = await this.#ports.save(does === "keep" ? { ...draft, capture: draft.kept ?? draft.capture } : draft);
		// What keeps it from being written may have come since it was shown.
		if (problem !== undefined) await this.show();
		return problem;
	}

	/** Reads what is filled in, to be shown in the place of all before. */
	#read(): Shown {
		this.#screen.hush();
		const form = this.#filled();
		const today = this.#ports.today();
		return (this.#shown = { form, today, draft: this.#ports.read(form, today) });
	}

	#filled(): Form {
		const form = this.#screen.filled();
		const newPeople = [...form.newPeople, ...this.ticked];
		return { ...form, people: [...form.people, ...this.#picked], newPeople, leftOut: [...this.leftOut] };
	}

	async #drawWhole(shown: Shown): Promise<void> {
		const lines = await this.#ports.linesOf(shown.draft);
		// What is typed on meanwhile has a preview of its own.
		if (this.#shown !== shown) return;
		shown.lines = lines;
		this.#draw(shown.draft, lines);
	}

	#draw(draft: Draft, lines: readonly LinesOfOne[]): void {
		this.#seen = warningsOf(draft);
		this.#screen.draw(draft, lines);
	}

	/** Whether the vault makes something else of it by now; that a new day has begun changes nothing. */
	async #isOther({ form, today, draft, lines }: Shown): Promise<boolean> {
		return !isSame(draft, this.#ports.read(form, today)) || (lines !== undefined && !isSame(lines, await this.#ports.linesOf(draft)));
	}
}

/** Names without a note that are offered one: it is made only after a tick, or where a name was taken for a new one before. */
export function namesToTick({ nameless, newPeople }: Draft, ticked: ReadonlySet<VaultWords>): readonly VaultWords[] {
	return nameless.filter((name) => ticked.has(name) || !newPeople.includes(name));
}

/** What there is to think of before a draft is written. */
export function warningsOf({ against, warnings }: Draft): VaultWords {
	return [...against, ...warnings].join(" ");
}

/** The same as it may be seen. */
export function warned(warnings: VaultWords, { veil, discreet }: Words): Drawn {
	return () => veil.quote(warnings, discreet.warned);
}

/** What keeps a draft from being written. */
export function obstaclesTold(obstacles: readonly Obstacle[], { veil, discreet }: Words): Drawn {
	const sentence = obstacles.map((one) => one.sentence).join(" ");
	return () => veil.quote(sentence, discreet.refusal);
}

/** Whether it will be written, and to whom it is. */
export function headOf({ names, obstacles: [first] }: Draft, { capture: say, logging, veil }: Words): string {
	if (first?.code === "nobody") return say.nobodyYet;
	const of = names.length === 0 ? "" : ` · ${veil.people(names.length, names.join(logging.comma))}`;
	return (first ? say.notYet : logging.capturePreview) + of;
}

/** What a captured line holds, in numbers. */
export function capturedIn({ capture }: Draft, { discreet }: Words): string {
	const { people, promises, plans, threads, thanks, gave, asked, owes } = capture;
	return discreet.captured(people.length, promises.length, [plans, threads, thanks, gave, asked, owes].flat().length);
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
