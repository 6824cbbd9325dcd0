import { nameKey } from "../people/names/name-key";
import { openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { termName } from "../people/person/term-name";
import type { Group } from "./group";

/** Who names a group on their own note, under groups or eras. Follows one person at the cost of what they name. */
export class GroupPeople {
	readonly #paths = new Map<string, Set<string>>();

	/** Puts somebody in the place of what they were. */
	replace(before: Person | undefined, now: Person | undefined): void {
		const [old, current] = [namedBy(before), namedBy(now)];
		for (const key of old) if (!current.has(key) || before?.path !== now?.path) this.#leave(key, before?.path ?? "");
		for (const key of current) this.#enter(key, now?.path ?? "");
	}

	/** Paths of those who name the group by its name or an alias. */
	of({ name, aliases }: Pick<Group, "name" | "aliases">): ReadonlySet<string> {
		return new Set([name, ...aliases].flatMap((each) => [...(this.#paths.get(nameKey(each)) ?? nobody)]));
	}

	#enter(key: string, path: string): void {
		const paths = this.#paths.get(key);
		if (paths) paths.add(path);
		else this.#paths.set(key, new Set([path]));
	}

	#leave(key: string, path: string): void {
		const paths = this.#paths.get(key);
		paths?.delete(path);
		if (paths?.size === 0) this.#paths.delete(key);
	}
}

const nobody: readonly string[] = [];

function namedBy(person: Person | undefined): ReadonlySet<string> {
	return new Set(person ? [...openTerms(person, "groups"), ...openTerms(person, "eras")].map((term) => nameKey(termName(term))) : nobody);
}
