import type { DetailMeaning, Person, Term } from "./person";

/** Whether a property may be spoken of: it is not named in the list property `private`. */
export function isOpen(person: Pick<Person, "privateProperties">, meaning: string): boolean {
	return !person.privateProperties.has(meaning);
}

/** What a list property holds that may be spoken of. */
export function openTerms(person: Person, list: "topics" | "groups" | "eras" | "projects"): readonly Term[] {
	return isOpen(person, list) ? person[list] : [];
}

/** The texts of one kind of detail that may be spoken of. */
export function openDetails(person: Pick<Person, "details" | "privateProperties">, meaning: DetailMeaning): readonly string[] {
	return person.privateProperties.has(meaning) ? [] : person.details.flatMap((one) => (one.meaning === meaning ? [one.text] : []));
}

/** What somebody came through, where that may be spoken of; a link under another plugin's key counts only where there is such a note. */
export function cameThroughOf(person: Person): Term | undefined {
	const { cameThrough } = person;
	const counts = cameThrough !== undefined && isOpen(person, "cameThrough") && (!cameThrough.ifThere || cameThrough.path !== undefined);
	return counts ? cameThrough : undefined;
}
