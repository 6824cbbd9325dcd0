import type { NoteStructure } from "../notes/note";
import { nameHash } from "./name-key";

/**
 * Notes with links, by number, gathered while it is not known yet who is a person. Each is looked at once, and only those that seem to link a
 * person are looked at again.
 */
export class SpeakingNotes {
	readonly #notes: number[] = [];
	/** Hashes of the links of all notes, one note after the other. */
	readonly #hashes: number[] = [];
	/** Where the hashes of each note end. */
	readonly #ends: number[] = [];

	/** Adds a note, unless it has no links. */
	add(at: number, { links, frontmatterLinks }: NoteStructure): void {
		if (!links && !frontmatterLinks) return;
		if (links) for (const { link } of links) this.#hashes.push(nameHash(link));
		if (frontmatterLinks) for (const { link } of frontmatterLinks) this.#hashes.push(nameHash(link));
		this.#notes.push(at);
		this.#ends.push(this.#hashes.length);
	}

	/** The notes with a link whose hash may be that of a person's name. */
	*linking(mayBeName: (hash: number) => boolean): Generator<number> {
		let at = 0;
		for (const [index, end] of this.#ends.entries()) {
			let found = false;
			for (; at < end; at++) found ||= mayBeName(this.#hashes[at] ?? -1);
			const note = this.#notes[index];
			if (found && note !== undefined) yield note;
		}
	}
}
