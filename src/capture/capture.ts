import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";

/** Somebody who was there. `path` is null where nobody of that name has a note, or where several have. */
interface CapturedPerson {
	readonly path: string | null;
	/** The name as it was written. */
	readonly name: string;
}

export interface CapturedPromise {
	readonly text: string;
	readonly by: "me" | "them";
	readonly dueOn: CivilDate | null;
}

/** What keeps a capture from being written as it stands; `words/` makes the sentence. */
export type CaptureProblem =
	| { readonly code: "empty" }
	| { readonly code: "nobody" }
	| { readonly code: "future-date"; readonly day: string }
	| { readonly code: "not-understood"; readonly words: string }
	| { readonly code: "two-dates"; readonly words: string }
	| { readonly code: "ambiguous-name"; readonly name: string; readonly paths: readonly string[] };

/** What one line in plain words says. */
export interface Capture {
	/** When it was; the day itself where nothing is said. */
	readonly on: DateInterval;
	readonly people: readonly CapturedPerson[];
	readonly channel: string | null;
	/** The words as written, on one line, without the date and without what became a promise or a field. */
	readonly text: string;
	readonly threads: readonly string[];
	readonly thanks: readonly string[];
	readonly gave: readonly string[];
	readonly promises: readonly CapturedPromise[];
	readonly problems: readonly CaptureProblem[];
}

/** Who goes by a name or an alias, however it is spelt; the one thing that capture asks of the index. */
export interface NameLookup {
	find(name: string): readonly { readonly path: string; readonly name: string }[];
}
