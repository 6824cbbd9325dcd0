import { type ChangingPeople, Following } from "../people/index/following";
import { cameThroughOf } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { compareNames } from "../search/compare-names";

/** Who came to me through which note. Follows one person at the cost of that one; where a link leads to is found when somebody asks. */
export class PeopleThrough {
	readonly #came = new Map<string, Person>();
	readonly #following: Following;

	constructor(people: ChangingPeople) {
		this.#following = new Following(people, {
			fill: (all) => {
				this.#came.clear();
				for (const person of all) this.#enter(person);
			},
			follow: (changes) => {
				for (const { before, now } of changes) {
					if (before) this.#came.delete(before.path);
					if (now) this.#enter(now);
				}
			},
		});
	}

	/** Those who came through a note, in the order of names; without those who keep that private. */
	of(path: string): readonly Person[] {
		this.#following.catchUp();
		return [...this.#came.values()].filter((person) => cameThroughOf(person)?.path === path).sort(compareNames);
	}

	#enter(person: Person): void {
		if (person.cameThrough) this.#came.set(person.path, person);
	}
}
