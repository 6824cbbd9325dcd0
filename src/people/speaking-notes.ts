import type { NoteStructure } from "../notes/note";
import { linkHash } from "./link-key";

/**
 * Notes with links, by number, gathered while it is not known yet who is a person. Each is looked at once, and only those that seem to link a
 * person are looked at again.
 */
export class SpeakingNotes {
	/** For each note its number, how many links it has, and their hashes: one row of numbers, for a list of lists is slow to fill. */
	#numbers = new Int32Array(4096);
	#length = 0;

	/** Adds a note, unless it has no links. */
	add(at: number, { links, frontmatterLinks }: NoteStructure): void {
		const count = (links?.length ?? 0) + (frontmatterLinks?.length ?? 0);
		if (count === 0) return;
		const numbers = this.#roomFor(count + 2);
		let next = this.#length;
		numbers[next++] = at;
		numbers[next++] = count;
		if (links) for (const { link } of links) numbers[next++] = linkHash(link);
		if (frontmatterLinks) for (const { link } of frontmatterLinks) numbers[next++] = linkHash(link);
		this.#length = next;
	}

	/** The notes with a link whose hash may be that of a person's name. */
	*linking(mayBeName: (hash: number) => boolean): Generator<number> {
		for (let at = 0; at < this.#length; ) {
			const note = this.#numbers[at] ?? 0;
			const end = at + 2 + (this.#numbers[at + 1] ?? 0);
			let found = false;
			for (at += 2; at < end; at++) found ||= mayBeName(this.#numbers[at] ?? -1);
			if (found) yield note;
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
