import type { Person } from "../people/person";
import { placeIn } from "../people/place-in";
import { compareNames } from "./compare-names";
import { searchKeys, type SearchKeys } from "./search-keys";

/**
 * Everybody in the order of names, and what they are found by as one text: ten thousand short texts lie all over the memory, and to look
 * into each takes longer than to search all of them in one go.
 */
export interface Shelf {
	readonly people: readonly Person[];
	readonly keys: readonly SearchKeys[];
	/** Name, aliases and topics of one after the other, all in plain letters. */
	readonly text: string;
	/** Three places in the text for each person, where name, aliases and topics begin, and at last where the text ends. */
	readonly starts: Int32Array;
	/** The letters that their syllables begin with, and all that they are spelt with, as bits. */
	readonly initials: Int32Array;
	readonly letters: Int32Array;
}

/** Above so many changes, sorting everybody anew is quicker than finding a place for each. */
const mostPlaced = 64;

/** The last shelf, and the people that it was made of. */
let last: { readonly of: readonly Person[]; readonly shelf: Shelf } | undefined;

/** The shelf of a list of people. The index hands out the same list until something changes; after an edit, only those who changed are placed anew. */
export function shelve(people: readonly Person[]): Shelf {
	if (last?.of !== people) last = { of: people, shelf: shelfOf(inOrderOfNames(people)) };
	return last.shelf;
}

function inOrderOfNames(people: readonly Person[]): readonly Person[] {
	if (last) {
		const before = new Set(last.of);
		const come = people.filter((person) => !before.delete(person));
		if (come.length + before.size <= mostPlaced) return placed(come, last.shelf.people.filter((person) => !before.has(person)));
	}
	return [...people].sort(compareOnShelf);
}

function placed(come: readonly Person[], sorted: Person[]): readonly Person[] {
	for (const person of come) sorted.splice(placeIn(sorted, (other) => compareOnShelf(other, person) < 0), 0, person);
	return sorted;
}

function compareOnShelf(a: Person, b: Person): number {
	return compareNames(a, b) || (a.path < b.path ? -1 : 1);
}

function shelfOf(people: readonly Person[]): Shelf {
	const keys = people.map(searchKeys);
	const starts = new Int32Array(3 * keys.length + 1);
	const initials = new Int32Array(keys.length);
	const letters = new Int32Array(keys.length);
	const parts: string[] = [];
	let end = 0;
	for (const [index, each] of keys.entries()) {
		for (const [part, text] of [each.name, each.aliases, each.topics].entries()) {
			starts[3 * index + part] = end;
			parts.push(text);
			end += text.length + 1;
		}
		initials[index] = each.initials;
		letters[index] = each.letters;
	}
	starts[3 * keys.length] = end;
	return { people, keys, text: parts.join("\n"), starts, initials, letters };
}
