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
	["she likes tea, and studies law", "you like tea, and study law"],
	["he works at Acme but lives in Bath", "you work at Acme but live in Bath"],
	["she likes hiking and cookies", "you like hiking and cookies"],
	["Is he still in Porto?", "Are you still in Porto?"],
	["How is she doing, and does he sleep?", "How are you doing, and do you sleep?"],
	["Has she moved? Was he ill?", "Have you moved? Were you ill?"],
	["Isn't he tired? Hasn't she heard?", "Aren't you tired? Haven't you heard?"],
	["he isn't sure, she doesn’t mind, he hasn't called", "you aren't sure, you don’t mind, you haven't called"],
	["he's been ill, she's started a shop", "you’ve been ill, you’ve started a shop"],
	["she's tired", "you’re tired"],
	["he'll come, she'd like that", "you'll come, you'd like that"],
	["how his exam goes", "how your exam goes"],
	["big data and a sonata", "big data and a sonata"],
	["ta 说好，TA们也说好", "ta 说好，TA们也说好"],
	["他们公司上市了，问他们要不要一起", "你们公司上市了，问他们要不要一起"],
	["她们团队赢了", "你们团队赢了"],
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
