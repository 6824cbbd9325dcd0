import { describe, expect, it } from "vitest";
import { briefOf } from "../../src/brief/brief";
import { briefParts } from "../../src/brief/brief-parts";
import { readRemarks } from "../../src/interactions/read-remarks";
import { standingOf } from "../../src/people/person/standing";
import { allBoundaries, readBoundaries } from "../../src/talking-points/boundaries";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { day } from "./make-person";
import { wordsFor } from "../../src/words/words";
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

/** A line of their note, something to say, and whether it may be said. */
const told: readonly [line: string, text: string, allowed: boolean][] = [
	["Don't mention Camille, don't ask about the house.", "Camille starts a new job", false], ["Don't mention Camille, don't ask about the house.", "how is the house", false], ["Don't mention Camille, don't ask about the house.", "the Calanques in October", true],
	["He does not want to talk about chances. Talk about birds.", "what are the chances", false], ["He does not want to talk about chances. Talk about birds.", "the birds at the feeder", true], ["Don't joke about the visa.", "the visa came through", false],
	["> [!warning] Boundaries\n> Never bring up the trial, don't mention money.", "the trial in May", false], ["> [!warning] Boundaries\n> Never bring up the trial, don't mention money.", "the loan from May", false], ["Do not call on Fridays.", "call her about the flat", true], ["No questions about the thesis, please", "the thesis is done", false],
	["**别提她前夫**，也别问什么时候回上海。", "她前夫来过", false], ["**别提她前夫**，也别问什么时候回上海。", "你回上海了吗", false], ["**别提她前夫**，也别问什么时候回上海。", "驴子还好吗", true], ["- 不要提：卖老房子的事（爸爸也不行）", "卖老房子的合同", false], ["签证的事别在同事面前提。", "签证下来了吗", false],
	["儿子在澳洲三年没回来，别问", "儿子考试", false], ["别催婚", "结婚的事", false], ["> [!important]\n> 不想聊工作", "公司年会", false], ["他不愿意谈离婚", "离婚手续", false], ["别问，她会说的", "周末徒步", true],
	["She wants visitors who don't give advice, likes to hike", "advice from the doctor", true], ["他特别提到工作，爱好爬山", "公司年会", true],
];

describe("what the note says is not to be mentioned", () => {
	it.each(told)("%s · %s · %s", (line, text, allowed) => {
		const thread = { kind: "thread", text, asked: true, when: { from: day("2026-01-01"), to: day("2026-01-01"), precision: "day", text: "" }, source: { path: "a.md", line: 1 } } as const;
		expect(readBoundaries(allBoundaries({ boundaries: [], remarks: readRemarks(line, []) }))(thread)).toBe(allowed);
	});

	it.each([
		["kid called sora, born 2022. wife works nights, dont call before noon.", "family", "2022"], ["儿子在澳洲三年没回来，别问", "family", undefined], ["Don't ask about his family", "", undefined], ["别提她老公", "", undefined],
	])("tells of a life what else stands in %j", (line, about, when) => {
		expect(readRemarks(line, []).map((one) => [one.bars, one.about.join(), one.when?.text])).toEqual([[true, about, when]]);
	});

	it("holds for questions and points, and stands in the brief with its line, marked", () => {
		const vault = new TestVault();
		const remarks = readRemarks("Loves climbing\n\n> [!warning] Boundaries\n> Don't ask about his family\n\n别提工作\n\nDon't mention the boat #private", []);
		const person = { ...vault.person({ name: "Ann", boundaries: ["no calls"], trust: 5 }), remarks };
		const points = talkingPointsFor(person, vault, defaultTalkingOptions, day("2026-09-01"));
		expect(points.flatMap((point) => (point.kind === "question" ? [point.about] : []))).toEqual(["goals", "struggles"]);
		const parts = briefParts(briefOf(person, standingOf(person, day("2026-09-01")), points, vault, day("2026-09-01")), wordsFor("en"), day("2026-09-01"));
		const linesOf = (id: string): unknown => parts.find((part) => part.id === id)?.lines.map(({ label, text, aside, source }) => [label, text, aside, source?.line]);
		expect(linesOf("boundaries")).toEqual([[null, "no calls", null, null], [null, "Don't ask about his family", "from the notes", 3], [null, "别提工作", "from the notes", 5]]);
		expect(linesOf("facts")).toEqual([[null, "Loves climbing", null, 0]]);
		expect(linesOf("knowing")).toEqual([["Goals", "not known yet. What would they like to do next, outside work?", null, undefined], ["Hobbies", "Loves climbing", null, 0], ["What is hard", "not known yet. What is hard at the moment?", null, undefined]]);
	});
});

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
