import type { Ranking } from "./kept-ranking";

/**
 * What was made of a ranking for one who asked: the same object as long as the ranking and the question are the same objects, whatever else
 * is asked meanwhile, and about whichever day.
 */
export class ByRanking<Asked extends object, Made> {
	readonly #made = new WeakMap<Ranking, WeakMap<Asked, Made>>();
	readonly #make: (asked: Asked, ranking: Ranking) => Made;

	constructor(make: (asked: Asked, ranking: Ranking) => Made) {
		this.#make = make;
	}

	of(asked: Asked, ranking: Ranking): Made {
		let made = this.#made.get(ranking);
		if (!made) this.#made.set(ranking, (made = new WeakMap()));
		let one = made.get(asked);
		if (one === undefined) made.set(asked, (one = this.#make(asked, ranking)));
		return one;
	}
}
