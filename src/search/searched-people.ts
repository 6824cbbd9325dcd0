import { changesBetween } from "../people/person/changes-between";
import type { Person } from "../people/person/person";
import { placeIn } from "../people/index/place-in";
import { searchKeys, type SearchKeys } from "./search-keys";

/** Texts of a person: name, aliases, topics and all else. */
export const texts = 4;
/** People that are put in order together while it is worked out ahead. */
const atOnce = 500;

/**
 * Everybody in the order of names, and what they are found by as one text: ten thousand short texts lie all over the memory, and to look
 * into each takes longer than to search all of them in one go. It follows a list step by step: after an edit, only those who changed are
 * worked out and put in place.
 */
export class SearchedPeople {
	/** Made once a person: people are immutable. */
	readonly #keys = new WeakMap<Person, SearchKeys>();
	#of: readonly Person[] = [];
	/** Sorted by name; never changed once it was handed out. */
	people: readonly Person[] = [];
	keys: readonly SearchKeys[] = [];
	/** The texts of one after the other, all in plain letters. */
	text = "";
	/** Places in the text for each person, where name, aliases, topics and the rest begin, and at last where the text ends. */
	starts: Int32Array = new Int32Array(1);
	/** The letters that their syllables begin with, and all that they are spelt with, as bits. */
	initials: Int32Array = new Int32Array();
	letters: Int32Array = new Int32Array();

	/** Works out ahead, step by step, what people are found and sorted by: for idle time in a vault of thousands. */
	*prepare(people: readonly Person[]): Generator<undefined> {
		let keys: readonly SearchKeys[] = [];
		for (let from = 0; from < people.length; from += atOnce) {
			const some: SearchKeys[] = [];
			for (const person of people.slice(from, from + atOnce)) {
				some.push(this.#keysOf(person));
				yield undefined;
			}
			keys = merged(keys, some);
		}
		yield undefined;
		this.#of = people;
		this.#layOut(keys);
	}

	/** Holds these people and no others. */
	follow(people: readonly Person[]): void {
		if (people === this.#of) return;
		const { gone, come } = changesBetween(this.#of, people);
		this.#of = people;
		const left = new Set(gone);
		this.#layOut(merged(this.keys.filter(({ person }) => !left.has(person)), come.map((person) => this.#keysOf(person))));
	}

	#keysOf(person: Person): SearchKeys {
		let keys = this.#keys.get(person);
		if (!keys) this.#keys.set(person, (keys = searchKeys(person)));
		return keys;
	}

	#layOut(keys: readonly SearchKeys[]): void {
		const before = this.keys;
		this.keys = keys;
		this.people = keys.map(({ person }) => person);
		// Mostly they are found by the same words as before, and nothing moves.
		if (keys.length === before.length && keys.every((each, at) => isAlike(each, before[at]))) return;
		this.text = keys.map(({ text }) => text).join("");
		this.starts = new Int32Array(keys.length * texts + 1);
		this.initials = new Int32Array(keys.length);
		this.letters = new Int32Array(keys.length);
		let start = 0;
		keys.forEach(({ text, aliases, topics, more, initials, letters }, index) => {
			const at = texts * index;
			this.starts[at] = start;
			this.starts[at + 1] = start + aliases;
			this.starts[at + 2] = start + topics;
			this.starts[at + 3] = start + more;
			this.starts[at + texts] = start += text.length;
			this.initials[index] = initials;
			this.letters[index] = letters;
		});
	}
}

function isAlike(one: SearchKeys, other?: SearchKeys): boolean {
	const told = ["text", "aliases", "topics", "more", "initials", "letters"] as const;
	return one === other || told.every((each) => one[each] === other?.[each]);
}

/** Sorted keys with others put in: to sort ten thousand anew is a task that one notices. */
function merged(keys: readonly SearchKeys[], others: SearchKeys[]): readonly SearchKeys[] {
	others.sort((one, other) => (one.order < other.order ? -1 : 1));
	const all: SearchKeys[] = [];
	let at = 0;
	for (const other of others) {
		for (const to = placeIn(keys, ({ order }) => order < other.order); at < to; at++) all.push(keys[at] ?? other);
		all.push(other);
	}
	return all.concat(keys.slice(at));
}
