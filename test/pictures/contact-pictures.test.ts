import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, type CivilDate } from "../../src/calendar/civil-date";
import { yearOfContact } from "../../src/pictures/months-of-contact";
import { yearOfAll } from "../../src/pictures/year-of-all";
import { aPerson } from "../people/person-builder";

const today = civilDate("2026-11-22") as CivilDate;
const open = (): boolean => false;

describe("a year of contact with somebody", () => {
	it("is twelve months, the last of them this one, each contact once a day", () => {
		const ada = aPerson({ name: "Ada", contacts: ["2026-11-20", "2026-11-02", "2026-10", "2026-W10", "2025-12-01", "2025-11-30"], log: [{ on: "2026-11-20" }] });
		const { months, vague } = yearOfContact(ada, open, today) ?? { months: [], vague: [] };
		expect(months.map(({ first, count }) => `${first.slice(0, 7)} ${count}`)).toEqual([
			"2025-12 1", "2026-01 0", "2026-02 0", "2026-03 1", "2026-04 0", "2026-05 0", "2026-06 0", "2026-07 0", "2026-08 0", "2026-09 0", "2026-10 1", "2026-11 2",
		]);
		expect(vague).toEqual([]);
	});

	it("says apart what is known to no month, and has nothing of days to come", () => {
		const ada = aPerson({ name: "Ada", contacts: ["2026-12-01", "2026-Q2", "2025", "2026"] });
		const { months, vague } = yearOfContact(ada, open, today) ?? { months: [], vague: [] };
		expect(months.every(({ count }) => count === 0)).toBe(true);
		expect(vague.map(({ from, precision }) => `${from} ${precision}`)).toEqual(["2025-01-01 year", "2026-01-01 year", "2026-04-01 quarter"]);
	});

	it("is nothing where there was none, or where it is private", () => {
		expect(yearOfContact(aPerson({ name: "Ada", contacts: ["2024-05-01", "2027-01-01"] }), open, today)).toBeUndefined();
		const eve = aPerson({ name: "Eve", contacts: ["2026-11-20"] });
		expect(yearOfContact(eve, ({ line }) => line === null, today)).toBeUndefined();
		const bo = aPerson({ name: "Bo", log: [{ on: "2026-11-20" }] });
		expect(yearOfContact(bo, ({ line }) => line !== null, today)).toBeUndefined();
	});
});

describe("a year of contact with everybody", () => {
	const year = (weekStart: "monday" | "sunday" = "monday") => yearOfAll([
		aPerson({ name: "Ada", contacts: ["2026-11-22", "2026-11-21", "2026-Q3", "2026-10"] }), aPerson({ name: "Bo", contacts: ["2026-11-21", "2026-09"] }),
	], { weekStart, isPrivate: open }, today);

	it("has a place for each day, and rows below for what is less exact", () => {
		expect(year().days.map(({ from, people, column, row, toColumn }) => `${from} ${people.map(({ name }) => name).join("+")} ${column}–${toColumn} ${row}`)).toEqual([
			"2026-11-21 Ada+Bo 52–52 5", "2026-11-22 Ada 52–52 6", "2026-07-01 Ada 32–45 7", "2026-09-01 Bo 41–45 8", "2026-10-01 Ada 45–49 9",
		]);
		expect(year().start).toBe("2025-11-17");
		expect(year("sunday").start).toBe("2025-11-23");
		expect(year("sunday").days.map(({ row }) => row).slice(0, 2)).toEqual([6, 0]);
	});

	it("names the weeks in which months begin", () => {
		expect(year().months.map(({ first, column }) => `${first.slice(5, 7)} ${column}`)).toEqual([
			"12 2", "01 6", "02 10", "03 14", "04 19", "05 23", "06 28", "07 32", "08 36", "09 41", "10 45", "11 49",
		]);
	});

	it("shows everything that was, once, and no two in one place", () => {
		const days = fc.array(fc.integer({ min: -370, max: 20 }), { maxLength: 12 }).map((all) => all.map((at) => addDays(today, at)));
		const spans = fc.array(fc.constantFrom("2026", "2026-Q1", "2026-Q3", "2026-05", "2026-06", "2025-12", "2026-W20", "2026-H1"), { maxLength: 5 });
		fc.assert(fc.property(fc.array(fc.tuple(days, spans), { minLength: 1, maxLength: 5 }), fc.constantFrom("monday" as const, "sunday" as const), (all, weekStart) => {
			const people = all.map(([exact, vague], at) => aPerson({ name: `P${at}`, contacts: [...exact, ...vague] }));
			const shown = yearOfAll(people, { weekStart, isPrivate: open }, today);
			for (const { name, contacts } of people) {
				const wanted = new Set(contacts.filter(({ when }) => when.to >= shown.start && when.from <= today).map(({ when }) => `${when.from} ${when.to}`));
				const found = shown.days.filter((one) => one.people.some((person) => person.name === name)).map(({ from, to }) => `${from} ${to}`);
				expect(found.sort()).toEqual([...wanted].sort());
			}
			const cells = shown.days.flatMap(({ column, toColumn, row }) => Array.from({ length: toColumn - column + 1 }, (_, at) => `${column + at} ${row}`));
			expect(new Set(cells).size).toBe(cells.length);
			expect(shown.days.every(({ column, row }) => column >= 0 && column < shown.weeks && row < 7 + shown.lanes)).toBe(true);
		}), { numRuns: 200 });
	});
});
