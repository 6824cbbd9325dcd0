import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Happening } from "../interactions/happened";
import type { FieldTexts, LabelledTexts } from "../notes/log-fields";
import type { VaultWords } from "../notes/vault-words";

/** Somebody who was there. `path` is null where nobody of that name has a note, or where several have. */
export interface CapturedPerson {
	readonly path: string | null;
	/** The name as it was written. */
	readonly name: VaultWords;
}

/** By which somebody who was there is known again. */
export function keyOf({ path, name }: CapturedPerson): string {
	return path ?? name;
}

export interface CapturedPromise {
	readonly text: VaultWords;
	readonly by: "me" | "them";
	readonly dueOn: CivilDate | null;
	/** Made to everybody who was there, not to one alone. */
	readonly toAll: boolean;
	/** `keyOf` the only one of several that it names; left out where it goes to the first. */
	readonly to?: string;
}

/** A meeting to come that a line tells of: `约了下周五吃饭`. */
export interface CapturedPlan {
	/** What is planned, in the words of the line. */
	readonly text: VaultWords;
	readonly on: DateInterval;
}

/** What keeps a capture from being written as it stands, or from being a contact; `words/` makes the sentence. */
export type CaptureProblem =
	| { readonly code: "empty" }
	| { readonly code: "nobody" }
	| { readonly code: "future-date"; readonly day: string }
	| { readonly code: "not-understood"; readonly words: string }
	| { readonly code: "two-dates"; readonly words: string; readonly days?: readonly CivilDate[] }
	| { readonly code: "no-contact"; readonly happening: Happening }
	| { readonly code: "ambiguous-name"; readonly name: VaultWords; readonly paths: readonly string[] };

/** The group in which it went on. */
export interface CapturedGroup {
	readonly path: string;
	readonly name: VaultWords;
	readonly boundaries: readonly VaultWords[];
}

/** What one line in plain words says. */
export interface Capture extends Omit<FieldTexts, LabelledTexts>, Readonly<Record<LabelledTexts, readonly string[]>> {
	/** Undefined where it went on between people; else there was contact with nobody. */
	readonly group?: CapturedGroup | undefined;
	/** When it was; the day itself where nothing is said. */
	readonly on: DateInterval;
	readonly people: readonly CapturedPerson[];
	readonly channel: string | null;
	/** The words as written, on one line, without the date and without what became a promise or a field. */
	readonly text: VaultWords;
	/**
	 * False where the line tells of no contact: it came to nothing, is an intention, or lies in the future. Only its promises and plans are
	 * written.
	 */
	readonly isContact: boolean;
	/** A message of theirs to me. */
	readonly incoming: boolean;
	/** What brought the first of them to me, as their note is to say it. */
	readonly cameThrough?: string;
	readonly threads: readonly string[];
	readonly thanks: readonly string[];
	readonly gave: readonly string[];
	/** What I asked them for. */
	readonly asked: readonly string[];
	/** Replies that I owe. */
	readonly owes: readonly string[];
	readonly promises: readonly CapturedPromise[];
	readonly plans: readonly CapturedPlan[];
	readonly problems: readonly CaptureProblem[];
}

/** Who goes by a name or an alias, however it is spelt; the one thing that capture asks of the index. */
export interface NameLookup {
	/** `isDue`: it stands where a name must, so that one that is a word as well is meant. */
	find(name: string, isDue?: boolean): readonly { readonly path: string; readonly name: string }[];
}

/** What keeps a capture from being written at all: that it is no contact does not, where it holds a promise or a plan. */
export function obstacleTo({ problems, promises, plans }: Capture): CaptureProblem | undefined {
	return problems.find(({ code }) => code !== "no-contact" || (promises.length === 0 && plans.length === 0));
}
