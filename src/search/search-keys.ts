import { isOpen, openTerms } from "../people/is-open";
import { keysOfNames } from "../people/keys-of-names";
import { nameKey } from "../people/name-key";
import type { Person } from "../people/person";
import { anySyllable, hasChinese, plainPinyin, syllablesOf, typed } from "./pinyin";

/** What a person is found by, in plain letters. Made once a person: people are immutable. */
export interface SearchKeys {
	readonly person: Person;
	/** Name, aliases, topics and all else, one a line. */
	readonly text: string;
	/** Where aliases, topics and all else begin in the text. */
	readonly aliases: number;
	readonly topics: number;
	readonly more: number;
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
	const names = keysOfNames(person);
	const [name = "", ...others] = names;
	const aliases = [...others, ...spellingsWithV(person, names)].join("\n");
	const topics = openTerms(person, "topics").map(({ text }) => nameKey(text)).join("\n");
	const syllables = allSyllables(person, names);
	let initials = 0;
	let letters = 0;
	for (const each of syllables) {
		for (const readings of each) {
			for (const reading of readings) {
				initials |= reading === anySyllable ? allLetters : bitAt(reading, 0);
				letters |= reading === anySyllable ? allLetters : bitsOf(reading);
			}
		}
	}
	const topicsAt = name.length + aliases.length + 2;
	return { person, text: `${name}\n${aliases}\n${topics}\n${moreOf(person)}`, aliases: name.length + 1, topics: topicsAt, more: topicsAt + topics.length + 1, syllables, initials, letters };
}

const mayHaveUmlaut = /[^\0-\u007f\u3400-\u9fff]/;

/** `Lü` typed as `lv`. */
function spellingsWithV({ name, aliases }: Person, known: readonly string[]): readonly string[] {
	return [name, ...aliases].flatMap((each) => (mayHaveUmlaut.test(each) ? plainPinyin(each) : [])).filter((each) => !known.includes(each));
}

function allSyllables(person: Person, names: readonly string[]): SearchKeys["syllables"] {
	const spelt = names.filter(hasChinese).map((each) => syllablesOf(each.replaceAll(" ", "")));
	const written = person.pinyin?.trim() ?? "";
	return written === "" ? spelt : [written.split(/[\s'’-]+/).map((syllable) => typed(plainPinyin(syllable))), ...spelt];
}

/** Where one knows a person from: groups, eras, projects, city, how they met. */
function moreOf(person: Person): string {
	const { city, met, metThrough } = person;
	const texts = (["groups", "eras", "projects"] as const).flatMap((list) => openTerms(person, list).map(({ text }) => text));
	if (city !== null && isOpen(person, "city")) texts.push(city);
	if (met !== null && isOpen(person, "met")) texts.push(met);
	if (metThrough && isOpen(person, "metThrough")) texts.push(metThrough.text);
	return texts.map(nameKey).join("\n");
}

/** What a name may begin with where nobody knows how a character is read. */
export const allLetters = (1 << 26) - 1;

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
