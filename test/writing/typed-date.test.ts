import { describe, expect, it } from "vitest";
import { civilDate, type CivilDate } from "../../src/calendar/civil-date";
import { goneBy, typedDate } from "../../src/writes/typed-date";
import { writeDate } from "../../src/calendar/write-date";

const today = civilDate("2026-12-01") as CivilDate;
const read = (typed: string): string | undefined => {
	const when = typedDate(typed, "monday", today);
	return when && writeDate(when);
};

describe("a date that is typed where something is logged", () => {
	it.each([
		["12 December", "2026-12-12"], ["Dec 12", "2026-12-12"], ["the 5th of January", undefined], ["January 5", "2027-01-05"], ["12月12日", "2026-12-12"],
		["1月5号", "2027-01-05"], ["12/12", "2026-12-12"], ["24 May", "2027-05-24"],
		["12 November", "2026-11-12"], ["30 June", "2026-06-30"], ["11月12日", "2026-11-12"], ["12 December 2025", "2025-12-12"], ["去年12月12日", "2025-12-12"],
		["last 12 December", "2025-12-12"], ["last Friday", "2026-11-27"], ["Friday", "2026-11-27"], ["the 12th", undefined], ["on the 12th", "2026-11-12"], ["2026-12-12", "2026-12-12"],
		["yesterday", "2026-11-30"], ["today", "2026-12-01"], ["call her next week", undefined], ["", undefined], ["1 December", "2026-12-01"],
	])("%s is %s", (typed, wanted) => {
		expect(read(typed)).toBe(wanted);
	});

	it.each([["12 December", "2025-12-12"], ["1月5号", "2026-01-05"], ["tomorrow", undefined], ["2026-12-12", undefined], ["next Friday", undefined], ["12 December 2026", undefined]])(
		"%s may be %s, where it is of what has been", (typed, wanted) => {
			const when = goneBy(typed, "monday", today);
			expect(when && writeDate(when)).toBe(wanted);
		},
	);
});
