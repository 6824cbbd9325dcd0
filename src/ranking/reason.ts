import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Source } from "../notes/note";

/** Why a person is on the list, as data; `words/` makes the phrase. */
export type Reason =
	| { readonly kind: "overdue"; readonly ratio: number; readonly days: number; readonly cadenceDays: number }
	| { readonly kind: "planned"; readonly when: DateInterval }
	| { readonly kind: "promise"; readonly text: string; readonly dueOn: CivilDate | undefined; readonly daysLeft: number | undefined; readonly source: Source }
	| { readonly kind: "owed-reply"; readonly days: number; readonly source: Source }
	| { readonly kind: "date"; readonly name: "birthday"; readonly on: CivilDate; readonly daysLeft: number }
	| { readonly kind: "good-news"; readonly text: string; readonly source: Source }
	| { readonly kind: "drifting"; readonly days: number; readonly rhythmDays: number }
	| { readonly kind: "only-link"; readonly group: string }
	| { readonly kind: "never" };

export type ReasonKind = Reason["kind"];
