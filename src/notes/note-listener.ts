import type { Note } from "./note";

/** Whether a slice of work may go on. */
export type HasTime = () => boolean;

/** Something that follows the notes of the vault. Fed in idle time, so it may be a moment behind; a rename is a `remove` and a `put`. */
export interface NoteListener {
	/** Grows whenever anything that it says has changed. */
	readonly revision: number;
	/** Whether it has nothing to work at. */
	readonly isSettled: boolean;
	/** A note is new, or has changed. */
	put(note: Note): void;
	remove(path: string): void;
	/** Every note is to be read, in the steps of `work`. */
	fill(): void;
	/** Works as long as there is time; returns whether all is done. */
	work(hasTime: HasTime): boolean;
}

/** A listener that has the text of some notes read. It is light, and so fed from the start, whether or not somebody asks. */
export interface TextListener extends NoteListener {
	/** Paths of the notes whose text is to be handed over by `put`. */
	unread(): readonly string[];
}
