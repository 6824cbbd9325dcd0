import { keyHash, linkHash, linkHashes, linkKey } from "../names/link-key";
import type { NoteRecord } from "../reading/note-record";

const fewNotes = 16;

const mostCounted = 255;

/** What nobody links yet is shared: a list of a few is copied when it grows, never pushed to. */
const noNotes: NoteRecord[] = [];

/** Everything under one name: paths of the people whose notes have it, and the notes that link it. */
export interface NameEntry {
	readonly people: readonly string[];
	readonly notes: readonly NoteRecord[];
}

/**
 * The names of people, and who links them. Owned by the index. It holds names of people only: a link to anything else costs one look-up
 * and leaves nothing behind, so its size goes with the people and their mentions, never with the vault. Arrays, not sets: nearly all
 * hold one or two things, and ten thousand sets would weigh more than all else together.
 */
export class NameRegister {
	readonly #entries = new Map<string, { people: string[]; notes: NoteRecord[] }>();
	/** How many names have a hash: what a link of another hash leads to is nobody, and the map need not be asked. */
	readonly #hashes = new Uint8Array(linkHashes);

	get(key: string): NameEntry | undefined {
		return this.#entries.get(key);
	}

	/** Whether a link, as written, ends in the name of a person. */
	isLinked(link: string): boolean {
		return this.mayBeName(linkHash(link)) && this.#entries.has(linkKey(link));
	}

	/** Whether a link of this hash may end in the name of a person. */
	mayBeName(hash: number): boolean {
		return this.#hashes[hash] !== 0;
	}

	/** Adds a person; returns whether nobody went by this name before. */
	addPerson(key: string, path: string): boolean {
		const known = this.#entries.get(key);
		if (known) known.people.push(path);
		else this.#enter(key, path);
		return !known;
	}

	#enter(key: string, path: string): void {
		this.#entries.set(key, { people: [path], notes: noNotes });
		this.#count(key, 1);
	}

	#count(key: string, by: 1 | -1): void {
		const hash = keyHash(key);
		const known = this.#hashes[hash] ?? mostCounted;
		// Where more names than can be counted share a hash, it stays taken.
		if (known < mostCounted) this.#hashes[hash] = known + by;
	}

	/** Takes a person off; the name stays until `dropIfNobody`, so that a move to another folder loses nothing. */
	removePerson(key: string, path: string): void {
		removeFrom(this.#entries.get(key)?.people, path);
	}

	/** Forgets the name where nobody goes by it any more; returns whether that is so. */
	dropIfNobody(key: string): boolean {
		if (this.#entries.get(key)?.people.length !== 0) return false;
		this.#entries.delete(key);
		this.#count(key, -1);
		return true;
	}

	/** Enters a note under every name that it links. */
	addNote(record: NoteRecord): void {
		for (const key of linkedKeys(record)) {
			const entry = this.#entries.get(key);
			// A list that grows by `push` keeps room for sixteen more; most people are linked by a few notes.
			if (entry && entry.notes.length < fewNotes) entry.notes = entry.notes.concat(record);
			else entry?.notes.push(record);
		}
	}

	removeNote(record: NoteRecord): void {
		for (const key of linkedKeys(record)) removeFrom(this.#entries.get(key)?.notes, record);
	}
}

/** The names that a note links, each once: a handful, so a list does. What is promised is mentioned too. */
function linkedKeys({ mentions }: NoteRecord): readonly string[] {
	const keys: string[] = [];
	for (const { link } of mentions) {
		const key = linkKey(link);
		if (!keys.includes(key)) keys.push(key);
	}
	return keys;
}

function removeFrom<T>(list: T[] | undefined, item: T): void {
	const at = list ? list.lastIndexOf(item) : -1;
	if (at >= 0) list?.splice(at, 1);
}
