import { describe, expect, it } from "vitest";
import { Wording } from "../../src/wording/wording";

const wording = new Wording(() => ({
	tried: ["DIDNT .{0,2} CONTACT"],
	called: ["call-ed @"],
	order: ["^ PLEASE* CALL= @ (?!'s)"],
	planned: ["FUTURE"],
	asked: ["@ \\?"],
	noun: ["OCCASION with @"],
	meant: ["MEANS .{0,3} WITH @"],
	unlike: ["[^@ DIDNT] 联系"],
	plans: ["@ , .* DAY"],
}));
type Rule = Parameters<typeof wording.holds>[0];

function found(rule: Rule, text: string): string | undefined {
	const match = wording.find(rule, wording.tagged(text));
	return match && text.slice(match.from, match.to);
}

describe("Wording", () => {
	it.each<readonly [Rule, string, string]>([
		["tried", "I didn't call @", "didn't call"],
		["tried", "I didn’t really Call @", "didn’t really Call"],
		["tried", "没联系上@", "没联系"],
		["tried", "沒聯繫上@", "沒聯繫"],
		["tried", "Never met @", "Never met"],
		["tried", "Didn't get-together", "Didn't get"],
		["called", "called @ twice", "called @"],
		["order", "Please call @ today", "Please call @"],
		["order", "E-mail @ the photos", "E-mail @"],
		["planned", "lunch next Tuesday at 1", "next Tuesday"],
		["planned", "in two weeks", "in two weeks"],
		["planned", "下週三吃飯", "下週三"],
		["asked", "dinner with @?", "@?"],
		["noun", "two meetings with @", "meetings with @"],
		["noun", "lunches with @", "lunches with @"],
		["meant", "要给@打电话", "要给@"],
		["unlike", "又联系", "又联系"],
		["plans", "saw @, back on the 12", "@, back on the 12"],
	])("finds %s in “%s”", (rule, text, where) => {
		expect(found(rule, text)).toBe(where);
	});

	it.each<readonly [Rule, string]>([
		["tried", "没想到碰见了@"],
		["tried", "I called @"],
		["called", "call @"],
		["called", "calling @"],
		["called", "recalled @"],
		["order", "called @"],
		["order", "call @'s sister"],
		["planned", "lunch on Tuesday"],
		["planned", "下周的会"],
		["noun", "met with @"],
		["meant", "主要和@聊了排期"],
		["meant", "觉得跟@像"],
		["unlike", "没联系"],
	])("finds no %s in “%s”", (rule, text) => {
		expect(found(rule, text)).toBeUndefined();
	});

	it("knows where each word begins and ends, past what is no word", () => {
		const text = "- **@**: 18:30 咖啡🎂, e-mail @'s boss.";
		const { starts, ends } = wording.tagged(text);
		expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual(["@", ":", "18:30", "咖", "啡", ",", "e-mail", "@", "'s", "boss", "."]);
	});

	it("gives signs and people as they are", () => {
		expect(wording.tagged("@、＠ & @; zzz 囧 12?").tags).toBe("@、@&@;wh0?");
	});

	it("reads a long line once", () => {
		const text = "没联系上@，need to call, didn't ".repeat(2000);
		const before = performance.now();
		expect(wording.tagged(text)).toBe(wording.tagged(text));
		expect(performance.now() - before).toBeLessThan(200);
	});

	it("knows words and phrases of its own beside the lexicon's", () => {
		const own = new Wording(() => ({ lent: ["WHO LENDed ⏩"] }), () => ({ words: { LEND: "lend" }, phrases: { WHO: "[@ he]" } }));
		expect(own.find("lent", own.tagged("he lent ⏩"))).toMatchObject({ from: 0, to: 9 });
		expect(own.find("lent", own.tagged("he sent ⏩"))).toBeUndefined();
	});
});
