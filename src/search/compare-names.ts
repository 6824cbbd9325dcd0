import { nameKey } from "../people/names/name-key";
import { everydayReading } from "./everyday-reading";
import { hasChinese, plainPinyin } from "./pinyin";
import { surnameReading } from "./surnames";

/** What names are sorted by; a `Person` is one. */
export interface Named {
	readonly name: string;
	readonly pinyin: string | null;
}

/** Below every letter, so that all of one surname stand together and before longer syllables. */
const below = "\u0001";
const keys = new WeakMap<Named, string>();

/**
 * Orders people by name as a reader of both languages looks for them: Chinese names by pinyin, surnames read as surnames (曾 under Z, 单
 * under S), among Latin ones by letter; a written `pinyin` wins. The same on every device with the same collation.
 */
export function compareNames(a: Named, b: Named): number {
	const keyOfA = sortKey(a);
	const keyOfB = sortKey(b);
	return keyOfA === keyOfB ? 0 : keyOfA < keyOfB ? -1 : 1;
}

/** What a name is sorted by, worked out once. */
export function sortKey(named: Named): string {
	let key = keys.get(named);
	if (key === undefined) {
		key = makeKey(named);
		keys.set(named, key);
	}
	return key;
}

function makeKey({ name, pinyin }: Named): string {
	if (pinyin !== null && pinyin.trim() !== "") return `${plainPinyin(pinyin)}${below}${name}`;
	const key = nameKey(name);
	if (!hasChinese(key)) return `${key}${below}${name}`;
	const surname = surnameReading(key);
	const letters = Array.from(key, (char, index) => {
		const reading = surname[index] ?? everydayReading(char);
		return reading === undefined ? char : `${reading}${below}${char}`;
	}).join("");
	return `${letters}${below}${name}`;
}
