import { nameKey } from "../people/names/name-key";
import type { Person } from "../people/person/person";
import { allLetters, bitAt, bitsOf, spells } from "./pinyin";
import type { SearchKeys } from "./search-keys";
import { SearchedPeople, texts } from "./searched-people";

/** Where a word was found, best first. */
const places = { nameStart: 0, aliasStart: 1, name: 2, alias: 3, pinyin: 4, topic: 5, more: 6, nowhere: 7 };

/** Paths of those who have a topic with another name that contains a word. */
export type TopicNamed = (word: string) => ReadonlySet<string>;

const nobody: ReadonlySet<string> = new Set();

/** Letters, characters or both: `李zw` is how a name is typed halfway. */
const spelling = /^[a-z\udc00-\udfff\ud840-\ud88f\u3400-\u9fff]+$/;

/**
 * The search. It keeps what the people of the last list are found by, so that the next search looks at those only who are others.
 */
export class PeopleSearch {
	readonly #searched = new SearchedPeople();

	/** Works out ahead what the first search needs. */
	prepare(people: readonly Person[]): Generator<undefined> {
		return this.#searched.prepare(people);
	}

	/**
	 * The people found by a query, best first and then in the order of names: where a name or a word of it begins with it, where an alias
	 * does, is in a name, in an alias, spelt in pinyin or its initials (characters among them or not), in a topic by any of its names, in
	 * where one knows them from. Of several words all must be found. Nothing asked finds everybody.
	 */
	find(people: readonly Person[], query: string, withTopicNamed: TopicNamed = () => nobody): readonly Person[] {
		const searched = this.#searched;
		searched.follow(people);
		const words = nameKey(query).split(" ").filter((word) => word !== "");
		if (words.length === 0) return searched.people;
		const found = new Uint8Array(searched.people.length);
		for (const word of words) addPlaces(found, word, searched, withTopicNamed(word));
		return byPlace(searched.people, found);
	}
}

/** Those who were found, by place, and in each in the order that they have. */
function byPlace(people: readonly Person[], found: Uint8Array): readonly Person[] {
	const inPlaces: Person[][] = Array.from({ length: places.nowhere }, () => []);
	for (let index = 0; index < found.length; index++) {
		const person = people[index];
		if (person) inPlaces[found[index] ?? places.nowhere]?.push(person);
	}
	const [best = [], ...others] = inPlaces;
	return best.concat(...others);
}

/** For each person the place where a word is found, unless another word was found in a worse one. */
function addPlaces(found: Uint8Array, word: string, searched: SearchedPeople, withTopic: ReadonlySet<string>): void {
	const { text, starts } = searched;
	const spelt = spelling.test(word) ? mayBeSpelt(word, searched) : undefined;
	/** Where the text does not say it, or says it last. */
	const otherwise = (index: number): number => {
		if (spelt?.[index] === 1 && isSpelt(word, searched.keys[index])) return places.pinyin;
		return withTopic.size > 0 && withTopic.has(searched.people[index]?.path ?? "") ? places.topic : places.nowhere;
	};
	let at = text.indexOf(word);
	for (let index = 0; index < found.length; index++) {
		const end = starts[texts * index + texts] ?? 0;
		let place = places.nowhere;
		if (at >= 0 && at < end) {
			place = placeOf(at, word, index, searched);
			at = text.indexOf(word, end);
		}
		if (place > places.pinyin) place = Math.min(place, otherwise(index));
		if (place > (found[index] ?? 0)) found[index] = place;
	}
}

/** Whether a word that may do so spells a name. A single letter, which nearly everybody is found by, mostly needs no second look. */
function isSpelt(word: string, keys: SearchKeys | undefined): boolean {
	return keys !== undefined
		&& ((word.length === 1 && keys.initials !== allLetters) || keys.syllables.some((syllables) => spells(word, syllables)));
}

/** Tells of each person whether a word may spell a name of theirs: at the cost of a look at what it begins with and at its letters. */
function mayBeSpelt(word: string, searched: SearchedPeople): Uint8Array {
	const { initials, letters } = searched;
	const initial = bitAt(word, 0);
	const all = bitsOf(word);
	const may = initial === 0
		? haveInName(word.charAt(0), searched)
		: new Uint8Array(initials.length).fill(1);
	// By places: to walk over typed numbers by an iterator takes ten times as long.
	for (let index = 0; index < may.length; index++) {
		if (((initials[index] ?? 0) & initial) !== initial || ((letters[index] ?? 0) & all) !== all) may[index] = 0;
	}
	return may;
}

/** Tells of each person whether a character stands in a name of theirs. */
function haveInName(char: string, { text, starts, people }: SearchedPeople): Uint8Array {
	const have = new Uint8Array(people.length);
	for (let index = 0, at = text.indexOf(char); at >= 0 && index < have.length; index++) {
		const start = starts[texts * index] ?? 0;
		if (at < start) at = text.indexOf(char, start);
		if (at >= 0 && at < (starts[texts * index + 2] ?? 0)) have[index] = 1;
	}
	return have;
}

/** What a person's first hit is worth. */
function placeOf(first: number, word: string, index: number, { text, starts }: SearchedPeople): number {
	const at = texts * index;
	const [begin = 0, aliases = 0, topics = 0, more = 0] = starts.subarray(at, at + texts);
	if (first >= topics) return first < more ? places.topic : places.more;
	const start = startsIn(text, word, first, topics, begin);
	if (start >= 0) return start < aliases ? places.nameStart : places.aliasStart;
	return first < aliases ? places.name : places.alias;
}

/** Where a word first begins a word, from a hit up to an end; -1 where it does not. What begins at `begin` has nothing before it. */
function startsIn(text: string, word: string, first: number, end: number, begin: number): number {
	for (let hit = first; hit >= 0 && hit < end; hit = text.indexOf(word, hit + 1)) {
		if (hit === begin || /\s/.test(text.charAt(hit - 1))) return hit;
	}
	return -1;
}
