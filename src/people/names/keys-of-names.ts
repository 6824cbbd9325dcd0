import { nameKey } from "./name-key";
import type { Person } from "../person/person";

const keysOf = new WeakMap<Person, readonly string[]>();

/** The keys of a person's name and aliases, each once, that of the name first. Worked out once a person, for people are immutable. */
export function keysOfNames(person: Person): readonly string[] {
	let keys = keysOf.get(person);
	if (!keys) {
		const { name, aliases } = person;
		keys = aliases.length === 0 ? [nameKey(name)] : [...new Set([name, ...aliases].map(nameKey))];
		keysOf.set(person, keys);
	}
	return keys;
}
