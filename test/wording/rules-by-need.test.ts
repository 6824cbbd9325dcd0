import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactRules } from "../../src/interactions/contact-rules";
import { touchWords } from "../../src/interactions/touch-rules";
import { lexicon, phrases } from "../../src/wording/lexicon";
import { Wording } from "../../src/wording/wording";
import { setsOf } from "../../src/wording/word-sets";

const own = { words: touchWords, phrases: {} };
const wording = new Wording(() => contactRules, () => own);
const names = Object.keys(contactRules) as (keyof typeof contactRules)[];
const all = Object.values<readonly string[]>(contactRules).flat();
const { pattern, needed } = setsOf(all, own);
/** Every rule tried on every text. */
const patterns = new Map(names.map((name) => [name, contactRules[name].map((rule) => new RegExp(pattern(rule.replace("…", "^ [^@]*"))))]));

const written = [...all, ...Object.values(phrases)].flatMap((rule) => rule.match(/[a-z']+|[㐀-鿿]+/g) ?? []);
const words = fc.constantFrom(...new Set([...written, ...Object.values({ ...lexicon, ...touchWords }).flatMap((listed) => listed.split(" "))]));
const word = fc.oneof({ weight: 4, arbitrary: words }, fc.constantFrom("@", "@", ",", ";", ":", "?", "⏩", "ben", "12", "、", "#"));
const text = fc.array(word, { maxLength: 12 }).map((some) => some.join(" "));

describe("a rule is tried only on texts with a tag that it needs", () => {
	it("and holds wherever it holds when tried on all", () => {
		let held = 0;
		fc.assert(fc.property(text, (said) => {
			const { tags } = wording.tagged(said);
			for (const name of names) {
				const holds = patterns.get(name)?.some((one) => one.test(tags));
				if (holds === true) held++;
				expect([name, wording.holds(name, tags)]).toEqual([name, holds]);
			}
		}), { numRuns: 1000 });
		expect(held).toBeGreaterThan(20);
	});

	it("and is found where the first of all is", () => {
		fc.assert(fc.property(text, (said) => {
			const tagged = wording.tagged(said);
			for (const name of names) {
				const places = patterns.get(name)?.flatMap((one) => one.exec(tagged.tags)?.index ?? []) ?? [];
				expect([name, wording.find(name, tagged)?.at ?? Infinity]).toEqual([name, Math.min(Infinity, ...places)]);
			}
		}), { numRuns: 1000 });
	});

	it("as nearly all do", () => {
		expect(all.filter((rule) => needed(rule) === undefined).length).toBeLessThan(all.length / 20);
	});
});
