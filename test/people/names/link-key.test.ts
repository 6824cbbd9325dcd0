import fc from "fast-check";
import { expect, it } from "vitest";
import { keyHash, linkHash, linkKey } from "../../../src/people/names/link-key";

it.each([
	["People/Pat O’Brien.md", "pat obrien"], ["Pat O'Brien#Log", "pat obrien"], ["Pat O`Brien", "pat obrien"], ["Jean‑Luc", "jean luc"], ["Jean-Luc", "jean luc"], ["@Ann Reed", "ann reed"], ["People/@ Ann Reed.md", "ann reed"], ["José", "jose"], ["Jose\u0301", "jose"],
	["Ann  Reed", "ann reed"], ["阿依古丽·买买提", "阿依古丽买买提"], ["阿依古丽・买买提", "阿依古丽买买提"], ["ＡＮＮ", "ann"], ["2026-01-05", "2026-01-05"], ["Sam", "sam"], ["sam", "sam"], ["A/B/Sam.md#x/y", "sam"], ["a.b", "a.b"], ["Ann - Reed", "ann - reed"], ["陳嘉敏", "陳嘉敏"], ["王磊", "王磊"],
])("%j has the key %j", (link, key) => {
	expect(linkKey(link)).toBe(key);
});

it("a link has the hash of its key", () => {
	const part = fc.constantFrom("a", "A", " ", "-", "'", "’", "`", "@", ".", "/", "#", "é", "e\u0301", "王", "·", "・", "가", "が", "ｶ", "㈱", "𠮷", ".md", "1");
	fc.assert(fc.property(fc.array(part, { maxLength: 7 }).map((parts) => parts.join("")), (link) => {
		const key = linkKey(link);
		expect(linkHash(link)).toBe(keyHash(key));
		if (!/[/#.]/.test(key)) expect(linkKey(key)).toBe(key);
	}), { numRuns: 5000 });
});
