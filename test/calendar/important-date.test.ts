import { describe, expect, it } from "vitest";
import { nextOccurrence, previousOccurrence } from "../../src/calendar/occurrence";
import { readImportantDate } from "../../src/calendar/read-important-date";
import { day } from "./day";

/** value, month, day, year */
const gregorian: [unknown, number, number, number | undefined][] = [
	["1987-08-15", 8, 15, 1987],
	["1987-08-15T00:00:00", 8, 15, 1987],
	["[[1987-08-15]]", 8, 15, 1987],
	[[["1987-08-15"]], 8, 15, 1987],
	["1987/08/15", 8, 15, 1987],
	["19870815", 8, 15, 1987],
	[19870815, 8, 15, 1987],
	["08-15", 8, 15, undefined],
	["8-15", 8, 15, undefined],
	["15-8", 8, 15, undefined],
	["8/15", 8, 15, undefined],
	["８-１５", 8, 15, undefined],
	["１９８７-０８-１５", 8, 15, 1987],
	["1987年８月１５日", 8, 15, 1987],
	["1987-8-15", 8, 15, 1987],
	["1987/8/15", 8, 15, 1987],
	["1987.8.15", 8, 15, 1987],
	["15-8-1987", 8, 15, 1987],
	["8-15-1987", 8, 15, 1987],
	["5-5", 5, 5, undefined],
	["--08-15", 8, 15, undefined],
	["--0815", 8, 15, undefined],
	["1604-08-15", 8, 15, undefined],
	["0000-08-15", 8, 15, undefined],
	["02-29", 2, 29, undefined],
	["1604-02-29", 2, 29, undefined],
	["1988-02-29", 2, 29, 1988],
	["1987年8月15日", 8, 15, 1987],
	["1987 年 8 月 15 号", 8, 15, 1987],
	["一九八七年八月十五日", 8, 15, 1987],
	["8月15日", 8, 15, undefined],
	["八月十五日", 8, 15, undefined],
	["25/12/1990", 12, 25, 1990],
	["12/25/1990", 12, 25, 1990],
	["25.12.1990", 12, 25, 1990],
	["05/05/1990", 5, 5, 1990],
	["25/12", 12, 25, undefined],
	["August 15, 1987", 8, 15, 1987],
	["Aug 15", 8, 15, undefined],
	["15 Aug 1987", 8, 15, 1987],
	["15th of August", 8, 15, undefined],
	["阳历 1988-11-25", 11, 25, 1988],
	["公历1988年11月25日", 11, 25, 1988],
	["新历 11-25", 11, 25, undefined],
	["西历：1988/11/25", 11, 25, 1988],
	["陽曆 1988-11-25", 11, 25, 1988],
	["國曆 11月25日", 11, 25, undefined],
	["1988-11-25（阳历）", 11, 25, 1988],
	["1981.3.7（身份证上是3.17，不准）", 3, 7, 1981],
	["7 March 1981 (passport says 17 March)", 3, 7, 1981],
	["11月25日(公历)", 11, 25, undefined],
	["1988年阳历11月25日", 11, 25, 1988],
	["阳历八月十五", 8, 15, undefined],
	["公历：８月１５日", 8, 15, undefined],
	["solar 1988-11-25", 11, 25, 1988],
	["gregorian: 11-25", 11, 25, undefined],
	["8月15", 8, 15, undefined],
	["8月15號", 8, 15, undefined],
	["15-Aug-1987", 8, 15, 1987],
];

/** value, month, leap, day, year */
const lunar: [string, number, boolean, number, number | undefined][] = [
	["农历 八月十五", 8, false, 15, undefined],
	["农历八月十五", 8, false, 15, undefined],
	["农历：八月十五", 8, false, 15, undefined],
	["农历八月十五日", 8, false, 15, undefined],
	["阴历八月初三", 8, false, 3, undefined],
	["八月十五（农历）", 8, false, 15, undefined],
	["农历8月15日", 8, false, 15, undefined],
	["农历 08-15", 8, false, 15, undefined],
	["lunar:08-15", 8, false, 15, undefined],
	["lunar 8-15", 8, false, 15, undefined],
	["lunar:1987-闰6-01", 6, true, 1, 1987],
	["lunar:1987-06-01", 6, false, 1, 1987],
	["农历1987年闰六月初一", 6, true, 1, 1987],
	["一九八七年闰六月初一", 6, true, 1, 1987],
	["闰六月初一", 6, true, 1, undefined],
	["正月初一", 1, false, 1, undefined],
	["冬月廿三", 11, false, 23, undefined],
	["腊月三十", 12, false, 30, undefined],
	["农历十二月二十三", 12, false, 23, undefined],
	["除夕", 12, false, 30, undefined],
	["农历 除夕", 12, false, 30, undefined],
	["1990年农历八月十五", 8, false, 15, 1990],
	["1990农历八月十五", 8, false, 15, 1990],
	["1990 农历 八月十五", 8, false, 15, 1990],
	["1990年阴历8月15日", 8, false, 15, 1990],
	["一九九〇年农历八月十五", 8, false, 15, 1990],
	["1990年旧历八月十五", 8, false, 15, 1990],
	["1990年農曆八月十五", 8, false, 15, 1990],
	["農曆八月十五", 8, false, 15, undefined],
	["陰曆正月初一", 1, false, 1, undefined],
	["1990年农历腊月廿三", 12, false, 23, 1990],
	["1987年农历闰六月初一", 6, true, 1, 1987],
	["1987年農曆閏六月初一", 6, true, 1, 1987],
	["臘月廿三", 12, false, 23, undefined],
	["1990年八月十五（农历）", 8, false, 15, 1990],
	["农历1990年八月十五", 8, false, 15, 1990],
	["1990年 lunar 08-15", 8, false, 15, 1990],
];

