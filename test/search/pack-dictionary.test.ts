import { dict } from "pinyin-match/src/simplified_dict.js";
import { expect, it } from "vitest";
import { packedModule } from "../../contributing/pack-dictionary.mjs";

it("the dictionary that the build packs says what the package says", async () => {
	const module = (await import(`data:text/javascript,${encodeURIComponent(packedModule(dict))}`)) as { readonly pinyinDictionary: () => Readonly<Record<string, string>> };
	const sorted = (dictionary: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => Object.entries(dictionary).map(([syllable, characters]) => [syllable, Array.from(characters).sort().join("")]);
	expect(sorted(module.pinyinDictionary())).toEqual(sorted(dict));
	expect(packedModule(dict).length).toBeLessThan(18_000);
});
