import { isOpen, openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { termName } from "../people/person/term-name";
import type { VaultWords } from "../notes/vault-words";

/** Id of the circle that lists show and are narrowed by; null for none, and where the note keeps it private. */
export function shownCircle(person: Pick<Person, "circle" | "privateProperties">): string | null {
	return isOpen(person, "circle") ? person.circle : null;
}

/** Names of groups and eras that lists may be narrowed by: those that the note does not keep private. */
export function shownGroups(person: Person): readonly VaultWords[] {
	return [...openTerms(person, "groups"), ...openTerms(person, "eras")].map(termName);
}

/** Whether somebody is shown in a group or era of that name. */
export function isInGroup(person: Person, name: string): boolean {
	return openTerms(person, "groups").some((term) => termName(term) === name)
		|| openTerms(person, "eras").some((term) => termName(term) === name);
}
