import { changesBetween } from "../people/changes-between";
import { keysOfNames } from "../people/keys-of-names";
import { nameKey } from "../people/name-key";
import type { Person } from "../people/person";
import { placeIn } from "../people/place-in";
import type { NameLookup } from "./capture";

/** Looks people up by name and alias, however the name is spelt. It follows the people step by step: after an edit, only those who changed are entered anew. */
export class PeopleByName implements NameLookup {
	readonly #everybody: () => readonly Person[];
	#people: readonly Person[] = [];
	/** Key of a name → who bears it, by path. */
	readonly #byKey = new Map<string, readonly Person[]>();

	constructor(people: () => readonly Person[]) {
		this.#everybody = people;
	}

	/** Those who bear a name; where some spell it just so, they are meant and not the others. */
	find(name: string): readonly Person[] {
		this.#follow(this.#everybody());
		const bearers = this.#byKey.get(nameKey(name)) ?? nobody;
		if (bearers.length < 2) return bearers;
		const written = name.toLowerCase();
		const exact = bearers.filter((person) => person.name.toLowerCase() === written || person.aliases.some((alias) => alias.toLowerCase() === written));
		return exact.length > 0 ? exact : bearers;
	}

	#follow(people: readonly Person[]): void {
		if (people === this.#people) return;
		const { gone, come } = changesBetween(this.#people, people);
		this.#people = people;
		if (come.length === people.length) this.#byKey.clear();
		else for (const person of gone) for (const key of keysOfNames(person)) this.#takeOff(key, person);
		for (const person of come) for (const key of keysOfNames(person)) this.#enter(key, person);
	}

	#takeOff(key: string, person: Person): void {
		const left = this.#byKey.get(key)?.filter((other) => other !== person) ?? nobody;
		if (left.length === 0) this.#byKey.delete(key);
		else this.#byKey.set(key, left);
	}

	#enter(key: string, person: Person): void {
		const known = this.#byKey.get(key);
		if (!known) this.#byKey.set(key, [person]);
		else {
			const at = placeIn(known, ({ path }) => path < person.path);
			this.#byKey.set(key, [...known.slice(0, at), person, ...known.slice(at)]);
		}
	}
}

const nobody: readonly never[] = [];
