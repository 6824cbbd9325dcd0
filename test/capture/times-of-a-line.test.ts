import { describe, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";
import { toldPromise } from "./capture-cases";
import { dayOf, readLine } from "./told";

/** Problems as the preview says them, in English. */
function said(line: string): readonly string[] {
	return readLine(line).problems.map((problem) => wordsFor("en").capture.problem(problem));
}

describe("the day of a contact", () => {
	it.each([
		["met Sam in 2024-Q2", "2024-04-01..2024-06-30", "met Sam"],
		["met Sam in 2024 Q2", "2024-04-01..2024-06-30", "met Sam"],
		["met Sam in 2024-W10", "2024-03-04..2024-03-10", "met Sam"],
		["这周周三和老王吃饭", "2026-11-18", "和老王吃饭"],
		["lunch with Sam on Christmas Eve", "2025-12-24", "lunch with Sam"],
		["lunch with Sam two Fridays ago", "2026-11-13", "lunch with Sam"],
		["lunch with Mark on the first Monday of November", "2026-11-02", "lunch with Mark"],
		["10月最后一天和老王吃饭", "2026-10-31", "和老王吃饭"],
		["一年零两个月前和老王吃饭", "2025-09-01..2025-09-30", "和老王吃饭"],
		["lunch with Mark a year ago today", "2025-11-22", "lunch with Mark"],
		["lunch with Mark last 12 December", "2025-12-12", "lunch with Mark"],
		["上上上个月和老王吃饭", "2026-08-01..2026-08-31", "和老王吃饭"],
		["一个半月前和老王吃饭", "2026-10-01..2026-10-31", "和老王吃饭"],
		["一年半前和老王吃饭", "2025-05-01..2025-05-31", "和老王吃饭"],
		["前日和老王吃饭", "2026-11-20", "和老王吃饭"],
		["昨夜和老王打电话", "2026-11-21", "和老王打电话"],
		["双十一和老王吃饭", "2026-11-11", "和老王吃饭"],
		["１１月１５号和老王吃饭", "2026-11-15", "和老王吃饭"],
		["11-15和老王吃饭", "2026-11-15", "和老王吃饭"],
		["25/12/2023 lunch with Sam", "2023-12-25", "lunch with Sam"],
		["lunch with Sam on 2026-8-1", "2026-08-01", "lunch with Sam"],
		["lunch with Sam, Thu Oct 26 11:00:09 EDT 2023", "2023-10-26", "lunch with Sam"],
		["兩天前跟老王通話", "2026-11-20", "跟老王通話"],
		["上週末和老王爬山", "2026-11-14..2026-11-15", "和老王爬山"],
		["lunch with Mark on Wed, Nov 11th, 2026", "2026-11-11", "lunch with Mark"],
		["lunch with Mark on Wednesday the 11th", "2026-11-11", "lunch with Mark"],
		["Sunday night 7th June 2015 dinner with Mark", "2015-06-07", "dinner with Mark"],
		["周三（11月11日）和老王吃饭", "2026-11-11", "和老王吃饭"],
		["Met Mark 26 July - 22 August", "2026-08-22", "Met Mark 26 July - 22 August"],
		["好久没见老王，昨晚一起吃了饭", "2026-11-21", "好久没见老王，一起吃了饭"],
		["hadn't seen Sam for ages, had lunch yesterday", "2026-11-21", "hadn't seen Sam for ages, had lunch"],
		["Met Sam about two weeks ago", "2026-11-08", "Met Sam about two weeks ago"],
		["Met Sam almost a year ago", "2025-11-01..2025-11-30", "Met Sam"],
		["快一年前和老王吃饭", "2025-11-01..2025-11-30", "和老王吃饭"],
		["Saw Sam at a conference back in 2019", "2019-01-01..2019-12-31", "Saw Sam at a conference"],
		["Sam came over for Thanksgiving 2025", "2025-11-27", "Sam came over for Thanksgiving 2025"],
		["上次见老王是三个月前", "2026-08-01..2026-08-31", "上次见老王是三个月前"],
		["Met Sam in March or April", "2026-03-01..2026-03-31", "Met Sam in March or April"],
		["met Mark July 26-28", "2026-07-28", "met Mark July 26-28"],
		["10月1日-7日和老王旅行", "2026-10-07", "10月1日-7日和老王旅行"],
	])("of “%s” is %s", (line, day, text) => {
		expect([dayOf(line), readLine(line).text, said(line)]).toEqual([day, text, []]);
	});
});

describe("what is not understood is said", () => {
	it.each([
		["lunch with Sam the weekend before last", "the weekend before last"],
		["前15天和老王吃饭", "前15天"],
		["lunch with Sam on July 42nd", "July 42nd"],
		["11月31日和老王吃饭", "11月31日"],
		["13月5号和老王吃饭", "13月5号"],
		["几个月前和老王吃饭", "几个月前"],
		["met Sam ages ago", "ages ago"],
		["前阵子和老王吃饭", "前阵子"],
		["那天和老王吃饭", "那天"],
		["lunch with Sam on Feb 30", "Feb 30"],
		["和老王吃饭，两三周前", "两三周前"],
		["lunch with Sam, a few months ago", "a few months ago"],
	])("%s", (line, words) => {
		expect(said(line)).toEqual([`Not understood: “${words}”. Write a date, as in 2026-11-20 or “last Friday”.`]);
		expect(readLine(line).text).toBe(line);
		expect(wordsFor("zh").capture.problem({ code: "not-understood", words })).toBe(`没看懂：“${words}”。请写明日期，比如 2026-11-20 或“上周五”。`);
	});

	it("offers both days of one that may be two", () => {
		expect(said("03/04/2026 lunch with Sam")).toEqual(["“03/04/2026” could be 2026-03-04 or 2026-04-03. Write the one that you mean."]);
		expect(wordsFor("zh").capture.problem({ code: "two-dates", words: "03/04/2026" })).toBe("“03/04/2026”可能是 2026-03-04 或 2026-04-03。请写明是哪一天。");
		expect(said("promised Sam the draft by 03/04/2027")).toEqual(["“03/04/2027” could be 2027-03-04 or 2027-04-03. Write the one that you mean."]);
	});

	it.each([
		["和老王吃饭，答应11月31日前发他书", "11月31日"],
		["lunch with Sam; promised him the draft by Feb 30", "Feb 30"],
		["lunch with Sam; promised him the draft by the weekend after next", "the weekend after next"],
		["答应老王13月5号前发他书", "13月5号"],
	])("of a promise too: %s", (line, words) => {
		expect(said(line)).toEqual([`Not understood: “${words}”. Write a date, as in 2026-11-20 or “last Friday”.`]);
	});

	it.each([
		"和老王吃饭，几个月前他换了工作", "lunch with Sam, he moved a few months ago", "和老王聊了去年夏天的旅行", "lunch with Sam; promised him last summer's photos", "和老王吃饭，答应发他去年夏天的照片", "和老王吃饭，好久没见", "lunch with Sam, a long time ago we worked together",
		"昨天和老王吃饭，很久以前就认识", "yesterday lunch with Sam, first time in the last few years", "和老王吃饭，上次见还是几年前", "老王：孩子上一年级了", "吃月饼，和老王", "和老王看今日头条", "second-hand shopping with Sam",
	])("but not where it tells of something else: %s", (line) => {
		expect(said(line)).toEqual([]);
	});
});

describe("the day by which a promise is due", () => {
	it.each([
		["答应老王下下下周一发他书", "发他书 @ 2026-12-07"],
		["I promised Sam to send the slides two weeks from Tuesday", "send the slides @ 2026-12-08"],
		["I promised Sam to send the slides by the last day of November", "send the slides @ 2026-11-30"],
		["I promised Sam to send the slides by Wed 2 Dec", "send the slides @ 2026-12-02"],
		["答应老王后日发他书", "发他书 @ 2026-11-24"],
		["I promised Sam to send the slides by end of week", "send the slides @ 2026-11-22"],
		["I promised Sam to send the slides before the weekend", "send the slides @ 2026-11-27"],
		["I promised Sam to send the slides by end of day", "send the slides @ 2026-11-22"],
		["I promised Sam to send the slides by the 1st", "send the slides @ 2026-12-01"],
		["I promised Sam to send the slides before the 1st", "send the slides @ 2026-12-01"],
		["答应老王11-30前发他书", "发他书 @ 2026-11-30"],
		["promised Sam the draft by Nov. 30", "the draft @ 2026-11-30"],
		["答应老王周末前发他书", "发他书 @ 2026-11-27"],
		["答应老王本周内发他书", "发他书 @ 2026-11-22"],
		["答应老王12月最后一天前发他书", "发他书 @ 2026-12-31"],
		["I promised Sam to send the slides by Friday the 4th", "send the slides @ 2026-12-04"],
		["I promised Sam to send the slides the Friday after next", "send the slides @ 2026-12-04"],
		["答应老王下周三（11月25日）前发他书", "发他书 @ 2026-11-25"],
	])("%s", (line, promise) => {
		expect([readLine(line).promises.map(toldPromise), said(line)]).toEqual([[promise], []]);
	});
});
