import { expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";

/** Every sentence, those that take something with a name and numbers in it. */
function sentences(value: unknown, path: string): readonly (readonly [path: string, said: string])[] {
	if (typeof value === "string") return [[path, value]];
	if (typeof value === "function") {
		return [3, "Ada"].flatMap((given) => {
			try {
				const said: unknown = (value as (...args: unknown[]) => unknown)(...Array.from({ length: value.length }, () => given));
				return typeof said === "string" ? [[path, said] as const] : [];
			} catch {
				return [];
			}
		});
	}
	return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`)) : [];
}

const balance = /\bbalance\b|\bscores?\b|\bpoints? (?:of|for) (?:trust|favou?r)|\bin (?:debt|credit) to\b|\b\d+ (?:asks?|favou?rs?|gifts?) (?:to|against|more)|\b(?:gave|asked) \d+ (?:times|favou?rs|things)|\bledger\b|\btally\b|余额|收支|得分|积分|分数|欠.{0,3}\d+ *[次个]|给了 *\d|求了 *\d|人情账|\d+ *比 *\d+/iu;

it.each(["en", "zh"])("names no balance of giving and asking, in any sentence: %s", (language) => {
	const all = sentences(wordsFor(language), language).filter(([path]) => !path.includes(".sample"));
	expect(all.length).toBeGreaterThan(300);
	expect(all.filter(([, said]) => balance.test(said))).toEqual([]);
});

it.each(["en", "zh"])("counts nothing where it says to give first: %s", (language) => {
	const { giveFirst, anotherAsk } = wordsFor(language).giving;
	expect([giveFirst, anotherAsk("Ada")].filter((said) => /\d|twice|times|两|三|回|次/u.test(said))).toEqual([]);
});
