import type { Note } from "../../notes/note";
import { idleSlice } from "./idle-slices";
import type { NoteListener } from "./note-listener";

/** Hands notes to listeners whose work is heavy, in idle slices, each note once however often it changed meanwhile. */
export class ListenerFeed {
	readonly #listeners: readonly NoteListener[];
	readonly #waiting = new Map<string, Note | null>();
	#filling: Iterator<Note> | undefined;
	#isMoved = false;

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

	/** Hands over all that waits; `stopped` ends it early. Answers whether a listener says anything else since the last time. */
	async drain(stopped: () => boolean): Promise<boolean> {
		if (this.isEmpty) return false;
		let hasTime = await idleSlice();
		while (!stopped() && this.#handOne()) if (!hasTime()) hasTime = await idleSlice();
		const isMoved = this.#isMoved;
		this.#isMoved = false;
		return isMoved;
	}

	#handOne(): boolean {
		const [waiting] = this.#waiting;
		if (waiting) {
			const [path, note] = waiting;
			this.#waiting.delete(path);
			this.#tell((listener) => (note ? listener.put(note) : listener.remove(path)));
			return true;
		}
		const next = this.#filling?.next();
		if (!next || next.done === true) {
			this.#filling = undefined;
			return false;
		}
		this.#tell((listener) => listener.put(next.value));
		return true;
	}

	#tell(hand: (listener: NoteListener) => boolean): void {
		for (const listener of this.#listeners) if (hand(listener)) this.#isMoved = true;
	}
}
