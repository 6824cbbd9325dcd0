import { type ChangingPeople, type Follower, Following } from "../people/index/following";
import type { Person } from "../people/person/person";
import type { PersonChange } from "../people/person/person-change";
import { shownCircle, shownGroups } from "./shown-properties";

/** What the list can be filtered by: the circles that have people, and the names of groups and eras. Kept as counts. */
export class ListChoices implements Follower {
	readonly circles = new Counts();
	readonly groups = new Counts();
	readonly #following: Following;

	constructor(people: ChangingPeople) {
		this.#following = new Following(people, this);
	}

	/** As things are now. */
	current(): { readonly circles: Counts; readonly groups: Counts } {
		this.#following.catchUp();
		return this;
	}

	fill(people: readonly Person[]): void {
		for (const person of people) this.#count(person, 1);
	}

	follow(changes: readonly PersonChange[]): void {
		for (const { before, now } of changes) {
			// Counted in before they are counted out, so that a choice that stays is never gone.
			if (now) this.#count(now, 1);
			if (before) this.#count(before, -1);
		}
	}

	#count(person: Person, by: 1 | -1): void {
		const circle = shownCircle(person);
		if (circle !== null) this.circles.count(circle, by);
		for (const name of shownGroups(person)) this.groups.count(name, by);
	}
}

/** How many there are of each, and which there are at all. */
export class Counts {
	readonly #counts = new Map<string, number>();
	#names: readonly string[] | undefined;

	has(name: string): boolean {
		return this.#counts.has(name);
	}

	/** Those that there are, in no order; the same array until one comes or goes. */
	get names(): readonly string[] {
		return (this.#names ??= [...this.#counts.keys()]);
	}

	count(name: string, by: 1 | -1): void {
		const before = this.#counts.get(name) ?? 0;
		const now = before + by;
		if (now > 0) this.#counts.set(name, now);
		else this.#counts.delete(name);
		if (before <= 0 || now <= 0) this.#names = undefined;
	}
}
