import { dict } from "pinyin-match/src/simplified_dict.js";
import { moreReadings } from "./more-readings";

let dictionary: Readonly<Record<string, string>> | undefined;

/** By syllable (ü as `v`) the characters that can be read so, in no order. The build packs this module to two thirds of its size. */
export function pinyinDictionary(): Readonly<Record<string, string>> {
	return (dictionary ??= merged());
}

function merged(): Readonly<Record<string, string>> {
	const all: Record<string, string> = { ...dict };
	for (const [syllable, characters] of Object.entries(moreReadings)) all[syllable] = (all[syllable] ?? "") + characters;
	return all;
}
