import { expect, it } from "vitest";
import { tightened } from "../../contributing/tight-rules.mjs";
import { apartRules } from "../../src/interactions/apart-rules";
import { setsOf } from "../../src/wording/word-sets";

it.each([
	['"^ OPEN* @ (be|\'s) (on|in) my mind"', '"^ OPEN*@(be|\'s)(on|in)my mind"'],
	['"… ONCEMEANT (?!的) .{0,4}? [去 到] @"', '"… ONCEMEANT(?!的).{0,4}?[去 到]@"'],
	['"be +is +are"', '"be +is +are"'], ['" "', '" "'], ['words of a comment ( here )', 'words of a comment ( here )'],
])("leaves only the blanks that part words: %s", (code, tight) => {
	expect(tightened(code)).toBe(tight);
});

it("makes the same patterns of every rule", () => {
	const tight = apartRules.map((rule) => JSON.parse(String(tightened(JSON.stringify(rule)))) as string);
	const patternsOf = (rules: readonly string[]): readonly string[] => rules.map(setsOf(rules, { words: {}, phrases: {} }).pattern);
	expect(patternsOf(tight)).toEqual(patternsOf(apartRules));
});
