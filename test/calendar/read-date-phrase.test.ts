import { describe, expect, it } from "vitest";
import { readDatePhrase } from "../../src/calendar/read-date-phrase";
import { chinesePhraseCases, englishPhraseCases, notPhrases } from "./date-phrases";
import { day } from "./day";

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
	] as const)("%s leaning to the %s on %s is %s", (text, lean, today, from) => {
		expect(readDatePhrase(text, day(today), "monday", lean)?.interval.from).toBe(from);
	});
});
