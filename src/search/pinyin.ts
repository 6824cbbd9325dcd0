import { nameKey } from "../people/names/name-key";
import { pinyinDictionary } from "./pinyin-dictionary";
import { surnameReading } from "./surnames";

/** Whether a text holds a Chinese character. */
export function hasChinese(text: string): boolean {
	return chinese.test(text);
}

/**
 * The blocks in use for names, the rarest beyond the first plane; a Unicode property would be five times as slow, and this is asked about
 * every name.
 */
const chinese = /[\u3400-\u9fff\ud840-\ud88f]/;
const nothing: readonly string[] = [];
let inOrder: readonly string[] | undefined;
let readings: ReadonlyMap<string, readonly string[]> | undefined;

/** All readings of a Chinese character without tones, `ü` as `v`; none for anything else. The dictionary is turned over on first use. */
export function readingsOf(char: string): readonly string[] {
	readings ??= turnedOver();
	return readings.get(char) ?? nothing;
}

/** The syllable that a dictionary has before this one, if any. */
export function syllableBefore(reading: string): string | undefined {
	inOrder ??= Object.keys(pinyinDictionary()).sort();
	return inOrder[inOrder.indexOf(reading) - 1];
}

/** The characters that have this reading and no other. */
export function soleReaders(reading: string): readonly string[] {
	return Array.from(pinyinDictionary()[reading] ?? "").filter((char) => readingsOf(char).length === 1);
}

/** Pinyin in plain letters, `ü` as `v`, as it is typed. */
export function plainPinyin(text: string): string {
	return nameKey(text.normalize("NFC").replace(/[üǖǘǚǜ]/gi, "v"));
}

/** A character of a name, or a syllable of its pinyin, and all that it may be typed as. */
export interface Syllable {
	readonly typed: readonly string[];
	/** Nobody knows how it is read, so it may be typed as anything: no dictionary is to hide a person. */
	readonly isUnread: boolean;
	/** Bit n for letter n of the alphabet: the letters that it may begin with, and all that it may be spelt with. */
	readonly initials: number;
	readonly letters: number;
}

const longestSyllable = 6;
/** Beyond these, so many syllables would be any that trying them all takes long. */
const mostUnread = 2;
/** The bits of all letters. */
export const allLetters = (1 << 26) - 1;
/** Names are made of the same few thousand characters again and again. */
const syllables = new Map<string, Syllable>();

/** The characters of a name, as keyed: each may be typed as any of its readings, that of the surname first, or as itself. */
export function syllablesOf(name: string): readonly Syllable[] {
	const surname = surnameReading(name);
	const found: Syllable[] = [];
	let unread = 0;
	for (const char of name) {
		const said = surname[found.length];
		const key = said === undefined ? char : char + said;
		let syllable = syllables.get(key);
		if (!syllable) syllables.set(key, (syllable = characterSyllable(char, said)));
		found.push(syllable.isUnread && ++unread > mostUnread ? literal(char) : syllable);
	}
	return found;
}

function characterSyllable(char: string, said: string | undefined): Syllable {
	const readings = readingsOf(char);
	if (readings.length === 0 && hasChinese(char)) return { typed: [char], isUnread: true, initials: allLetters, letters: allLetters };
	return typedAs(said === undefined ? readings : [said, ...readings.filter((reading) => reading !== said)], char);
}

function literal(char: string): Syllable {
	return typedAs([], char);
}

/** A syllable of written pinyin. */
export function writtenSyllable(text: string): Syllable {
	return typedAs([plainPinyin(text)]);
}

/** `lv` is typed as `lu` too and, as passports have it, as `lyu`. */
function typedAs(readings: readonly string[], ...more: readonly string[]): Syllable {
	const typed = [
		...readings.flatMap((reading) =>
			(reading.includes("v") ? [reading, reading.replace("v", "u"), reading.replace("v", "yu")] : [reading]),
		),
		...more,
	];
	let initials = 0;
	let letters = 0;
	for (const each of typed) {
		initials |= bitAt(each, 0);
		letters |= bitsOf(each);
	}
	return { typed, isUnread: false, initials, letters };
}

/** The bits of the letters in a text. */
export function bitsOf(text: string): number {
	let bits = 0;
	for (let at = 0; at < text.length; at++) bits |= bitAt(text, at);
	return bits;
}

/** The bit of the letter at a place of a text; 0 if there is none. */
export function bitAt(text: string, at: number): number {
	const letter = text.charCodeAt(at) - 97;
	return letter >= 0 && letter < 26 ? 1 << letter : 0;
}

/**
 * Whether letters spell a name from some character on: each syllable in full, by its initial, or, the last one, by its beginning.
 * `lzw`, `lizhiwei`, `lzhiw`, `zhiwei` and `李zw` all spell 李智伟.
 */
export function spells(letters: string, name: readonly Syllable[]): boolean {
	// What may be read in any way is no beginning, unless the name begins with it.
	for (let from = 0; from < name.length; from++) {
		if ((from === 0 || name[from]?.isUnread === false) && spellsFrom(letters, name, from, false)) return true;
	}
	return false;
}

/** `isSure`: something of the name was spelt already, and not only what may be read in any way. */
function spellsFrom(letters: string, name: readonly Syllable[], index: number, isSure: boolean): boolean {
	if (letters === "") return isSure;
	const syllable = name[index];
	if (!syllable) return false;
	for (const option of syllable.typed) {
		if (option.charCodeAt(0) !== letters.charCodeAt(0)) continue;
		if (option.startsWith(letters)) return true;
		if (letters.startsWith(option) && spellsFrom(letters.slice(option.length), name, index + 1, true)) return true;
		if (spellsFrom(letters.slice(1), name, index + 1, true)) return true;
	}
	return syllable.isUnread && spellsAfterAny(letters, name, index + 1, isSure);
}

function spellsAfterAny(letters: string, name: readonly Syllable[], index: number, isSure: boolean): boolean {
	for (let length = 1; length <= longestSyllable && length <= letters.length; length++) {
		if (spellsFrom(letters.slice(length), name, index, isSure)) return true;
	}
	return false;
}

function turnedOver(): ReadonlyMap<string, readonly string[]> {
	const byChar = new Map<string, string[]>();
	for (const [reading, chars] of Object.entries(pinyinDictionary())) {
		for (const char of chars) {
			const known = byChar.get(char);
			if (known) known.push(reading);
			else byChar.set(char, [reading]);
		}
	}
	return byChar;
}
