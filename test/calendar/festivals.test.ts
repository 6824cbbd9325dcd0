import { SolarTerm } from "tyme4ts";
import { describe, expect, it } from "vitest";
import { festivalIn, festivals } from "../../src/calendar/festivals";
import { day } from "./day";

describe("festivals", () => {
	it("lists those of 2026 and early 2027 in order", () => {
		expect(festivals(day("2026-02-01"), day("2027-02-28")).map(({ name, on }) => `${on} ${name}`)).toEqual([
			"2026-02-17 spring-festival",
			"2026-03-03 lantern",
			"2026-04-05 qingming",
			"2026-06-19 dragon-boat",
			"2026-08-19 qixi",
			"2026-09-10 teachers-day",
			"2026-09-25 mid-autumn",
			"2026-10-01 national-day",
			"2026-10-18 double-ninth",
			"2027-02-06 spring-festival",
			"2027-02-20 lantern",
		]);
	});

	it("includes both ends and nothing else", () => {
		expect(festivals(day("2026-10-01"), day("2026-10-01"))).toHaveLength(1);
		expect(festivals(day("2026-10-02"), day("2026-10-17"))).toEqual([]);
		expect(festivals(day("2026-10-02"), day("2026-10-01"))).toEqual([]);
	});

	it("agrees with tyme4ts on 清明 in every year 1901–2100", () => {
		const wrong = [];
		for (let year = 1901; year <= 2100; year++) {
			const expected = SolarTerm.fromName(year, "清明").getJulianDay().getSolarDay();
			if (festivalIn("qingming", year) !== `${String(year)}-04-${String(expected.getDay()).padStart(2, "0")}`) wrong.push(`${String(year)} ${expected.toString()}`);
		}
		expect(wrong).toEqual([]);
	});
});
