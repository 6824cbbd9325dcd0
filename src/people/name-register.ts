import { nameKey } from "./name-key";
import type { NoteRecord } from "./note-record";

/** Everything that goes by one name: paths of the people whose notes bear it, and the notes that link it. */
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

	get(key: string): NameEntry | undefined {
		return this.#entries.get(key);
	}

	/** Adds a person; answers whether nobody went by this name before. */
	addPerson(key: string, path: string): boolean {
		const known = this.#entries.get(key);
		if (known) known.people.push(path);
		else this.#entries.set(key, { people: [path], notes: [] });
		return !known;
	}

	/** Takes a person off; the name stays until `dropIfNobody`, so that a move to another folder loses nothing. */
	removePerson(key: string, path: string): void {
		removeFrom(this.#entries.get(key)?.people, path);
	}

	/** Forgets the name where nobody goes by it any more. */
	dropIfNobody(key: string): void {
		if (this.#entries.get(key)?.people.length === 0) this.#entries.delete(key);
	}

	/** Enters a note under every name that it links. */
	addNote(record: NoteRecord): void {
		for (const key of linkedKeys(record)) this.#entries.get(key)?.notes.push(record);
	}

	removeNote(record: NoteRecord): void {
		for (const key of linkedKeys(record)) removeFrom(this.#entries.get(key)?.notes, record);
	}

	clear(): void {
		this.#entries.clear();
	}
}

function linkedKeys({ mentions, commitments }: NoteRecord): ReadonlySet<string> {
	const keys = new Set<string>();
	for (const { link } of mentions) keys.add(nameKey(link));
	for (const { link } of commitments) keys.add(nameKey(link));
	return keys;
}

function removeFrom<T>(list: T[] | undefined, item: T): void {
	const at = list ? list.lastIndexOf(item) : -1;
	if (at >= 0) list?.splice(at, 1);
}
