import { nameKey } from "../people/name-key";
import { pinyinDictionary } from "./pinyin-dictionary";
import { surnameReading } from "./surnames";

/** Whether a text holds a Chinese character. */
export function hasChinese(text: string): boolean {
	return chinese.test(text);
}

/** The blocks in use for names, the rarest beyond the first plane; a property of Unicode would be five times as slow, and this is asked of every name. */
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

/** A syllable as it may be typed: `lv` also as `lu` and, as passports have it, `lyu`. */
export function typed(reading: string): readonly string[] {
	return reading.includes("v") ? [reading, reading.replace("v", "u"), reading.replace("v", "yu")] : [reading];
}

/** What a character may be typed as of which no dictionary knows how it is read: any syllable, so that it hides nobody. */
export const anySyllable = "*";
const longestSyllable = 6;
/** Beyond these, so many syllables would be any that trying them all takes long. */
const mostUnread = 2;

/** For each character of a name, as keyed, all that it may be typed as: its readings, that of the surname first, and the character itself. */
export function syllablesOf(name: string): readonly (readonly string[])[] {
	const surname = surnameReading(name);
	const syllables: (readonly string[])[] = [];
	let unread = 0;
	for (const char of name) {
		const said = surname[syllables.length];
		const all = readingsOf(char).flatMap(typed);
		if (all.length === 0 && hasChinese(char) && ++unread <= mostUnread) syllables.push([char, anySyllable]);
		else syllables.push(said === undefined ? [...all, char] : [said, ...all.filter((reading) => reading !== said), char]);
	}
	return syllables;
}

/**
 * Whether letters spell a name from some character on: each syllable in full, by its initial, or, the last one, by its beginning.
 * `lzw`, `lizhiwei`, `lzhiw`, `zhiwei` and `李zw` all spell 李智伟.
 */
export function spells(letters: string, syllables: readonly (readonly string[])[]): boolean {
	// What may be read in any way is no beginning, unless the name begins with it.
	for (let from = 0; from < syllables.length; from++) if ((from === 0 || !syllables[from]?.includes(anySyllable)) && spellsFrom(letters, syllables, from, false)) return true;
	return false;
}

/** `isSure`: something of the name was spelt already, and not only what may be read in any way. */
function spellsFrom(letters: string, syllables: readonly (readonly string[])[], index: number, isSure: boolean): boolean {
	if (letters === "") return isSure;
	const options = syllables[index];
	if (!options) return false;
	for (const option of options) {
		if (option === anySyllable && spellsAfterAny(letters, syllables, index + 1, isSure)) return true;
		if (option.charCodeAt(0) !== letters.charCodeAt(0)) continue;
		if (option.startsWith(letters)) return true;
		if (letters.startsWith(option) && spellsFrom(letters.slice(option.length), syllables, index + 1, true)) return true;
		if (spellsFrom(letters.slice(1), syllables, index + 1, true)) return true;
	}
	return false;
}

function spellsAfterAny(letters: string, syllables: readonly (readonly string[])[], index: number, isSure: boolean): boolean {
	for (let length = 1; length <= longestSyllable && length <= letters.length; length++) if (spellsFrom(letters.slice(length), syllables, index, isSure)) return true;
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
