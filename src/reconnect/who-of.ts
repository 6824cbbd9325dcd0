import type { Person } from "../people/person/person";
import type { Words } from "../words/words";
import { circleLabel } from "./entry-words";
import { shownCircle } from "./shown-properties";

type Named = Pick<Person, "name" | "circle" | "privateProperties">;

/** The label of a person's circle where that may be shown; one of the user's own by its id. */
export function circleOf(person: Omit<Named, "name">, words: Words): string | null {
	const circle = shownCircle(person);
	return circle === null ? null : circleLabel(circle, [], words);
}

/** A person as a screen names them: by name, or under the veil by their circle. */
export function whoOf(person: Named, words: Words): string {
	return words.veil.who(person.name, circleOf(person, words));
}
