import { changesBetween } from "../people/person/changes-between";
import type { Person } from "../people/person/person";
import { placeIn } from "../people/index/place-in";
import { searchKeys, type SearchKeys } from "./search-keys";

/** Above so many changes, laying everybody out again is quicker. */
const mostPlaced = 16;
/** Texts of a person: name, aliases, topics and all else. */
export const texts = 4;

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
	keys: SearchKeys[] = [];
	/** The texts of one after the other, all in plain letters. */
	text = "";
	/** Places in the text for each person, where name, aliases, topics and the rest begin, and at last where the text ends. */
	starts: Int32Array = new Int32Array(1);
	/** The letters that their syllables begin with, and all that they are spelt with, as bits. */
	initials: Int32Array = new Int32Array();
	letters: Int32Array = new Int32Array();

	/** Holds these people and no others. */
	follow(people: readonly Person[]): void {
		if (people === this.#of) return;
		const { gone, come } = changesBetween(this.#of, people);
		this.#of = people;
		if (gone.length + come.length > mostPlaced) {
			this.#layOut(people);
		} else {
			for (const person of come) this.#put(this.keysOf(person));
			for (const person of gone) this.#takeOff(person);
		}
		this.people = this.keys.map(({ person }) => person);
	}

	/** What a person is found by. */
	keysOf(person: Person): SearchKeys {
		let keys = this.#keys.get(person);
		if (!keys) this.#keys.set(person, (keys = searchKeys(person)));
		return keys;
	}

	/** Takes the place of the same person's former entry. Mostly they are found by the same words as before, and nothing else moves. */
	#put(keys: SearchKeys): void {
		const at = this.#placeOf(keys);
		const before = this.keys[at]?.order === keys.order ? this.keys[at] : undefined;
		if (before && isSameText(before, keys)) {
			this.keys[at] = keys;
			this.initials[at] = keys.initials;
			this.letters[at] = keys.letters;
		} else {
			this.#replace(at, before ? 1 : 0, [keys]);
		}
	}

	/** Unless they were replaced. */
	#takeOff(person: Person): void {
		const at = this.#placeOf(this.keysOf(person));
		if (this.keys[at]?.person === person) this.#replace(at, 1, []);
	}

	#placeOf({ order }: SearchKeys): number {
		return placeIn(this.keys, (other) => other.order < order);
	}

	#replace(at: number, removed: number, added: readonly SearchKeys[]): void {
		const { text } = this;
		const from = this.starts[texts * at] ?? 0;
		const to = this.starts[texts * (at + removed)] ?? 0;
		const put = textOf(added);
		const starts = spliced(this.starts, texts * at, texts * removed, startsOf(added, from));
		const moved = from + put.length - to;
		for (let later = texts * (at + added.length); later < starts.length; later++) starts[later] = (starts[later] ?? 0) + moved;
		this.keys.splice(at, removed, ...added);
		this.text = text.slice(0, from) + put + text.slice(to);
		this.starts = starts;
		this.initials = spliced(this.initials, at, removed, added.map(({ initials }) => initials));
		this.letters = spliced(this.letters, at, removed, added.map(({ letters }) => letters));
	}

	#layOut(people: readonly Person[]): void {
		const keys = people.map((person) => this.keysOf(person)).sort((one, other) => (one.order < other.order ? -1 : 1));
		this.keys = keys;
		this.text = textOf(keys);
		this.starts = Int32Array.from([...startsOf(keys, 0), this.text.length]);
		this.initials = Int32Array.from(keys, ({ initials }) => initials);
		this.letters = Int32Array.from(keys, ({ letters }) => letters);
	}
}

function isSameText(one: SearchKeys, other: SearchKeys): boolean {
	return one.text === other.text && one.aliases === other.aliases && one.topics === other.topics && one.more === other.more;
}

function textOf(keys: readonly SearchKeys[]): string {
	return keys.map(({ text }) => text).join("");
}

function startsOf(keys: readonly SearchKeys[], from: number): readonly number[] {
	let end = from;
	return keys.flatMap(({ text, aliases, topics, more }) => {
		const start = end;
		end += text.length;
		return [start, start + aliases, start + topics, start + more];
	});
}

function spliced(numbers: Int32Array, at: number, removed: number, added: readonly number[]): Int32Array {
	const changed = new Int32Array(numbers.length - removed + added.length);
	changed.set(numbers.subarray(0, at));
	changed.set(added, at);
	changed.set(numbers.subarray(at + removed), at + added.length);
	return changed;
}
