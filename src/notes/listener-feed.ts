import type { Note } from "./note";
import type { HasTime, NoteListener } from "./note-listener";

/** Gives time to work: at once, and when nothing else is to be done. */
export interface Slices {
	now(): HasTime;
	whenIdle(): Promise<HasTime>;
}

/**
 * Hands changes to listeners with heavy work, in idle slices, each note once however often it changed meanwhile, and gives them time for
 * work of their own.
 */
export class ListenerFeed {
	readonly #listeners: readonly NoteListener[];
	readonly #waiting = new Map<string, Note | null>();
	#told = 0;
	/** Until somebody asks, nothing is handed over: whoever is asked later reads all notes. */
	#isAwake = false;

	readonly #slices: Slices;

	constructor(listeners: readonly NoteListener[], slices: Slices) {
		this.#listeners = listeners;
		this.#slices = slices;
	}

	/** A note is new, or has changed; returns whether there is something to `drain`. */
	put(note: Note): boolean {
		if (!this.#isAwake) return false;
		if (!this.isEmpty) this.#waiting.set(note.path, note);
		else for (const listener of this.#listeners) listener.put(note);
		return !this.isEmpty || this.#revision() !== this.#told;
	}

	remove(path: string): void {
		if (this.#isAwake) this.#waiting.set(path, null);
	}

	/** Has every listener read all notes. */
	fill(): void {
		for (const listener of this.#listeners) listener.fill();
	}

	/** Whether everything has been handed over and worked in. */
	get isEmpty(): boolean {
		return this.#waiting.size === 0 && this.#listeners.every(({ isSettled }) => isSettled);
	}

	/** Hands over all that waits; `stopped` ends it early. Returns whether a listener says anything else since the last time. */
	async drain(stopped: () => boolean): Promise<boolean> {
		this.#isAwake = true;
		if (!this.isEmpty) {
			let hasTime = this.#slices.now();
			while (!stopped() && !this.#work(hasTime)) hasTime = await this.#slices.whenIdle();
		}
		const told = this.#revision();
		const isMoved = told !== this.#told;
		this.#told = told;
		return isMoved;
	}

	#revision(): number {
		return this.#listeners.reduce((sum, { revision }) => sum + revision, 0);
	}

	#work(hasTime: HasTime): boolean {
		for (const [path, note] of this.#waiting) {
			this.#waiting.delete(path);
			for (const listener of this.#listeners) {
				if (note) listener.put(note);
				else listener.remove(path);
			}
			if (!hasTime()) return false;
		}
		return this.#listeners.every((listener) => listener.work(hasTime));
	}
}
