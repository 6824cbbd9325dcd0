import type { NoteStructure } from "../../notes/note";
import { linkHash } from "../names/link-key";

/** So many changed notes are entered beside the original ones; after that the register is worth making again. */
const mostAdded = 20_000;

/**
 * Which notes link what, by hashes of the links: what is asked where somebody appears whose name nobody bore before, and while it is not
 * known yet who is a person. A note that changes is entered once more and its old row stays, so an answer names all notes that may link a
 * name, and some that no longer do.
 */
export class SpeakingNotes {
	readonly #paths: string[] = [];
	/** For each note its number, how many links it has, and their hashes: one row of numbers, for a list of lists is slow to fill. */
	#numbers = new Int32Array(4096);
	#length = 0;
	#added = 0;

	/** Adds a note, unless it has no links. */
	add(path: string, { links, frontmatterLinks }: NoteStructure): void {
		const count = (links?.length ?? 0) + (frontmatterLinks?.length ?? 0);
		if (count === 0) return;
		const numbers = this.#roomFor(count + 2);
		let next = this.#length;
		numbers[next++] = this.#paths.push(path) - 1;
		numbers[next++] = count;
		if (links) for (const { link } of links) numbers[next++] = linkHash(link);
		if (frontmatterLinks) for (const { link } of frontmatterLinks) numbers[next++] = linkHash(link);
		this.#length = next;
	}

	/** Adds a note that is new or has changed; returns false where that was done too often. */
	addLater(path: string, structure: NoteStructure): boolean {
		this.add(path, structure);
		return ++this.#added < mostAdded;
	}

	/** Paths of the notes with a link whose hash may be that of a name. */
	*linking(mayBeName: (hash: number) => boolean): Generator<string> {
		for (let at = 0; at < this.#length; ) {
			const note = this.#numbers[at] ?? 0;
			const end = at + 2 + (this.#numbers[at + 1] ?? 0);
			let found = false;
			for (at += 2; at < end; at++) found ||= mayBeName(this.#numbers[at] ?? -1);
			const path = found ? this.#paths[note] : undefined;
			if (path !== undefined) yield path;
		}
	}

	#roomFor(more: number): Int32Array {
		const wanted = this.#length + more;
		if (wanted > this.#numbers.length) {
			const wider = new Int32Array(2 * wanted);
			wider.set(this.#numbers);
			this.#numbers = wider;
		}
		return this.#numbers;
	}
}