const unreadable: unknown[] = [
	"1981.3.7（或3.17）", "7 March 1981 (or 17 March)", "1981.3.7（身份证上是3.17？）",
	"03/04/1990", "3.4.1990", "3-4", "3/4", "3-4-1990", "8-32", "15-15", "2-30", "1987-8", "1987-8/15", "--8-15-1987", "0-15",  "02-30", "13-01", "1987-02-29", "1987-13-01", "1987", 1990, "1987-08", "八月十五", "soon", "", " ", "农历", "农历 十三月初一", "阳历", "公历 八月", "阳历 2-30", "1990年农历", "1986年农历闰六月初一", "阳历农历八月十五", "1990年八月十五", "lunar:1986-闰6-01",
	"lunar:1987-06-31", "农历 八月三十一", "31/31/1990", null, undefined, true, {}, [], ["08-15", "08-16"], 815, "2.5", "x".repeat(100),
];

describe("readImportantDate", () => {
	it.each(gregorian)("reads %j", (value, month, dayOfMonth, year) => {
		expect(readImportantDate(value)).toMatchObject({ calendar: "gregorian", month, day: dayOfMonth, year });
	});

	it.each(lunar)("reads %s", (value, month, leap, dayOfMonth, year) => {
		expect(readImportantDate(value)).toEqual({ calendar: "lunar", month, leap, day: dayOfMonth, year, text: value });
	});

	it.each(unreadable.map((value) => [value]))("does not guess at %j", (value) => {
		expect(readImportantDate(value)).toBeUndefined();
	});
});

describe("occurrences", () => {
	it.each([
		["1987-08-15", "2026-08-15", "2026-08-15", "2025-08-15"],
		["08-15", "2026-08-16", "2027-08-15", "2026-08-15"],
		["02-29", "2026-01-01", "2026-02-28", "2025-02-28"],
		["02-29", "2028-01-01", "2028-02-29", "2027-02-28"],
		["02-29", "2028-02-29", "2028-02-29", "2027-02-28"],
		["02-29", "2028-03-01", "2029-02-28", "2028-02-29"],
		["01-01", "2026-12-20", "2027-01-01", "2026-01-01"],
		["农历 八月十五", "2026-09-25", "2026-09-25", "2025-10-06"],
		["农历 八月十五", "2026-09-26", "2027-09-15", "2026-09-25"],
		["正月初一", "2026-11-22", "2027-02-06", "2026-02-17"],
		["除夕", "2027-01-01", "2027-02-05", "2026-02-16"],
		["腊月廿三", "2026-01-15", "2026-02-10", "2025-01-22"],
		["闰六月初一", "2025-01-01", "2025-07-25", "2024-07-06"],
		["闰六月初一", "2026-01-01", "2026-07-14", "2025-07-25"],
		["农历 四月三十", "2026-01-01", "2026-06-14", "2025-05-26"],
	])("%s from %s: %s, before: %s", (written, from, next, previous) => {
		const date = readImportantDate(written);
		expect(date && nextOccurrence(date, day(from))).toBe(next);
		expect(date && previousOccurrence(date, day(from))).toBe(previous);
	});

	it("answers beyond the table too, within days of the truth", () => {
		const date = readImportantDate("正月初一");
		const next = date && nextOccurrence(date, day("2130-01-01"));
		expect(next !== undefined && next > "2130-01-15" && next < "2131-02-25").toBe(true);
		const before = date && previousOccurrence(date, day("1890-06-01"));
		expect(before !== undefined && before > "1889-01-15" && before < "1890-03-01").toBe(true);
	});
});
