import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saidToYou } from "../../src/talking-points/said-to-you";

const table: readonly [said: string, toYou: string][] = [
	["他守着监控一口水没喝", "你守着监控一口水没喝"],
	["聊了她的副业，她在学 Raft", "聊了你的副业，你在学 Raft"],
	["他们和其他人", "他们和其他人"],
	["弹了吉他", "弹了吉他"],
	["身在他乡，他还写信", "身在他乡，你还写信"],
	["TA 说下周搬家", "你 说下周搬家"],
	["He stayed on the line", "You stayed on the line"],
	["his old hub went quiet", "your old hub went quiet"],
	["he is learning Go", "you are learning Go"],
	["She was tired and she has a plan", "You were tired and you have a plan"],
	["he's moving", "you’re moving"],
	["she likes tea, and studies law", "you like tea, and studies law"],
	["he goes by train; she tries", "you go by train; you try"],
	["he always calls", "you always call"],
	["I met her in Lisbon", "I met you in Lisbon"],
	["I met her again", "I met you again"],
	["read her essay", "read your essay"],
	["told her.", "told you."],
	["it was hers; Hers too", "it was yours; Yours too"],
	["he did it himself", "you did it yourself"],
	["the shed, where there is heat", "the shed, where there is heat"],
	["Sheila and Henry", "Sheila and Henry"],
	["", ""],
];

describe("said to them", () => {
	it.each(table)("%s → %s", (said, toYou) => {
		expect(saidToYou(said)).toBe(toYou);
	});

	it("is said to them already the second time", () => {
		fc.assert(fc.property(fc.array(fc.constantFrom("he", "She", "her", "his", "他", "她", "其他", "他们", "is", "likes", "essay", "，", ". ", " ", "again"), { maxLength: 12 }), (parts) => {
			const once = saidToYou(parts.join(" "));
			expect(saidToYou(once)).toBe(once);
		}));
	});
});
