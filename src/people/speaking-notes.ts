import type { Note } from "../notes/note";
import { nameHash } from "./name-key";

/**
 * Notes with links, gathered while it is not known yet who is a person. In a big vault nearly all the time goes into fetching what the
 * caches hold of a note; so each is looked at once, and only those that seem to link a person are looked at again.
 */
export class SpeakingNotes {
	readonly #notes: Note[] = [];
	/** Hashes of the links of all notes, one note after the other. */
	readonly #hashes: number[] = [];
	/** Where the hashes of each note end. */
	readonly #ends: number[] = [];

	/** Adds a note, unless it has no links. */
	add(note: Note): void {
		const { links, frontmatterLinks } = note.structure;
		if (!links && !frontmatterLinks) return;
		if (links) for (const { link } of links) this.#hashes.push(nameHash(link));
		if (frontmatterLinks) for (const { link } of frontmatterLinks) this.#hashes.push(nameHash(link));
		this.#notes.push(note);
		this.#ends.push(this.#hashes.length);
	}

	/** The notes with a link whose hash may be that of a person's name. */
	*linking(mayBeName: (hash: number) => boolean): Generator<Note> {
		let at = 0;
		for (const [index, end] of this.#ends.entries()) {
			let found = false;
			for (; at < end; at++) found ||= mayBeName(this.#hashes[at] ?? -1);
			const note = this.#notes[index];
			if (found && note) yield note;
		}
	}
}
