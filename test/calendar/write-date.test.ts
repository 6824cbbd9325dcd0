import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../src/calendar/civil-date";
import type { DateInterval } from "../../src/calendar/date-interval";
import { halfPeriod, monthPeriod, quarterPeriod, weekPeriod, weekStartOf, yearPeriod } from "../../src/calendar/period";
import { readDate } from "../../src/calendar/read-date";
import { readDatePhrase } from "../../src/calendar/phrases/read-date-phrase";
import { writeDate } from "../../src/calendar/write-date";

const today = "2026-11-22" as CivilDate;

describe("writeDate", () => {
	it.each([
		["2026-11-20", "2026-11-20"],
		["[[Daily/2026-11-20|then]]", "2026-11-20"],
		["2024年二季度", "2024年二季度"],
		["Q2 2024", "Q2 2024"],
		["2024", "2024"],
	])("keeps %j as %j", (text, written) => { expect(writeDate(readDate(text) ?? expect.fail(text))).toBe(written); });

	it.each([
		["上周五", "2026-11-13"],
		["上个月", "2026-10"],
		["last week", "2026-W46"],
		["去年", "2025"],
		["上半年", "2026-H1"],
		["10月底", "2026年10月下旬"],
		["early October", "early Oct 2026"],
		["去年夏天", "2025年夏天"],
		["last summer", "summer 2026"],
		["the first week of January 2027", "2027-W01"],
		["2027年1月最后一周", "2027-W04"],
		["the first week of October 2026", "2026-W40"],
		["last weekend", "2026-W46"],
	])("puts %j in figures: %j", (phrase, written) => { expect(writeDate(readDatePhrase(phrase, today)?.interval ?? expect.fail(phrase))).toBe(written); });

	it("reads back as the same days", () => {
		const days = fc.integer({ min: 0, max: 60_000 }).map((offset) => addDays(civilDate("1900-01-01") ?? today, offset));
		const periods = fc.tuple(days, fc.nat(4)).map(([day, kind]) => {
			const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
			return [weekPeriod(weekStartOf(day, "monday")), monthPeriod(year, month), quarterPeriod(year, Math.ceil(month / 3)), halfPeriod(year, month > 6 ? 2 : 1), yearPeriod(year)][kind];
		});
		fc.assert(fc.property(periods, (period) => {
			const date: DateInterval = { ...(period ?? expect.fail()), text: "some time" };
			expect(readDate(writeDate(date))).toMatchObject({ from: date.from, to: date.to, precision: date.precision });
		}));
	});

	it("names a week that begins on Sunday after the days that follow", () => {
		expect(writeDate({ ...weekPeriod("2026-11-15" as CivilDate), text: "last week" })).toBe("2026-W47");
	});
});
