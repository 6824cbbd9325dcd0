import { isOpen } from "../people/is-open";
import type { Person } from "../people/person";

/** Tells people of one name apart. The table is kept for as long as nobody has another name, alias or place than before. */
export class Namesakes {
	#kept: { readonly people: readonly Person[]; readonly byName: ReadonlyMap<string, readonly Person[]> } | undefined;

	/** What tells a person from the others of that name: an alias that none of them has, else the folder; null where there are no others. */
	apart(person: Person, people: readonly Person[]): string | null {
		const others = this.#of(people).get(person.name)?.filter(({ path }) => path !== person.path) ?? [];
		if (others.length === 0) return null;
		const alias = openAliases(person).find((one) => one !== person.name && !others.some((other) => other.aliases.includes(one)));
		return alias ?? (person.path.slice(0, Math.max(0, person.path.lastIndexOf("/"))) || "/");
	}

	#of(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
		if (this.#kept?.people !== people) this.#kept = { people, byName: this.#kept && areCalledTheSame(this.#kept.people, people) ? this.#kept.byName : sharedNames(people) };
		return this.#kept.byName;
	}
}

function openAliases(person: Person): readonly string[] {
	return isOpen(person, "aliases") ? person.aliases : [];
}

/** Those whose name another has too. */
function sharedNames(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
	const first = new Map<string, Person>();
	const shared = new Map<string, Person[]>();
	for (const person of people) {
		const namesake = first.get(person.name);
		const known = shared.get(person.name);
		if (known) known.push(person);
		else if (namesake) shared.set(person.name, [namesake, person]);
		else first.set(person.name, person);
	}
	return shared;
}

function areCalledTheSame(before: readonly Person[], now: readonly Person[]): boolean {
	return before.length === now.length && before.every((person, index) => {
		const other = now[index];
		return person === other || (other !== undefined && callings(person) === callings(other));
	});
}

function callings(person: Person): string {
	return [person.path, person.name, ...openAliases(person)].join("\n");
}
