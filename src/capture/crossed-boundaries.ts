import { itemFields } from "../notes/log-fields";
import { simplified } from "../notes/simplified";
import { boundaryWords } from "../people/person/boundary-words";
import { isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { Capture, CapturedGroup } from "./capture";

/** A boundary that what is about to be written goes against; `words/` makes the sentence. */
export interface CrossedBoundary {
	readonly name: string;
	readonly boundary: string;
}

/** The boundaries that a capture goes against, by its channel too. */
export function crossedIn(capture: Capture, people: readonly Person[]): readonly CrossedBoundary[] {
	const { channel, text, promises, group } = capture;
	const said = [channel ?? "", text, ...promises.map((promise) => promise.text), ...itemFields.flatMap(({ texts }) => capture[texts])];
	return crossedBoundaries(said.join("\n"), [...people.map(boundariesOf), group]);
}

/** Those with whom there are boundaries. */
type Bounded = Pick<CapturedGroup, "name" | "boundaries">;

/** The boundaries with somebody that may be told of. */
export function boundariesOf(person: Person): Bounded {
	return { name: person.name, boundaries: isOpen(person, "boundaries") ? person.boundaries : [] };
}

/** The boundaries that a text goes against: `借给老王 5000 元` where one is `不谈钱`. */
export function crossedBoundaries(text: string, all: readonly (Bounded | undefined)[]): readonly CrossedBoundary[] {
	const said = simplified(text);
	return all.flatMap((one) =>
		(one?.boundaries ?? [])
			.filter((boundary) => boundaryWords(boundary).some((pattern) => pattern.test(said)))
			.map((boundary) => ({ name: one?.name ?? "", boundary })));
}
