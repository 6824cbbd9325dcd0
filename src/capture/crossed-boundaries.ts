import { simplified } from "../notes/simplified";
import { boundaryWords } from "../people/person/boundary-words";
import { isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { Capture } from "./capture";

/** A boundary that what is about to be written goes against; `words/` makes the sentence. */
export interface CrossedBoundary {
	readonly name: string;
	readonly boundary: string;
}

/** The boundaries that a capture goes against, by its channel too. */
export function crossedIn({ channel, text, promises }: Capture, people: readonly Person[]): readonly CrossedBoundary[] {
	return crossedBoundaries([channel ?? "", text, ...promises.map((promise) => promise.text)].join("\n"), people);
}

/** The boundaries with these people that a text goes against: `借给老王 5000 元` where one is `不谈钱`. */
export function crossedBoundaries(text: string, people: readonly Person[]): readonly CrossedBoundary[] {
	const said = simplified(text);
	return people.flatMap((person) =>
		(isOpen(person, "boundaries") ? person.boundaries : [])
			.filter((boundary) => boundaryWords(boundary).some((pattern) => pattern.test(said)))
			.map((boundary) => ({ name: person.name, boundary })));
}
