import type { Note } from "../../notes/note";
import { idleSlice } from "./idle-slices";
import type { NoteListener } from "./note-listener";

/** Hands notes to listeners whose work is heavy, in idle slices, each note once however often it changed meanwhile. */
export class ListenerFeed {
	readonly #listeners: readonly NoteListener[];
	readonly #waiting = new Map<string, Note | null>();
	#filling: Iterator<Note> | undefined;

	constructor(listeners: readonly NoteListener[]) {
		this.#listeners = listeners;
	}

	put(note: Note): void {
		this.#waiting.set(note.path, note);
	}

	remove(path: string): void {
		this.#waiting.set(path, null);
	}

	/** Hands every note over, read as its turn comes. */
	fill(notes: Iterable<Note>): void {
		this.#filling = notes[Symbol.iterator]();
	}

	/** Whether everything has been handed over. */
	get isEmpty(): boolean {
		return this.#waiting.size === 0 && this.#filling === undefined;
	}

	/** Hands over all that waits; `stopped` ends it early. Answers whether there was anything. */
	async drain(stopped: () => boolean): Promise<boolean> {
		if (this.isEmpty) return false;
		let hasTime = await idleSlice();
		while (!stopped() && this.#handOne()) if (!hasTime()) hasTime = await idleSlice();
		return true;
	}

	#handOne(): boolean {
		const [waiting] = this.#waiting;
		if (waiting) {
			const [path, note] = waiting;
			this.#waiting.delete(path);
			for (const listener of this.#listeners) if (note) listener.put(note); else listener.remove(path);
			return true;
		}
		const next = this.#filling?.next();
		if (!next || next.done === true) {
			this.#filling = undefined;
			return false;
		}
		for (const listener of this.#listeners) listener.put(next.value);
		return true;
	}
}
