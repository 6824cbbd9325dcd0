import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterCut, readPhrase } from "../../src/topics/phrase";
import { hashOfPlain, hashOfTerm, HashFilter, WordScan } from "../../src/topics/word-scan";

const scan = new WordScan();

/** Whether the pass over the characters says what the phrase says. */
function agrees(text: string): void {
	scan.read(text);
	if (!scan.isSure) return;
	const { plain, terms } = readPhrase(text, characterCut);
	const read = new Set(scan.terms.subarray(0, scan.count));
	expect(terms.filter((term) => !read.has(hashOfTerm(term)))).toEqual([]);
	expect([plain, scan.whole]).toEqual([plain, hashOfPlain(plain)]);
}

const texts = [
	"", "Raft", "rafts", "Distributed Systems", "distributed-systems", "DistributedSystem", "The boxes of parties", "buses", "analysis", "C++ and F# and Issue#5", "Raft's log", "the Joneses’s x", "it's中",
	"分布式系统", "AI伦理的三个问题", "会计划的人", "中", "读 Raft 论文", "café Lisboa", "naïve résumé", "Москва", "カタカナ と ひらがな", "東京タワー", "한국어 공부", "ｆｕｌｌｗｉｄｔｈ", "2026-11-22", "a1 b2", "🎉 Party 🎉", "👨‍👩‍👧 family", "notes/Raft#Leader election|x", "#tech/raft", "x".repeat(200), "aBcDEf", "IDs", "𠮷野家", "Straße", "ΟΔΟΣ", "中#", "々〇", "㆒ies",
];

/** Letters that the scan does not take for what they are. */
const unsure = /[𠮷Σ㆒]/u;

describe("the words of a text as numbers", () => {
	it.each(texts.filter((text) => !unsure.test(text)))("are those of the phrase: %s", agrees);

	it.each(texts.filter((text) => unsure.test(text)))("are left to whoever reads the phrase: %s", (text) => {
		scan.read(text);
		expect(scan.isSure).toBe(false);
	});

	it("of any text", () => {
		const piece = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom(" ", "'s", "’s", "+", "#", "s", "es", "ies", "/", "中", "文", "A", "b"));
		fc.assert(fc.property(fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")), agrees), { numRuns: 3000 });
	});

	it("are sure of what is written most", () => {
		for (const text of texts.filter((one) => !/[𠮷Σ㆒]|family/u.test(one))) {
			scan.read(text);
			expect([text, scan.isSure]).toEqual([text, true]);
		}
	});
});

it("a filter denies what it was not given, and affirms what it was", () => {
	const filter = new HashFilter();
	const holds = (text: string): boolean => {
		scan.read(text);
		return filter.hasAny(scan);
	};
	expect(holds("Raft")).toBe(false);
	for (const term of ["raft", "徒步"]) filter.add(hashOfTerm(term));
	expect(["Rafts", "周末徒步路线", "Paxos", "aircraft", "步徒", ""].map(holds)).toEqual([true, true, false, false, false, false]);
});
