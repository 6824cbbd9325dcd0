import type { Person } from "../people/person";
import type { NameLookup } from "./capture";

type Named = { readonly path: string; readonly name: string };

/** Looks people up by name and alias, whatever the letter case. Made anew only when the people are others than before. */
export class PeopleByName implements NameLookup {
	readonly #everybody: () => readonly Person[];
	#people: readonly Person[] = [];
	#byName = new Map<string, Named[]>();

	constructor(people: () => readonly Person[]) {
		this.#everybody = people;
	}

	find(name: string): readonly Named[] {
		const people = this.#everybody();
		if (people !== this.#people) {
			this.#people = people;
			this.#byName = byName(people);
		}
		return this.#byName.get(name.toLowerCase()) ?? [];
	}
}

function byName(people: readonly Person[]): Map<string, Named[]> {
	const names = new Map<string, Named[]>();
	for (const { path, name, aliases } of people) {
		for (const key of new Set([name, ...aliases].map((one) => one.toLowerCase()))) {
			const known = names.get(key);
			if (known) known.push({ path, name });
			else names.set(key, [{ path, name }]);
		}
	}
	return names;
}
