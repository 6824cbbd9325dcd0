import { describe, expect, it } from "vitest";
import { DateReach, testsWithoutDates, unitTests } from "./zones";

const reach = new DateReach();

describe("which tests run in one zone is decided by what they reach", () => {
	it.each([
		"src/calendar/civil-date.ts", "src/interactions/logs/read-log.ts", "src/ranking/overdue.ts", "src/words/en/reasons.ts", "test/ranking/ranking-table.test.ts",
		"test/people/person-builder.ts", "test/capture/read-capture.test.ts", "test/demo/move-dates.ts", "src/obsidian/clock.ts", "src/features/logging/recent-writes.ts",
		"src/settings/setting-table.ts", "test/settings/read-settings.test.ts",
	])("%s reaches dates", (path) => {
		expect(reach.knowsDates(path)).toBe(true);
	});

	it.each([
		"src/notes/lines/scan-lines.ts", "src/notes/log-fields.ts", "src/wording/wording.ts", "src/exchange/csv-rows.ts", "test/people/names/name-key.test.ts",
		"test/notes/amounts.test.ts", "test/wording/wording.test.ts", "test/contributing/short-names.test.ts", "src/people/names/name-key.ts", "src/interactions/life-subjects.ts",
	])("%s does not", (path) => {
		expect(reach.knowsDates(path)).toBe(false);
	});

	it("and both kinds are there", () => {
		const without = testsWithoutDates();
		expect(without.length).toBeGreaterThan(20);
		expect(unitTests().length - without.length).toBeGreaterThan(60);
		expect(unitTests()).toEqual(expect.arrayContaining([...without]));
	});
});
