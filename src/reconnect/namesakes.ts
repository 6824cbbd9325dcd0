import { type ChangingPeople, type Follower, Following } from "../people/index/following";
import { isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { PersonChange } from "../people/person/person-change";

/** Tells people of one name apart. */
export class Namesakes implements Follower {
	/** Most names are one person's: no list is made for those. */
	readonly #byName = new Map<string, Person | readonly Person[]>();
	readonly #following: Following;

	constructor(people: ChangingPeople) {
		this.#following = new Following(people, this);
	}

	/** Takes in who has changed. */
	catchUp(): void {
		this.#following.catchUp();
	}

	/** What tells a person from others of the same name: an alias that none of them has, else the folder; null if there are no others. */
	apart(person: Person): string | null {
		this.catchUp();
		const others = this.#named(person.name).filter(({ path }) => path !== person.path);
		if (others.length === 0) return null;
		const alias = openAliases(person).find((one) => one !== person.name && !others.some((other) => other.aliases.includes(one)));
		return alias ?? (person.path.slice(0, Math.max(0, person.path.lastIndexOf("/"))) || "/");
	}

	fill(people: readonly Person[]): void {
		for (const person of people) this.#add(person);
	}

	follow(changes: readonly PersonChange[]): void {
		for (const { before, now } of changes) {
			if (before) this.#set(before.name, this.#named(before.name).filter(({ path }) => path !== before.path));
			if (now) this.#add(now);
		}
	}

	#named(name: string): readonly Person[] {
		return [this.#byName.get(name) ?? []].flat();
	}

	#add(person: Person): void {
		this.#set(person.name, [...this.#named(person.name), person]);
	}

	#set(name: string, people: readonly Person[]): void {
		const [first] = people;
		if (!first) this.#byName.delete(name);
		else this.#byName.set(name, people.length === 1 ? first : people);
	}
}

function openAliases(person: Person): readonly string[] {
	return isOpen(person, "aliases") ? person.aliases : [];
}
