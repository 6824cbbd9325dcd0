import type { Person } from "../people/person";
import { sortKey } from "./compare-names";
import { spells } from "./pinyin";
import { plainLetters } from "./plain-letters";
import { bitAt, bitsOf, searchKeys, type SearchKeys } from "./search-keys";
import { shelve, type Shelf } from "./shelf";

/** Where a word was found, best first. */
const places = { nameStart: 0, name: 1, alias: 2, pinyin: 3, topic: 4, nowhere: 5 };

/** Letters, characters or both: `李zw` is how a name is typed halfway. */
const spelling = /^[a-z\u3400-\u9fff]+$/;

/**
 * The people found by a query, best first and then in the order of names: where a name or a word of it begins with it, is in a name, in an alias, spelt in
 * pinyin or its initials (characters among them or not), in a topic. Of several words all must be found. Nothing asked finds everybody.
 */
export function searchPeople(people: readonly Person[], query: string): readonly Person[] {
	const shelf = shelve(people);
	const words = plainLetters(query).split(" ").filter((word) => word !== "");
	if (words.length === 0) return shelf.people;
	const found = new Uint8Array(shelf.people.length);
	for (const word of words) addPlaces(found, word, shelf);
	const byPlace: Person[][] = [[], [], [], [], []];
	for (const [index, person] of shelf.people.entries()) byPlace[found[index] ?? places.nowhere]?.push(person);
	return byPlace.flat();
}

/** Works out what a person is found and sorted by, ahead of the first search: for idle time in a vault of thousands. */
export function prepareSearch(person: Person): void {
	searchKeys(person);
	sortKey(person);
}

/** For each person the place where a word is found, unless another word was found in a worse one. */
function addPlaces(found: Uint8Array, word: string, shelf: Shelf): void {
	const { text, starts } = shelf;
	const maySpell = spellers(word, shelf);
	let at = text.indexOf(word);
	for (let index = 0; index < found.length; index++) {
		const end = starts[3 * index + 3] ?? 0;
		let place = places.nowhere;
		if (at >= 0 && at < end) {
			place = placeOf(at, word, index, shelf);
			at = text.indexOf(word, end);
		}
		if (place > places.pinyin && maySpell(index) && isSpelt(word, shelf.keys[index])) place = places.pinyin;
		if (place > (found[index] ?? 0)) found[index] = place;
	}
}

/** Whether a word that may do so spells a name. A single letter, which nearly everybody is found by, needs no second look. */
function isSpelt(word: string, keys: SearchKeys | undefined): boolean {
	return word.length === 1 || keys?.syllables.some((syllables) => spells(word, syllables)) === true;
}

/** Tells, for each person in turn, whether a word may spell a name of theirs: at the cost of a look at what it begins with and at its letters. */
function spellers(word: string, { text, starts, initials, letters }: Shelf): (index: number) => boolean {
	if (!spelling.test(word)) return () => false;
	const initial = bitAt(word, 0);
	const all = bitsOf(word);
	const spelt = (index: number): boolean => ((letters[index] ?? 0) & all) === all;
	if (initial !== 0) return (index) => ((initials[index] ?? 0) & initial) !== 0 && spelt(index);
	const first = word.charAt(0);
	let at = text.indexOf(first);
	return (index) => {
		const start = starts[3 * index] ?? 0;
		if (at >= 0 && at < start) at = text.indexOf(first, start);
		return at >= 0 && at < (starts[3 * index + 2] ?? 0) && spelt(index);
	};
}

/** What a person's first hit is worth. */
function placeOf(first: number, word: string, index: number, { text, starts }: Shelf): number {
	const aliases = starts[3 * index + 1] ?? 0;
	if (first >= aliases) return first < (starts[3 * index + 2] ?? 0) ? places.alias : places.topic;
	for (let at = first; at >= 0 && at < aliases; at = text.indexOf(word, at + 1)) if (at === starts[3 * index] || text.charAt(at - 1) === " ") return places.nameStart;
	return places.name;
}
