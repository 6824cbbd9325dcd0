import { describe, expect, it } from "vitest";
import { readDatePhrase } from "../../../src/calendar/phrases/read-date-phrase";
import { chinesePhraseCases, englishPhraseCases, notPhrases } from "../date-phrases";
import { day } from "../day";

const sunday = day("2026-11-22");

describe("readDatePhrase", () => {
	it.each([...chinesePhraseCases, ...englishPhraseCases])("%s → %s", (text, words, from, to = from, precision = "day") => {
		const start = text.indexOf(words);
		expect(readDatePhrase(text, sunday)).toEqual({ interval: { from, to, precision, text: words }, start, end: start + words.length });
	});

	it.each(notPhrases.map((text) => [text]))("finds no date in “%s”", (text) => {
		expect(readDatePhrase(text, sunday)).toBeUndefined();
	});

	it("takes the first phrase, and the longest of those that begin there", () => {
		expect(readDatePhrase("昨天说好下周三见", sunday)?.interval.text).toBe("昨天");
		expect(readDatePhrase("Q1 2027 or next week", sunday)?.interval.text).toBe("Q1 2027");
	});

	it.each([
		["monday", "2026-11-09", "2026-11-15"],
		["sunday", "2026-11-15", "2026-11-21"],
	] as const)("counts English weeks from %s; Chinese ones from Monday", (weekStart, from, to) => {
		expect(readDatePhrase("last week", sunday, weekStart)?.interval).toMatchObject({ from, to });
		expect(readDatePhrase("上周", sunday, weekStart)?.interval).toMatchObject({ from: "2026-11-09", to: "2026-11-15" });
	});

	it.each([
		["on 18.11", "past", "2026-11-30", "2026-11-18"],
		["send it 7/12", "future", "2026-11-30", "2026-12-07"],
		["12/11", "future", "2026-11-30", "2026-12-11"],
		["3/4", "future", "2026-11-30", "2027-03-04"],
		["ran with us sat am", "past", "2026-11-30", "2026-11-28"],
		["lst nite", "past", "2026-11-30", "2026-11-29"],
		["sat wk", "future", "2026-11-30", "2026-12-12"],
		["听日", "future", "2026-11-30", "2026-12-01"],
		["diwali", "past", "2026-11-30", "2026-11-08"],
		["xmas eve", "future", "2026-11-30", "2026-12-24"],
		["冬至", "future", "2026-11-30", "2026-12-22"],
		["冬至", "past", "2026-12-23", "2026-12-22"],
		["立春", "future", "2026-11-30", "2027-02-04"],
		["周五", "past", "2026-11-23", "2026-11-20"],
		["周五", "future", "2026-11-22", "2026-11-27"],
		["周五", "past", "2026-11-20", "2026-11-20"],
		["周五", "future", "2026-11-20", "2026-11-20"],
		["Friday", "future", "2026-11-22", "2026-11-27"],
		["Friday", "past", "2026-11-27", "2026-11-27"],
		["this Monday", "past", "2026-11-22", "2026-11-16"],
		["this Friday", "past", "2026-11-18", "2026-11-20"],
		["this Monday", "future", "2026-11-22", "2026-11-23"],
		["12月5号", "past", "2026-11-22", "2025-12-05"],
		["12月5号", "future", "2026-11-22", "2026-12-05"],
		["11月5号", "future", "2026-11-22", "2027-11-05"],
		["Jan 5", "past", "2026-11-22", "2026-01-05"],
		["25号", "past", "2026-11-22", "2026-10-25"],
		["5号", "future", "2026-11-22", "2026-12-05"],
		["31号", "past", "2026-11-22", "2026-10-31"],
		["国庆", "future", "2026-11-22", "2027-10-01"],
		["春节", "past", "2026-11-22", "2026-02-17"],
		["2月29日", "past", "2026-11-22", "2024-02-29"],
		["2月29日", "future", "2026-11-22", "2028-02-29"],
		["周末", "past", "2026-11-20", "2026-11-14"],
		["周末", "future", "2026-11-20", "2026-11-21"],
		["12月20号", undefined, "2027-01-05", "2026-12-20"],
		["1月5号", undefined, "2026-12-28", "2027-01-05"],
		["8月1号", undefined, "2026-02-01", "2026-08-01"],
		["12月前", "future", "2026-11-22", "2026-12-01"],
		["三个月前", "past", "2026-11-22", "2026-08-01"],
		["两月前", "past", "2026-11-22", "2026-09-01"],
		["一个月内", "future", "2026-11-22", "2026-12-22"],
		["半年内", "future", "2026-11-22", "2027-05-22"],
		["两年内", "future", "2026-11-22", "2028-11-22"],
		["within a month", "future", "2026-11-22", "2026-12-22"],
		["within half a year", "future", "2026-11-22", "2027-05-22"],
		["within two weeks", "future", "2026-11-22", "2026-12-06"],
	] as const)("%s leaning to the %s on %s is %s", (text, lean, today, from) => {
		expect(readDatePhrase(text, day(today), "monday", lean)?.interval.from).toBe(from);
	});

	it.each([
		["11/20 和老王喝咖啡", "11/20", "2026-11-20"],
		["11/20和老王喝咖啡", "11/20", "2026-11-20"],
		["11.20 和老王喝咖啡", "11.20", "2026-11-20"],
		["11.20和老王喝咖啡", "11.20", "2026-11-20"],
		["和\uFFFC 11.20 喝咖啡", "11.20", "2026-11-20"],
		["lunch with \uFFFC on 11/20.", "11/20", "2026-11-20"],
		["和\uFFFC喝咖啡，11/20", "11/20", "2026-11-20"],
		["12/25 和老王吃饭", "12/25", "2025-12-25"],
		["2/29 met", "2/29", "2024-02-29"],
	])("reads the month and then the day in what is told: %s", (text, words, from) => {
		const found = readDatePhrase(text, sunday, "monday", "past");
		expect(found?.interval).toEqual({ from, to: from, precision: "day", text: words });
	});

	it("takes such a day in a promise for the next one", () => {
		expect(readDatePhrase("11/20 前发PPT", sunday, "monday", "future")?.interval.from).toBe("2027-11-20");
		expect(readDatePhrase("发PPT 11/27前", sunday, "monday", "future")?.interval.from).toBe("2026-11-27");
	});

	it.each([
		"1.2.3 和老王", "升级到 11.20 版", "Python 3.11 with \uFFFC", "11.20 元还给老王", "11.20元", "付了 11.20 给老王", "¥11.20", "3.5 hours with \uFFFC", "1.5小时", "晚上 7.30 和老王", "7.30pm tea",
		"11:20", "24/7", "13/20 met", "2/30 met", "1/2 of it", "看了 1/2 的书", "9/10 分", "11/20/30", "a/b 11/20x", "and/or", "km/h 5.5km",
	])("finds no such day in “%s”", (text) => {
		expect(readDatePhrase(text, sunday, "monday", "past")).toBeUndefined();
	});

	it.each([
		["前几天和老王喝咖啡", "前几天"],
		["我前两天见了老王", "前两天"],
		["和\uFFFC这几天聊了几次", "这几天"],
		["最近和老王喝咖啡", "最近"],
		["the other day I met Sam", "the other day"],
		["met \uFFFC recently", "recently"],
		["Recently met \uFFFC", "Recently"],
	])("takes the vague word in %s for the week of three days ago, which a log can hold", (text, words) => {
		expect(readDatePhrase(text, sunday, "monday", "past")?.interval).toEqual({ from: "2026-11-16", to: "2026-11-22", precision: "week", text: words });
		expect(readDatePhrase(text, day("2026-11-18"), "monday", "past")?.interval.to).toBe("2026-11-15");
		expect(readDatePhrase(text, sunday, "monday", "future")).toBeUndefined();
	});

	it.each(["\uFFFC最近换了工作", "和\uFFFC喝咖啡，最近很忙", "提前几天", "生日前几天", "\uFFFC recently moved"])("finds no day of contact in “%s”", (text) => {
		expect(readDatePhrase(text, sunday, "monday", "past")).toBeUndefined();
	});
});

it.each([
	// A Tuesday: tomorrow is called so. A Sunday: the new week begins tomorrow.
	["2026-12-01", "next Wednesday", "2026-12-09"], ["2026-12-01", "next Thursday", "2026-12-03"], ["2026-12-01", "next Tuesday", "2026-12-08"], ["2026-12-01", "this Wednesday", "2026-12-02"],
	["2026-11-22", "next Monday", "2026-11-23"], ["2026-12-05", "next Sunday", "2026-12-13"],
])("on %s reads %s as %s", (on, text, wanted) => {
	expect(readDatePhrase(text, day(on), "monday", "future")?.interval.from).toBe(wanted);
});
