import type { DateInterval } from "../../calendar/date-interval";
import type { Note, NoteStructure } from "../../notes/note";
import type { ResolveLink } from "../properties/read-properties";

/**
 * Every note as the caches have it, by number. In a big vault nearly all the time goes into fetching scattered memory, so a note is made
 * only where it is wanted.
 */
export interface CachedNotes {
	readonly length: number;
	path(at: number): string;
	/** Undefined where the caches do not know the note yet. */
	structure(at: number): NoteStructure | undefined;
	/** The same with its times and without text. */
	note(at: number): Note | undefined;
}

/** What the index asks of the vault. */
export interface IndexPorts {
	/** Where a link leads, as the app resolves links. */
	readonly resolveLink: ResolveLink;
	/** The day of a note: by the daily-note format, its date property or a day in its name. Asked only about notes that link people. */
	readonly dayOfNote: (note: Note) => DateInterval | undefined;
	/** Walked on a rebuild. */
	readonly notes: () => CachedNotes;
	/** A note as the caches have it now. */
	readonly noteAt: (path: string) => Note | undefined;
}
