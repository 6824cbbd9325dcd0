import type { DateInterval } from "../calendar/date-interval";
import type { Note } from "../notes/note";
import type { ResolveLink } from "./read-properties";

/** What the index asks of the vault. */
export interface IndexPorts {
	/** Where a link leads, as the app resolves links. */
	readonly resolveLink: ResolveLink;
	/** The day that a note is dated by: the daily-note format, its date property or a day in its name. Asked only of notes that link people. */
	readonly dayOfNote: (note: Note) => DateInterval | undefined;
	/** Every note as the caches have it, without text. Walked on a rebuild, and when somebody of a new name appears. */
	readonly notes: () => Iterable<Note>;
}
