import { LunarYear } from "tyme4ts";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/civil-date";
import { civilToLunar, lunarDayInYear, lunarToCivil } from "../../src/calendar/lunar";
import { readDate } from "../../src/calendar/read-date";
import { day } from "./day";

describe("the lunar calendar", () => {
	it("agrees with tyme4ts on every day from 1900-01-31 to 2100-12-31, there and back", () => {
		const wrong: string[] = [];
		let date = day("1900-01-31");
		for (let year = 1900; year <= 2100; year++) {
			for (const theirs of LunarYear.fromYear(year).getMonths()) {
				const first = theirs.getFirstJulianDay().getSolarDay().toString();
				if (readDate(first)?.from !== date) wrong.push(first);
				for (let index = 1; index <= theirs.getDayCount(); index++, date = addDays(date, 1)) {
					const expected = { year, month: theirs.getMonth(), leap: theirs.isLeap(), day: index };
					if (JSON.stringify(civilToLunar(date)) !== JSON.stringify(expected) || lunarToCivil(expected) !== date) wrong.push(date);
				}
			}
		}
		expect(wrong).toEqual([]);
		expect(date > "2100-12-31").toBe(true);
	}, 60_000);

	it.each([
		["2027-02-06", 2027, 1, 1],
		["2026-02-17", 2026, 1, 1],
		["2026-09-25", 2026, 8, 15],
		["2026-02-16", 2025, 12, 30],
	])("Spring Festival and its like: %s", (expected, year, month, dayOfMonth) => {
		expect(lunarDayInYear(year, { month, leap: false, day: dayOfMonth })).toBe(expected);
	});

	it("takes a leap month where the year has it, else the ordinary month", () => {
		expect(lunarDayInYear(1987, { month: 6, leap: true, day: 1 })).toBe("1987-07-26");
		expect(lunarDayInYear(1988, { month: 6, leap: true, day: 1 })).toBe(lunarDayInYear(1988, { month: 6, leap: false, day: 1 }));
		expect(lunarDayInYear(1987, { month: 6, leap: false, day: 1 })).toBe("1987-06-26");
	});

	it("takes the last day of a month of 29 days for day 30, so that 除夕 is the eve of the new year", () => {
		for (let year = 1901; year <= 2100; year++) {
			const eve = lunarDayInYear(year - 1, { month: 12, leap: false, day: 30 });
			expect(eve && addDays(eve, 1)).toBe(lunarDayInYear(year, { month: 1, leap: false, day: 1 }));
		}
	});

	it("does not know days that are not there", () => {
		expect(lunarToCivil({ year: 2026, month: 6, leap: true, day: 1 })).toBeUndefined();
		expect(lunarToCivil({ year: 2026, month: 13, leap: false, day: 1 })).toBeUndefined();
		expect(lunarToCivil({ year: 2026, month: 1, leap: false, day: 31 })).toBeUndefined();
		expect(lunarToCivil({ year: 1899, month: 1, leap: false, day: 1 })).toBeUndefined();
		expect(civilToLunar(day("1900-01-30"))).toBeUndefined();
		expect(civilToLunar(day("2200-01-01"))).toBeUndefined();
	});
});
