import { dict } from "pinyin-match/src/simplified_dict.js";

/** By syllable (ü as `v`) the characters that can be read so, in no order. The build packs this module to two thirds of its size. */
export function pinyinDictionary(): Readonly<Record<string, string>> {
	return dict;
}
