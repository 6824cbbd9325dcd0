import type { DateInterval } from "../calendar/date-interval";
import type { RosterLine } from "../interactions/roster/read-roster";

/** A gathering as its note describes it: immutable. Who is invited is empty until the text has been read. */
export interface Gathering {
	readonly path: string;
	readonly name: string;
	/** Whether the note is private as a whole. */
	readonly private: boolean;
	/** Undefined where neither a property nor the name of the note has a day. */
	readonly when: DateInterval | undefined;
	readonly city: string | null;
	readonly place: string | null;
	readonly topics: readonly string[];
	/** Whom the properties name as having been there: links, or names. */
	readonly attendees: readonly string[];
	readonly invited: readonly RosterLine[];
}
