import { UTCDate } from "@date-fns/utc";
import { addDays as addDaysByDateFns, differenceInCalendarDays } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, type CivilDate, civilDate, civilDateOf, daysBetween, daysInMonth, partsOf, weekdayOf } from "../../src/calendar/civil-date";
import { compareIntervals, dayInterval } from "../../src/calendar/date-interval";
import { halfPeriod, isoWeekPeriod, monthPeriod, quarterPeriod, weekStartOf, yearPeriod } from "../../src/calendar/period";
import { day } from "./day";

const anyDay = fc.integer({ min: 0, max: 500_000 }).map((offset) => addDays(day("1600-01-01"), offset));
const anyYear = fc.integer({ min: 1, max: 9998 });

describe("a civil day", () => {
	it.each(["2026-02-30", "2026-13-01", "2026-00-01", "2026-01-00", "0000-01-01", "2026-1-1", "20260101", " 2026-01-01", "2026-01-01T00:00", "2023-02-29", "1900-02-29", ""])("is not %j", (text) => {
		expect(civilDate(text)).toBeUndefined();
	});

	it("has a day that a zone skipped, and the days around a change of clock", () => {
		expect(addDays(day("2011-12-29"), 1)).toBe("2011-12-30");
		expect(daysBetween(day("2018-11-03"), day("2018-11-05"))).toBe(2);
		expect(addDays(day("0099-12-31"), 1)).toBe("0100-01-01");
		expect(daysBetween(day("0001-01-01"), day("0001-01-02"))).toBe(1);
	});

	it.each([
		["2026-01-31", 1, "2026-02-28"],
		["2024-02-29", 12, "2025-02-28"],
		["2026-03-31", -1, "2026-02-28"],
		["2026-11-22", -11, "2025-12-22"],
	])("%s and %i months is %s", (from, months, expected) => {
		expect(addMonths(day(from), months)).toBe(expected);
	});

	it("counts days added back", () => {
		fc.assert(fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
			const there = addDays(date, days);
			expect(daysBetween(date, there)).toBe(days);
			expect(addDays(there, -days)).toBe(date);
			expect(there > date).toBe(days > 0);
		}));
	});

	it("counts as date-fns does at UTC", () => {
		const instant = (date: CivilDate): UTCDate => new UTCDate(`${date}T00:00:00Z`);
		fc.assert(fc.property(anyDay, anyDay, (a, b) => {
			expect(daysBetween(a, b)).toBe(differenceInCalendarDays(instant(b), instant(a)));
			expect(addDays(a, 37)).toBe(addDaysByDateFns(instant(a), 37).toISOString().slice(0, 10));
			expect(weekdayOf(a)).toBe(instant(a).getUTCDay() || 7);
		}));
	});

	it("is taken apart and put together", () => {
		fc.assert(fc.property(anyDay, (date) => {
			const { year, month, day: dayOfMonth } = partsOf(date);
			expect(civilDateOf(year, month, dayOfMonth)).toBe(date);
			expect(civilDate(date)).toBe(date);
			expect(civilDateOf(year, month, daysInMonth(year, month) + 1)).toBeUndefined();
		}));
	});
});

describe("a period", () => {
	it("of months covers the year without a gap", () => {
		fc.assert(fc.property(anyYear, (year) => {
			const whole = yearPeriod(year);
			for (const [make, count] of [[monthPeriod, 12], [quarterPeriod, 4], [halfPeriod, 2]] as const) {
				const parts = Array.from({ length: count }, (_, index) => make(year, index + 1));
				expect(parts[0]?.from).toBe(whole?.from);
				expect(parts.at(-1)?.to).toBe(whole?.to);
				parts.slice(1).forEach((part, index) => {
					expect(part?.from).toBe(addDays(parts[index]?.to ?? day("0001-01-01"), 1));
				});
				expect(make(year, count + 1)).toBeUndefined();
			}
		}));
	});

	it("of a week begins on the day that weeks begin on, at most six days before", () => {
		fc.assert(fc.property(anyDay, fc.constantFrom("monday" as const, "sunday" as const), (date, weekStart) => {
			const first = weekStartOf(date, weekStart);
			expect(weekdayOf(first)).toBe(weekStart === "monday" ? 1 : 7);
			expect(daysBetween(first, date)).toBeGreaterThanOrEqual(0);
			expect(daysBetween(first, date)).toBeLessThan(7);
		}));
	});

	it("of an ISO week follows the one before, over the turn of the year", () => {
		expect(isoWeekPeriod(2020, 53)).toMatchObject({ from: "2020-12-28", to: "2021-01-03" });
		expect(isoWeekPeriod(2021, 1)).toMatchObject({ from: "2021-01-04" });
		expect(isoWeekPeriod(2021, 53)).toBeUndefined();
		expect(isoWeekPeriod(2021, 0)).toBeUndefined();
	});
});

it("orders intervals by their end, then by their beginning", () => {
	const intervals = ["2026-01-01", "2025-12-31"].map((text) => dayInterval(day(text)));
	const december = { from: day("2025-12-01"), to: day("2025-12-31"), precision: "month" as const, text: "2025-12" };
	expect([...intervals, december].sort(compareIntervals).map(({ text }) => text)).toEqual(["2025-12", "2025-12-31", "2026-01-01"]);
	expect(compareIntervals(december, december)).toBe(0);
});
