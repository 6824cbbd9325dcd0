import { ChangeLog } from "./change-log";
import type { Note } from "./note";
import type { TextListener } from "./note-listener";
import { sameValue } from "./same-value";

/** What a register asks of its notes. */
export interface RegisterPorts<T> {
	/**
	 * Reads a note as far as it is known; undefined where it is not of this kind. Pure, and quick to say no: it is asked about every note.
	 */
	read(note: Note): T | undefined;
	/** Every note as the caches have it, walked by `fill`. */
	notes(): { readonly length: number; note(at: number): Note | undefined };
}

/** A note that is, was or becomes something; undefined where it was, or is, nothing of the kind. */
export interface RegisterChange<T> {
	readonly path: string;
	readonly before: T | undefined;
	readonly now: T | undefined;
}

interface Entry<T> {
	readonly value: T;
	/** When the note was changed whose text the value was read of; undefined where it is by the caches alone. */
	readonly textOf: number | undefined;
}

/** Notes between two looks at the time. */
const sliceOfNotes = 50;

/**
 * All notes of a kind, each read by one pure reader. An edit costs the reading of that one note. The caches alone tell that a note is
 * there; what its text adds comes when that is handed over (`unread` names those that wait). Until then what was last known of it stands.
 */
export class NoteRegister<T> implements TextListener {
	readonly #ports: RegisterPorts<T>;
	readonly #entries = new Map<string, Entry<T>>();
	readonly #unread = new Set<string>();
	readonly #log = new ChangeLog<RegisterChange<T>>();
	#list: readonly T[] | undefined;
	#revision = 0;
	#walk: Generator<undefined> | undefined;
	/** Notes that were told of while all are read: the walk, which may have begun before, knows them no better. */
	readonly #told = new Set<string>();

	constructor(ports: RegisterPorts<T>) {
		this.#ports = ports;
	}

	get revision(): number {
		return this.#revision;
	}

	get isSettled(): boolean {
		return this.#walk === undefined;
	}

	get(path: string): T | undefined {
		return this.#entries.get(path)?.value;
	}

	/** All of them by path; the same list until one changes. */
	all(): readonly T[] {
		return (this.#list ??= [...this.#entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { value }]) => value));
	}

	/** What has changed since a revision, oldest first; undefined where that is no longer known, so that anything may have. */
	changesSince(revision: number): readonly RegisterChange<T>[] | undefined {
		return this.#log.since(revision);
	}

	unread(): readonly string[] {
		return [...this.#unread];
	}

	put(note: Note): void {
		if (this.#walk) this.#told.add(note.path);
		this.#put(note, !this.#walk && this.#entries.get(note.path)?.textOf === note.modifiedAt);
	}

	remove(path: string): void {
		if (this.#walk) this.#told.add(path);
		this.#drop(path);
	}

	rename(oldPath: string, note: Note): void {
		this.remove(oldPath);
		this.put(note);
	}

	/** Has every note read again, also by what has changed in the reader. */
	fill(): void {
		this.#told.clear();
		this.#walk = this.#readAll();
	}

	work(hasTime: () => boolean): boolean {
		while (this.#walk) {
			if (this.#walk.next().done === true) this.#walk = undefined;
			else if (!hasTime()) return false;
		}
		return true;
	}

	*#readAll(): Generator<undefined> {
		const notes = this.#ports.notes();
		const missing = new Set(this.#entries.keys());
		for (let at = 0; at < notes.length; at++) {
			const note = notes.note(at);
			if (note) missing.delete(note.path);
			if (note && !this.#told.has(note.path)) this.#put(note, false);
			if (at % sliceOfNotes === sliceOfNotes - 1) yield;
		}
		for (const path of missing) if (!this.#told.has(path)) this.#drop(path);
	}

	/**
	 * Takes in a note. Without its text, what an earlier text said stands until the new one is read; if it is unchanged, nothing needs
	 * reading.
	 */
	#put(note: Note, isSameText: boolean): void {
		const { path, text } = note;
		const found = this.#ports.read(note);
		if (found === undefined) {
			this.#drop(path);
			return;
		}
		const known = this.#entries.get(path);
		if (text !== undefined || isSameText) this.#unread.delete(path);
		else this.#unread.add(path);
		if (text !== undefined) this.#enter(path, known, { value: found, textOf: note.modifiedAt });
		else if (known?.textOf === undefined) this.#enter(path, known, { value: found, textOf: undefined });
	}

	#drop(path: string): void {
		this.#unread.delete(path);
		const known = this.#entries.get(path);
		if (this.#entries.delete(path)) this.#tell({ path, before: known?.value, now: undefined });
	}

	#enter(path: string, known: Entry<T> | undefined, entry: Entry<T>): void {
		const isSame = known !== undefined && sameValue(known.value, entry.value);
		this.#entries.set(path, isSame ? { ...entry, value: known.value } : entry);
		if (!isSame) this.#tell({ path, before: known?.value, now: entry.value });
	}

	#tell(change: RegisterChange<T>): void {
		this.#list = undefined;
		this.#log.add(++this.#revision, [change]);
	}
}
