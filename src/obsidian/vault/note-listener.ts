import type { Note } from "../../notes/note";

/** Something that follows the notes of the vault. Fed in idle time, so it may be a moment behind; a rename is a `remove` and a `put`. Both answer whether anything that it says has changed. */
export interface NoteListener {
	/** A note is new, or has changed. */
	put(note: Note): boolean;
	remove(path: string): boolean;
}
