/** What a note says about what is asked for: numbers of units, each with how plainly (`unit << 3 | plainness`). */
export type Marks = readonly number[];

const none: Marks = Object.freeze([]);
const dayMs = 86_400_000;

/** Of the number under a unit: the note, whether it may be sent, how plainly. */
export const noteOfPosting = (posting: number): number => posting >> 4;
export const isSendable = (posting: number): boolean => (posting & 8) !== 0;
export const plainnessOfPosting = (posting: number): number => posting & 7;

/**
 * Which notes say which of the things asked for. A note that says none costs its place in a table; an edit costs as much as it has marks.
 */
export class NoteMarks {
	readonly #ids = new Map<string, number>();
	readonly #paths: string[] = [];
	readonly #free: number[] = [];
	readonly #modified: number[] = [];
	readonly #marks: Marks[] = [];
	readonly #postings: number[][] = [];

	get size(): number {
		return this.#ids.size;
	}

	has(path: string): boolean {
		return this.#ids.has(path);
	}

	paths(): readonly string[] {
		return [...this.#ids.keys()];
	}

	idOf(path: string): number | undefined {
		return this.#ids.get(path);
	}

	pathOf(id: number): string {
		return this.#paths[id] ?? "";
	}

	/** One more than the greatest number of a note. */
	get bound(): number {
		return this.#paths.length;
	}

	modifiedAt(id: number): number {
		return this.#modified[id] ?? 0;
	}

	of(path: string): Marks {
		const id = this.#ids.get(path);
		return id === undefined ? none : (this.#marks[id] ?? none);
	}

	/** The notes that have a unit. */
	under(unit: number): readonly number[] {
		return this.#postings[unit] ?? none;
	}

	/** Takes in a note, or its new state; returns the units about which it says something new. */
	put(path: string, modifiedAt: number, marks: Marks, sendable: boolean): readonly number[] {
		const id = this.#ids.get(path) ?? this.#enter(path);
		const before = this.#marks[id] ?? none;
		const modifiedBefore = this.#modified[id] ?? 0;
		this.#modified[id] = modifiedAt;
		if (this.#isSame(id, marks, sendable)) {
			// Of when a note was changed the day is all that is ever said, and that of a note to send only.
			return sendable && dayNumber(modifiedAt) !== dayNumber(modifiedBefore) ? unitsOf(marks) : none;
		}
		this.#clear(id, before);
		this.#marks[id] = marks.length > 0 ? marks.slice() : none;
		for (const mark of marks) (this.#postings[mark >> 3] ??= []).push((id << 4) | (sendable ? 8 : 0) | (mark & 7));
		return [...new Set([...unitsOf(before), ...unitsOf(marks)])];
	}

	/** Forgets a note; returns the units about which it said something, undefined if it was not known. */
	remove(path: string): readonly number[] | undefined {
		const id = this.#ids.get(path);
		if (id === undefined) return undefined;
		const before = this.#marks[id] ?? none;
		this.#clear(id, before);
		this.#marks[id] = none;
		this.#ids.delete(path);
		this.#paths[id] = "";
		this.#free.push(id);
		return unitsOf(before);
	}

	#enter(path: string): number {
		const id = this.#free.pop() ?? this.#paths.length;
		this.#ids.set(path, id);
		this.#paths[id] = path;
		this.#marks[id] = none;
		this.#modified[id] = 0;
		return id;
	}

	#isSame(id: number, marks: Marks, sendable: boolean): boolean {
		const before = this.#marks[id] ?? none;
		return isAlike(before, marks) && (before.length === 0 || this.#isSendable(id, before) === sendable);
	}

	#isSendable(id: number, marks: Marks): boolean {
		return isSendable(this.#postings[(marks[0] ?? 0) >> 3]?.find((posting) => noteOfPosting(posting) === id) ?? 0);
	}

	#clear(id: number, marks: Marks): void {
		for (const mark of marks) {
			const postings = this.#postings[mark >> 3] ?? [];
			const at = postings.findIndex((posting) => noteOfPosting(posting) === id);
			const last = postings.pop();
			if (last !== undefined && at >= 0 && at < postings.length) postings[at] = last;
		}
	}
}

function isAlike(a: Marks, b: Marks): boolean {
	return a.length === b.length && a.every((mark, at) => mark === b[at]);
}

function dayNumber(milliseconds: number): number {
	return Math.floor(milliseconds / dayMs);
}

function unitsOf(marks: Marks): readonly number[] {
	return marks.map((mark) => mark >> 3);
}
