import type { Person } from "../person/person";
import { placeIn } from "./place-in";

/** People by path, as a list that is never changed once it was handed out. */
export class SortedPeople {
	#list: readonly Person[] = [];

	get list(): readonly Person[] {
		return this.#list;
	}

	get(path: string): Person | undefined {
		const person = this.#list[placeOf(this.#list, path)];
		return person?.path === path ? person : undefined;
	}

	has(path: string): boolean {
		return this.get(path) !== undefined;
	}

	/** Takes these people, and no others. */
	fill(people: Person[]): void {
		const byPath = new Map(people.map((person) => [person.path, person]));
		// Plain texts are sorted natively, several times faster than by asking a function.
		this.#list = [...byPath.keys()].sort().flatMap((path) => byPath.get(path) ?? []);
	}

	/** Replaces the people at some paths; undefined removes one. A few are put in place; for many, everything is sorted again. */
	update(changed: ReadonlyMap<string, Person | undefined>): void {
		if (changed.size === 0) return;
		if (changed.size > 64) this.#merge(changed);
		else this.#splice(changed);
	}

	#merge(changed: ReadonlyMap<string, Person | undefined>): void {
		const list = this.#list.filter(({ path }) => !changed.has(path));
		for (const person of changed.values()) if (person) list.push(person);
		this.fill(list);
	}

	#splice(changed: ReadonlyMap<string, Person | undefined>): void {
		const list = [...this.#list];
		for (const [path, person] of changed) {
			const at = placeOf(list, path);
			const known = list[at]?.path === path ? 1 : 0;
			if (person) list.splice(at, known, person);
			else list.splice(at, known);
		}
		this.#list = list;
	}
}

/** The first place whose path is not before `path`. */
function placeOf(list: readonly Person[], path: string): number {
	return placeIn(list, (person) => person.path < path);
}
