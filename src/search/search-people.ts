import type { Person } from "../people/person";
import { compareNames, sortKey } from "./compare-names";
import { hasChinese, spells, syllablesOf } from "./pinyin";
import { plainLetters } from "./plain-letters";

/** Where a query was found, best first. */
const places = { nameStart: 0, name: 1, alias: 2, pinyin: 3, topic: 4, nowhere: 5 };

/** What a person is found by. Made once a person: people are immutable. */
interface SearchKeys {
	readonly name: string;
	readonly aliases: string;
	readonly topics: string;
	/** All of the above: most people are passed over by one look at it. */
	readonly all: string;
	readonly syllables: readonly (readonly (readonly string[])[])[];
	/** Bit n for letter n of the alphabet: what syllables begin with. */
	readonly initials: number;
}

/** Everybody in the order of names, each with what they are found by. */
interface Shelf {
	readonly people: readonly Person[];
	readonly keys: readonly SearchKeys[];
	/** Every place on the shelf. */
	readonly all: readonly number[];
}

const separator = "\n";
const keysOf = new WeakMap<Person, SearchKeys>();
const shelfOf = new WeakMap<readonly Person[], Shelf>();
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
	const candidates = lastSearch?.shelf === shelf && query.startsWith(lastSearch.query) ? lastSearch.found : shelf.all;
	const found: number[] = [];
	const byPlace: Person[][] = [[], [], [], [], []];
	for (const index of candidates) {
		const keys = shelf.keys[index];
		const person = shelf.people[index];
		const place = keys ? worst(words, keys) : places.nowhere;
		if (place === places.nowhere || !person) continue;
		found.push(index);
		byPlace[place]?.push(person);
	}
	lastSearch = { shelf, query, found };
	return byPlace.flat();
}

/** What was found last. Whoever a longer query finds, its beginning finds too, so the next letter is looked for among these only. */
let lastSearch: { readonly shelf: Shelf; readonly query: string; readonly found: readonly number[] } | undefined;

/** Works out what a person is found and sorted by, ahead of the first search: for idle time in a vault of thousands. */
export function prepareSearch(person: Person): void {
	searchKeys(person);
	sortKey(person);
}

/** Sorted once a list: the index hands out the same one until something changes. A keystroke then only walks it. */
function shelve(people: readonly Person[]): Shelf {
	let shelf = shelfOf.get(people);
	if (!shelf) {
		const inOrder = [...people].sort((a, b) => compareNames(a, b) || (a.path < b.path ? -1 : 1));
		shelf = { people: inOrder, keys: inOrder.map(searchKeys), all: inOrder.map((_, index) => index) };
		shelfOf.set(people, shelf);
	}
	return shelf;
}

function worst(words: readonly string[], keys: SearchKeys): number {
	let found = places.nameStart;
	for (const word of words) {
		found = Math.max(found, find(word, keys));
		if (found === places.nowhere) break;
	}
	return found;
}

function find(word: string, keys: SearchKeys): number {
	const at = keys.all.includes(word) ? findText(word, keys) : places.nowhere;
	return at > places.pinyin && isSpelt(word, keys) ? places.pinyin : at;
}

function findText(word: string, keys: SearchKeys): number {
	if (keys.name.startsWith(word) || keys.name.includes(` ${word}`)) return places.nameStart;
	if (keys.name.includes(word)) return places.name;
	if (keys.aliases.includes(word)) return places.alias;
	return keys.topics.includes(word) ? places.topic : places.nowhere;
}

function isSpelt(word: string, keys: SearchKeys): boolean {
	const initial = bitOf(word);
	const mayBegin = initial === 0 ? keys.all.includes(word.charAt(0)) : (keys.initials & initial) !== 0;
	if (!mayBegin || !spelling.test(word)) return false;
	return keys.syllables.some((syllables) => spells(word, syllables));
}

function searchKeys(person: Person): SearchKeys {
	let keys = keysOf.get(person);
	if (!keys) {
		keys = makeKeys(person);
		keysOf.set(person, keys);
	}
	return keys;
}

function makeKeys(person: Person): SearchKeys {
	const name = plainLetters(person.name);
	const aliases = person.aliases.map(plainLetters);
	const topics = person.privateProperties.has("topics") ? "" : plainLetters(person.topics.map(({ text }) => text).join(" / "));
	const spelt = [name, ...aliases].filter(hasChinese).map((each) => syllablesOf(each.replaceAll(" ", "")));
	const written = person.pinyin === null ? "" : plainLetters(person.pinyin);
	const syllables = written === "" ? spelt : [written.split(/[\s'’-]+/).map((syllable) => [syllable]), ...spelt];
	let initials = 0;
	for (const each of syllables) for (const readings of each) for (const reading of readings) initials |= bitOf(reading);
	const joined = aliases.join(separator);
	return { name, aliases: joined, topics, all: [name, joined, topics].join(separator), syllables, initials };
}

function bitOf(word: string): number {
	const letter = word.charCodeAt(0) - 97;
	return letter >= 0 && letter < 26 ? 1 << letter : 0;
}
