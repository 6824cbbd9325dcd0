import type { CivilDate } from "../calendar/civil-date";

/**
 * What is kept for today, and for one more day: a question about another day leaves today's result alone, and replaces the other day before
 * it.
 */
export class ByDay<Kept> {
	readonly #kept = new Map<CivilDate, Kept>();
	readonly #today: () => CivilDate;

	constructor(today: () => CivilDate) {
		this.#today = today;
	}

	get(day: CivilDate): Kept | undefined {
		return this.#kept.get(day);
	}

	/** Takes the place of what was kept of that day. */
	set(day: CivilDate, kept: Kept): Kept {
		if (!this.#kept.has(day)) this.#makeRoom();
		this.#kept.set(day, kept);
		return kept;
	}

	/** All that is kept, for whichever day. */
	all(): Iterable<Kept> {
		return this.#kept.values();
	}

	#makeRoom(): void {
		const today = this.#today();
		for (const day of this.#kept.keys()) if (this.#kept.size > 1 && day !== today) this.#kept.delete(day);
	}
}
