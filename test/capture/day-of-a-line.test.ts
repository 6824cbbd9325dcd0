import { describe, expect, it } from "vitest";
import { dayOf, readLine } from "./told";

describe("a date in a later clause", () => {
	it.each([
		"lunch with Sam, first time since 2023",
		"lunch with Sam; agreed to meet in January",
		"coffee with Sam; next meeting is on Dec 3",
		"lunch with Sam; follow up next week",
		"lunch with Sam, we'll meet again next week",
		"lunch with Sam, wedding is next June",
		"lunch with Sam; last year he moved to Berlin",
		"lunch with Sam; they broke up last month",
		"lunch with Sam: haven't seen him since June",
		"lunch with Sam. The wedding is in June.",
		"lunch with Sam and Ann Lee, first time since March 2024",
		"email from Sam: thanks for the review last week",
		"(coffee) Sam, back from Berlin since May",
		"和老王吃饭，上一次见还是2023年",
		"和老王吃饭；上次见面是去年国庆",
		"和老王吃饭；上个月他刚换工作",
		"和老王吃饭，今年过得不错",
		"和老王吃饭，约好下周再聚",
		"和老王打电话；下周见面",
		"和老王聊了聊，春节一起聚",
		"和老王吃饭，下个月一起去日本",
		"和老王吃饭；去年他离婚了",
		"和老王吃饭。去年离的婚",
		"和老王、Sam 吃饭，上次聚是2024年二季度",
		"老王，电话，周五还要开会",
		"和老王吃饭\n上次见面是去年国庆",
	])("is no date of “%s”", (line) => {
		expect(dayOf(line)).toBe("2026-11-22");
		expect(readLine(line)).toMatchObject({ text: line.replace("(coffee) ", "").replace("\n", " "), problems: [] });
	});

	it.each([
		["昨天和老王吃饭，他周一刚回国", "2026-11-21", "和老王吃饭，他周一刚回国"],
		["上周五和老王吃饭，约好下周再聚", "2026-11-13", "和老王吃饭，约好下周再聚"],
		["lunch with Sam last Friday; agreed to meet in January", "2026-11-20", "lunch with Sam; agreed to meet in January"],
		["last Friday, lunch with Sam, first time since 2023", "2026-11-20", "lunch with Sam, first time since 2023"],
	])("leaves the date of “%s” alone", (line, day, text) => {
		expect([dayOf(line), readLine(line).text]).toEqual([day, text]);
	});
});

describe("a date", () => {
	it.each([
		["和老王喝咖啡，上周五", "2026-11-13", "和老王喝咖啡"],
		["和老王喝咖啡，是上周五", "2026-11-13"],
		["和老王喝咖啡，上周五晚上", "2026-11-13"],
		["和老王喝咖啡（昨天）", "2026-11-21"],
		["和老王吃饭：昨天", "2026-11-21"],
		["老王，昨天，电话", "2026-11-21", "老王，电话"],
		["昨天，老王。", "2026-11-21", "老王。"],
		["昨天：和老王吃饭", "2026-11-21", "和老王吃饭"],
		["上周五，在深圳，和老王吃饭", "2026-11-13", "在深圳，和老王吃饭"],
		["今天天气好，昨天的雨停了，和老王散步", "2026-11-21"],
		["今天很忙，昨天和老王吃了饭", "2026-11-21", "今天很忙，和老王吃了饭"],
		["忙了一阵，昨天终于和老王吃饭", "2026-11-21"],
		["2026-11-18 和老王，今年第一次吃饭", "2026-11-18"],
		["和老王吃饭，昨天答应发他教程", "2026-11-21", "和老王吃饭"],
		["lunch with Sam, yesterday.", "2026-11-21"],
		["lunch with Sam, yesterday evening", "2026-11-21"],
		["lunch with Sam; it was on Nov. 18", "2026-11-18"],
		["lunch with Sam, Ann Lee and Bob yesterday", "2026-11-21", "lunch with Sam, Ann Lee and Bob"],
		["lunch with Sam, Ann Lee and Bob yesterday at Nobu", "2026-11-21", "lunch with Sam, Ann Lee and Bob at Nobu"],
		["Sam: coffee yesterday", "2026-11-21", "Sam: coffee"],
		["Yesterday: Sam, phone call", "2026-11-21", "Sam, phone call"],
		["Sam - call - yesterday - discussed hiring", "2026-11-21"],
		["Sam, had lunch yesterday", "2026-11-21", "Sam, had lunch"],
		["met Sam Nov. 18", "2026-11-18", "met Sam"],
		["met Sam on November 18th, 2025", "2025-11-18", "met Sam"],
		["met Sam on Wednesday, Nov 11", "2026-11-11"],
		["lunch with Sam, next Friday", "2026-11-27"],
		["下周五和老王吃饭", "2026-11-27"],
	])("where one met, or alone, is the one of “%s”", (line, day, text?: string) => {
		expect(dayOf(line)).toBe(day);
		if (text !== undefined) expect(readLine(line).text).toBe(text);
	});
});

it.each([
	["met Sam on the 18th", "2026-11-18", "met Sam"],
	["on the 25th I met Sam", "2026-10-25", "I met Sam"],
	["met Sam on the 18th, he is well", "2026-11-18", "met Sam, he is well"],
	["met Sam on the 18th floor", "2026-11-22", "met Sam on the 18th floor"],
	["met Sam on the 3rd of October", "2026-10-03", undefined],
	["几天前和老王吃饭", "2026-11-16..2026-11-22", "和老王吃饭"],
	["met Sam a few days ago", "2026-11-16..2026-11-22", "met Sam"],
	["一个月内见了老王", "2026-11-22", "一个月内见了老王"],
	["met Sam on Guy Fawkes", "2026-11-05", undefined],
	["met Sam on Canadian thanksgiving", "2026-10-12", undefined],
	["met Sam the other night", "2026-11-16..2026-11-22", undefined],
	["Sam came round, Saturday two weeks back", "2026-11-07", undefined],
	["met Sam Weds 18th", "2026-11-18", undefined],
	["met Sam over the wknd", "2026-11-21..2026-11-22", undefined],
	["met Sam a couple weeks ago", "2026-11-08", undefined],
	["Q4 board dinner Nov 12 with Sam", "2026-11-12", undefined],
	["11.14深圳见了老王", "2026-11-14", undefined],
	["琴晚同老王食饭", "2026-11-21", undefined],
	["中秋第二天和老王吃饭", "2026-09-26", undefined],
	["国庆前一天和老王吃饭", "2026-09-30", undefined],
	["清明回老家见了老王", "2026-04-05", undefined],
	["saw Sam twice within a month", "2026-11-22", "saw Sam twice within a month"],
])("takes “%s” for %s", (line, day, text) => {
	expect(dayOf(line)).toBe(day);
	if (text !== undefined) expect(readLine(line).text).toBe(text);
});
