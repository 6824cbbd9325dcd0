import { expect, it } from "vitest";
import { packedForms, packedModule } from "../../contributing/pack-dictionary.mjs";
import { simpleFormsAnew as simpleForms } from "../../src/notes/traditional-forms";
import { pinyinDictionary } from "../../src/search/pinyin-dictionary";

const moduleOf = async <T>(source: string): Promise<T> => (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as T;

it("the dictionary that the build packs says what its sources say", async () => {
	const module = await moduleOf<{ readonly pinyinDictionary: () => Readonly<Record<string, string>> }>(packedModule(pinyinDictionary()));
	const sorted = (dictionary: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => Object.entries(dictionary).map(([syllable, characters]) => [syllable, Array.from(characters).sort().join("")]);
	expect(sorted(module.pinyinDictionary())).toEqual(sorted(pinyinDictionary()));
	expect(packedModule(pinyinDictionary()).length).toBeLessThan(19_500);
});

it("the traditional characters that the build packs are those of their table", async () => {
	const module = await moduleOf<{ readonly simpleFormsAnew: () => ReadonlyMap<string, string> }>(packedForms(simpleForms()));
	expect([...module.simpleFormsAnew()].sort()).toEqual([...simpleForms()].sort());
	expect(packedForms(simpleForms()).length).toBeLessThan(11_000);
});
