/** Which notes hold a term: numbers of notes by term. An edit costs as much as the note has terms. */
export class Postings {
	readonly #notes = new Map<string, number[]>();

	add(note: number, terms: Iterable<string>): void {
		for (const term of terms) {
			const notes = this.#notes.get(term);
			if (notes) notes.push(note);
			else this.#notes.set(term, [note]);
		}
	}

	remove(note: number, terms: Iterable<string>): void {
		for (const term of terms) {
			const notes = this.#notes.get(term);
			const at = notes ? notes.indexOf(note) : -1;
			if (!notes || at < 0) continue;
			const last = notes.pop();
			if (last !== undefined && at < notes.length) notes[at] = last;
			if (notes.length === 0) this.#notes.delete(term);
		}
	}

	/** The notes of the rarest of these terms: whatever holds them all is among them. */
	rarest(terms: readonly string[]): readonly number[] {
		let best: readonly number[] | undefined;
		for (const term of terms) {
			const notes = this.#notes.get(term) ?? [];
			if (!best || notes.length < best.length) best = notes;
		}
		return best ?? [];
	}
}
