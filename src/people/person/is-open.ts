import type { Person, Term } from "./person";

/** Whether a property may be spoken of: it is not named in the list property `private`. */
export function isOpen(person: Person, meaning: string): boolean {
	return !person.privateProperties.has(meaning);
}

/** What a list property holds that may be spoken of. */
export function openTerms(person: Person, list: "topics" | "groups" | "eras" | "projects"): readonly Term[] {
	return isOpen(person, list) ? person[list] : [];
}
