import { describe, expect, it } from "vitest";
import { readBoundaries } from "../../src/talking-points/boundaries";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day } from "./make-person";
import { TestVault } from "./vault";

const table: readonly [boundary: string, text: string, allowed: boolean][] = [
	["no calls", "call her about the flat", false],
	["no calls", "meet for coffee", true],
	["no calls", "recall the name of the book", true],
	["不打电话", "下周给他打电话", false],
	["不打电话", "发他教程", true],
	["不打电话", "约个语音聊聊", false],
	["no money", "还他 500 块", false],
	["no money", "ask about the loan", false],
	["不谈钱", "他借的钱什么时候还", false],
	["不谈钱", "红包实验", false],
	["不谈钱", "聊聊 money 和别的", false],
	["不谈钱", "徒步路线", true],
	["no politics", "the election in spring", false],
	["不聊工作", "裁员以后缓过来了吗", false],
	["don't mention the thesis", "how is the thesis going", false],
	["别提前女友", "他前女友结婚了", false],
	["no crypto", "a new cryptography paper", false],
	["avoid cats", "the cat had surgery", false],
	["不吃辣", "找一家不辣的店", true],
	["prefers mail", "prefers mail, and call me", true],
	["", "anything", true],
];

describe("boundaries", () => {
	it.each(table)("%s · %s · %s", (boundary, text, allowed) => {
		const thread = { kind: "thread", text, asked: true, when: { from: day("2026-01-01"), to: day("2026-01-01"), precision: "day", text: "" }, source: { path: "a.md", line: 1 } } as const;
		expect(readBoundaries([boundary])(thread)).toBe(allowed);
	});

	it("hold for every kind: a promise, a note, a question, a date", () => {
		const vault = new TestVault();
		const person = vault.person({
			name: "Ann", trust: 5, boundaries: ["no calls", "不谈钱", "no family", "不过生日"], topics: ["investing", "sailing"], birthday: { calendar: "gregorian", month: 11, day: 24, year: undefined, text: "11-24" },
			log: [{ on: "2026-11-01", text: "talked", items: [{ kind: "promise", text: "call her" }, { kind: "thanks", text: "lent me money" }, { kind: "thread", text: "the boat" }] }],
		});
		vault.note("On investing.md", "#investing");
		vault.note("Knots.md", "#sailing");
		const points = talkingPointsFor(person, vault, defaultTalkingOptions, day("2026-11-22"));
		expect(points.map((point) => point.kind)).not.toContain("date");
		expect(points.map((point) => JSON.stringify(point)).join("\n")).not.toMatch(/call her|money|investing|family/);
		expect(points.map((point) => JSON.stringify(point)).join("\n")).toMatch(/the boat[^]*Knots|Knots[^]*the boat/);
	});
});
