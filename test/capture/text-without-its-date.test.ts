import { describe, expect, it } from "vitest";
import { dayOf, readLine } from "./told";

describe("a date goes out of the text with all that belongs to it", () => {
	it.each([
		["lunch with Sam (yesterday)", "2026-11-21", "lunch with Sam"],
		["lunch with Sam (yesterday) at Nobu", "2026-11-21", "lunch with Sam at Nobu"],
		["lunch with Sam (on Friday)", "2026-11-20", "lunch with Sam"],
		["lunch with Sam (Nobu, yesterday)", "2026-11-21", "lunch with Sam (Nobu)"],
		["lunch with Sam (yesterday, Nobu)", "2026-11-21", "lunch with Sam (Nobu)"],
		["和老王（11月18日）吃饭", "2026-11-18", "和老王吃饭"],
		["和老王（昨天）吃饭", "2026-11-21", "和老王吃饭"],
		["和老王吃饭（昨天）", "2026-11-21", "和老王吃饭"],
		["和老王【昨天】吃饭", "2026-11-21", "和老王吃饭"],
		["和老王吃饭（昨天，深圳）", "2026-11-21", "和老王吃饭（深圳）"],
		["met Sam [2026-11-18]", "2026-11-18", "met Sam"],
		["met Sam [[2026-11-18]]", "2026-11-18", "met Sam"],
		["met Sam (2026-11-18)", "2026-11-18", "met Sam"],
		["lunch with Sam on Friday night", "2026-11-20", "lunch with Sam"],
		["lunch with Sam on Monday morning", "2026-11-16", "lunch with Sam"],
		["Tuesday evening drinks with Sam", "2026-11-17", "drinks with Sam"],
		["called Sam Thursday afternoon", "2026-11-19", "called Sam"],
		["called Sam yesterday evening", "2026-11-21", "called Sam"],
		["called Sam on Nov 18 in the evening", "2026-11-18", "called Sam"],
		["11月18日星期三和老王吃饭", "2026-11-18", "和老王吃饭"],
		["11月18日（周三）和老王吃饭", "2026-11-18", "和老王吃饭"],
		["11月18号 周三 和老王吃饭", "2026-11-18", "和老王吃饭"],
		["Wed Nov 18: lunch with Sam", "2026-11-18", "lunch with Sam"],
		["Wednesday, Nov 18: lunch with Sam", "2026-11-18", "lunch with Sam"],
		["lunch with Sam on Wednesday, Nov 18", "2026-11-18", "lunch with Sam"],
		["lunch with Sam on Nov 18 (Wed)", "2026-11-18", "lunch with Sam"],
		["saw Sam at Christmas", "2025-12-25", "saw Sam"],
		["met Sam the week before Christmas", "2025-12-15..2025-12-21", "met Sam"],
		["lunch with Sam on Friday at Nobu", "2026-11-20", "lunch with Sam at Nobu"],
		["On Friday I had lunch with Sam", "2026-11-20", "I had lunch with Sam"],
		["昨天晚上和老王吃饭", "2026-11-21", "晚上和老王吃饭"],
		["上周五下午三点和老王喝茶", "2026-11-13", "下午三点和老王喝茶"],
		["和老王昨天吃饭", "2026-11-21", "和老王吃饭"],
		["周末和老王爬山", "2026-11-21..2026-11-22", "和老王爬山"],
		["在11月18日和老王吃饭", "2026-11-18", "和老王吃饭"],
	])("%s", (line, day, text) => {
		expect([dayOf(line), readLine(line).text]).toEqual([day, text]);
	});
});

it.each([
	["Coffee with Sam. I promised to send her the recipe. She will ring me next Thursday.", "Coffee with Sam."],
	["Coffee with Sam! I promised to send her the recipe. Rain.", "Coffee with Sam! Rain."],
	["和Sam喝咖啡。我答应发她菜谱。她下周四给我打电话。", "和Sam喝咖啡。"],
])("no sign is left of what goes out of the text: %s", (line, text) => {
	expect(readLine(line).text).toBe(text);
});

describe("where the text would be broken it stays as typed", () => {
	it.each([
		["11月18日至20日和老王出差", "2026-11-20"],
		["11月18日到20日和老王出差", "2026-11-20"],
		["11月18日-20日和老王出差", "2026-11-20"],
		["trip with Sam from Nov 18 to Nov 20", "2026-11-20"],
		["Nov 18-20 trip with Sam", "2026-11-20"],
		["Nov 18 – Nov 20 trip with Sam", "2026-11-20"],
		["昨天和前天和老王开会", "2026-11-21"],
		["昨天、今天和老王开会", "2026-11-21"],
		["上周二、三和老王开会", "2026-11-10"],
		["yesterday and today met Sam", "2026-11-21"],
		["和老王从昨天聊到今天", "2026-11-21"],
		["met Sam around Nov 15", "2026-11-15"],
		["昨天的饭局和老王喝多了", "2026-11-21"],
		["和老王过春节", "2026-02-17"],
		["和老王去春节庙会", "2026-02-17"],
		["saw Sam at the Friday market", "2026-11-20"],
		["国庆前后和老王吃饭", "2026-10-01"],
		["coffee with Sam at the Black Friday sale", "2025-11-28"],
		["planned last week's trip with Sam", "2026-11-09..2026-11-15"],
		["上周五左右和老王吃饭", "2026-11-13"],
	])("%s", (line, day) => {
		expect([dayOf(line), readLine(line).text]).toEqual([day, line]);
	});
});

describe("a date inside a name is none", () => {
	it.each([
		"和老王在五月花餐厅吃饭", "去国庆路和老王吃饭", "和老王去国庆路吃饭", "和老王看今日头条", "和老王去五一广场", "和老王在五一大道吃饭", "和老王住 18号院", "和老王坐3号线", "和老王去了三号楼", "和老王看《昨天》", "和老王看《2012》",
		"和老王在十月稻田吃饭", "和老王在八月花开喝茶", "和老王在元旦街吃饭", "和老王去清明桥", "和老王看明日之子", "和老王在中秋路散步",
	])("%s", (line) => {
		expect([dayOf(line), readLine(line).text]).toEqual(["2026-11-22", line]);
	});
});
