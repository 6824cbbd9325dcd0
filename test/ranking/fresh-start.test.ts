import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import { freshStart } from "../../src/ranking/fresh-start";
import type { Person } from "../../src/people/person/person";
import { isWeakTie } from "../../src/ranking/week-budget";
import { aPerson } from "../people/person-builder";
import { dueList, options, subjectsOf, today } from "./ranking";

const start = (people: readonly Person[], more: { readonly weeklyBudget?: number; readonly weekStart?: "monday" | "sunday" } = {}): readonly (readonly [CivilDate, ...string[]])[] =>
	freshStart(dueList(subjectsOf(people), options, today).all, { weeklyBudget: 5, weekStart: "monday", firstCircle: "core", ...more }, today)
		.map(({ begins, people: those }) => [begins, ...those.map(({ name }) => name)]);

const silent = (name: string, days: number, circle: string): Person => aPerson({ name, circle, contacts: [addDays(today, -days)] });
const named = (sign: string, count: number, days: number, circle: string): readonly Person[] =>
	Array.from({ length: count }, (_, at) => silent(`${sign}${String(at).padStart(2, "0")}`, days - at, circle));

describe("a fresh start", () => {
	it("spreads sixty over twelve weeks, the first circle first, then by ratio, a weak tie in each", () => {
		// Counted by hand: 60d of core, 120d of chosen, 270d of weak ties, 10 + 30 + 20 people.
		const weeks = start([...named("W", 20, 400, "weak"), ...named("C", 30, 300, "chosen"), ...named("K", 10, 100, "core")]);
		expect(weeks).toHaveLength(12);
		expect(weeks.map(([begins]) => begins).slice(0, 3)).toEqual(["2026-11-23", "2026-11-30", "2026-12-07"]);
		expect(weeks.map(([, ...people]) => people)).toEqual([
			["K00", "K01", "K02", "K03", "W00"],
			["K04", "K05", "K06", "K07", "W01"],
			["K08", "K09", "C00", "C01", "W02"],
			["C02", "C03", "C04", "C05", "W03"],
			["C06", "C07", "C08", "C09", "W04"],
			["C10", "C11", "C12", "C13", "W05"],
			["C14", "C15", "C16", "C17", "W06"],
			["C18", "C19", "C20", "C21", "W07"],
			["C22", "C23", "C24", "C25", "W08"],
			["C26", "C27", "C28", "C29", "W09"],
			["W10", "W11", "W12", "W13", "W14"],
			["W15", "W16", "W17", "W18", "W19"],
		]);
	});

	it.each([
		["who is not due", silent("A", 10, "core")],
		["a promise due this week", aPerson({ name: "A", circle: "core", contacts: ["2026-01-01"], promises: [{ text: "slides", dueOn: "2026-11-25" }] })],
		["a date in the lead time", aPerson({ name: "A", circle: "core", contacts: ["2026-01-01"], birthday: "11-25" })],
		["a reply that I owe", aPerson({ name: "A", circle: "core", log: [{ on: "2026-01-01", incoming: true }] })],
		["a plan that has begun", aPerson({ name: "A", circle: "core", contacts: ["2026-01-01"], nextContact: "2026-11" })],
		["who was never met", aPerson({ name: "A", circle: "core" })],
		["an old friend", aPerson({ name: "A", circle: "core", contacts: ["2020-01-01"] })],
		["who is snoozed", aPerson({ name: "A", circle: "core", contacts: ["2026-01-01"], snoozeUntil: "2027-01-01" })],
		["who is paused", aPerson({ name: "A", circle: "core", contacts: ["2026-01-01"], paused: true })],
	])("leaves alone: %s", (_, person) => {
		expect(start([person])).toEqual([]);
	});

	it("takes a promise without a day along: it can wait", () => {
		expect(start([aPerson({ name: "A", circle: "core", contacts: ["2026-01-01"], promises: [{ text: "a book" }] })])).toEqual([["2026-11-23", "A"]]);
	});

	it("begins on the day that weeks begin on, and plans for one a week where there is to be nobody", () => {
		const people = [silent("A", 90, "core"), silent("B", 80, "core")];
		expect(start(people, { weekStart: "sunday" })).toEqual([["2026-11-29", "A", "B"]]);
		expect(start(people, { weeklyBudget: 0 })).toEqual([["2026-11-23", "A"], ["2026-11-30", "B"]]);
	});

	it("gives everybody one week, none more than it has room for, and a weak tie to each while there are some", () => {
		const anybody = fc.array(fc.record({ circle: fc.constantFrom("core", "chosen", "weak"), days: fc.integer({ min: 280, max: 900 }) }), { maxLength: 60 });
		fc.assert(fc.property(anybody, fc.integer({ min: 2, max: 9 }), (those, weeklyBudget) => {
			const people = those.map(({ circle, days }, at) => silent(`P${String(at)}`, days, circle));
			const { all } = dueList(subjectsOf(people), options, today);
			const weeks = freshStart(all, { weeklyBudget, weekStart: "monday", firstCircle: "core" }, today);
			expect(weeks.flatMap(({ people: of }) => of.map(({ path }) => path)).sort()).toEqual(people.map(({ path }) => path).sort());
			let left = subjectsOf(people).filter(isWeakTie).length;
			weeks.forEach(({ people: of }, at) => {
				expect(of.length).toBe(at < weeks.length - 1 ? weeklyBudget : of.length);
				const ties = of.filter(({ circle }) => circle === "weak").length;
				if (left > 0) expect(ties).toBeGreaterThan(0);
				left -= ties;
			});
		}));
	});
});
