import { nameKey } from "./name-key";

const han = /^\p{Script=Han}{3,4}$/u;
/** Surnames of two characters; a name of four is a given name of two after one of these. */
export const longSurnames: ReadonlySet<string> = new Set("欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 东方 澹台 万俟 长孙 宇文 端木".split(" "));
/** Whether it is a surname of two characters that is no other word. */
export function isLongSurname(name: string): boolean {
	return longSurnames.has(name) && !/^(?:东方|长孙)$/.test(name);
}

const firstPart = /^(.+?)(?: |·)/u;

/**
 * The key of the name that friends call a person by: Sam of Sam Okafor, 智伟 of 李智伟, 阿依古丽 of 阿依古丽·买买提; undefined for a name that has no
 * shorter one. Nobody's name as such: it means them where nobody else is called so.
 */
export function givenNameKey(name: string): string | undefined {
	if (han.test(name)) return name.length === 3 || longSurnames.has(name.slice(0, 2)) ? nameKey(name.slice(-2)) : undefined;
	const first = firstPart.exec(name.replace(/ *[‧・･•∙⋅] */g, "·"))?.[1] ?? "";
	return /^@?[\p{L}'’‐‑-]{2,}$/u.test(first) && first.length > (/\p{Script=Han}/u.test(first) ? 1 : 2) ? nameKey(first) : undefined;
}

let words: Intl.Segmenter | null | undefined;

/**
 * Whether a given name is also a word of the language (李国庆, National Day), and so does not point to a person on its own. Without a
 * dictionary at hand, any name may be.
 */
export function isWordAsWell(name: string): boolean {
	if (!/\p{Script=Han}/u.test(name)) return false;
	const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
	words ??= Segmenter ? new Segmenter("zh", { granularity: "word" }) : null;
	return words === null || name.length < 3 && Array.from(words.segment(name)).length === 1;
}
