import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Source } from "../notes/note";

/** Why a person is on the list, as data; `words/` makes the phrase. */
export type Reason =
	/** `guessed`: nobody said how often, and one contact tells of no gap; `assumed`: nobody said it, so the default is counted by. */
	| {
		readonly kind: "overdue";
		readonly ratio: number;
		readonly days: number;
		readonly cadenceDays: number;
		readonly guessed?: true;
		readonly assumed?: true;
	}
	| { readonly kind: "planned"; readonly when: DateInterval }
	/** `meant`: a task of mine to be in touch, which was promised to nobody. */
	| {
		readonly kind: "promise";
		readonly meant?: true;
		readonly text: string;
		readonly dueOn: CivilDate | undefined;
		readonly daysLeft: number | undefined;
		readonly source: Source;
	}
	| { readonly kind: "owed-reply"; readonly days: number; readonly source: Source }
	| { readonly kind: "date"; readonly name: "birthday"; readonly on: CivilDate; readonly daysLeft: number }
	| { readonly kind: "good-news"; readonly text: string; readonly source: Source }
	| { readonly kind: "drifting"; readonly days: number; readonly rhythmDays: number }
	| { readonly kind: "only-link"; readonly group: string }
	| { readonly kind: "never" };

export type ReasonKind = Reason["kind"];

/** A phrase for each kind of reason: what a language has to say. */
export type ReasonPhrases = { readonly [K in ReasonKind]: (reason: Extract<Reason, { kind: K }>, today: CivilDate) => string };

/** The phrase for a reason. */
export function phraseFor(phrases: ReasonPhrases, reason: Reason, today: CivilDate): string {
	// The table has the function of this very kind; the type system cannot see that the two go together.
	const phrase = phrases[reason.kind] as (reason: Reason, today: CivilDate) => string;
	return phrase(reason, today);
}
