import { openTerms } from "../people/is-open";
import type { Person } from "../people/person";
import { hasChinese, syllablesOf, typed } from "./pinyin";
import { plainLetters, plainPinyin } from "./plain-letters";

/** What a person is found by, in plain letters. Made once a person: people are immutable. */
export interface SearchKeys {
	readonly name: string;
	/** One a line, as are the topics. */
	readonly aliases: string;
	readonly topics: string;
	/** Of each name or alias, for each character what it may be typed as. */
	readonly syllables: readonly (readonly (readonly string[])[])[];
	/** Bit n for letter n of the alphabet: the letters that syllables begin with, and all that they are spelt with. */
	readonly initials: number;
	readonly letters: number;
}

const keysOf = new WeakMap<Person, SearchKeys>();

/** What a person is found by. */
export function searchKeys(person: Person): SearchKeys {
	let keys = keysOf.get(person);
	if (!keys) keysOf.set(person, (keys = makeKeys(person)));
	return keys;
}

function makeKeys(person: Person): SearchKeys {
	const name = plainLetters(person.name);
	const aliases = person.aliases.map(plainLetters);
	const known = new Set([name, ...aliases]);
	const withV = [person.name, ...person.aliases].map(plainPinyin).filter((each) => !known.has(each));
	const topics = openTerms(person, "topics").map(({ text }) => plainLetters(text)).join("\n");
	const spelt = [name, ...aliases].filter(hasChinese).map((each) => syllablesOf(each.replaceAll(" ", "")));
	const written = person.pinyin?.trim() ?? "";
	const syllables = written === "" ? spelt : [written.split(/[\s'’-]+/).map((syllable) => typed(plainPinyin(syllable))), ...spelt];
	let initials = 0;
	let letters = 0;
	for (const each of syllables) {
		for (const readings of each) {
			for (const reading of readings) {
				initials |= bitAt(reading, 0);
				letters |= bitsOf(reading);
			}
		}
	}
	return { name, aliases: [...aliases, ...withV].join("\n"), topics, syllables, initials, letters };
}

/** The bits of the letters in a text. */
export function bitsOf(text: string): number {
	let bits = 0;
	for (let at = 0; at < text.length; at++) bits |= bitAt(text, at);
	return bits;
}

/** The bit of the letter at a place of a text; 0 where there is none. */
export function bitAt(text: string, at: number): number {
	const letter = text.charCodeAt(at) - 97;
	return letter >= 0 && letter < 26 ? 1 << letter : 0;
}
