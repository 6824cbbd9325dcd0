import type { Note } from "../../notes/note";
import type { PersonBody } from "../reading/person-record";

/** A change to work in: the note as it is now, or null where it is gone. */
export interface Change {
	readonly path: string;
	readonly note: Note | null;
	/** What is known of its text from the path that it had before. */
	readonly body?: PersonBody | undefined;
}
