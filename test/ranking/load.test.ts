import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../src/settings/default-settings";
import { type Load, loadOf } from "../../src/ranking/load";
import type { Person } from "../../src/people/person/person";
import { aPerson } from "../people/person-builder";
import { subjectsOf } from "./ranking";

const load = (people: readonly Person[], budget: number): Load => loadOf(subjectsOf(people), defaultSettings.circles, budget);
const many = (count: number, circle: string): readonly Person[] => Array.from({ length: count }, (_, at) => aPerson({ name: `${circle}${String(at)}`, circle, contacts: ["2026-11-01"] }));

describe("what cadences ask for", () => {
	it("is in line for eight core people, twenty-five chosen and a hundred weak ties at five a week", () => {
		// 8 × 7/60 + 25 × 7/120 + 100 × 7/270 = 0.93 + 1.46 + 2.59
		expect(load([...many(8, "core"), ...many(25, "chosen"), ...many(100, "weak")], 5)).toEqual({ perWeek: 5, budget: 5, relief: undefined });
	});

	it("is brought in line by the circle that asks for most", () => {
		// 40 chosen ask for 2.33 a week; three quarters of a week's four are left for them beside 2.33 of core.
		expect(load([...many(20, "core"), ...many(60, "chosen")], 4)).toEqual({ perWeek: 5.8, budget: 4, relief: { kind: "circle", id: "chosen", days: 260, from: 120 } });
	});

	it("asks for more a week where no circle alone can make the room", () => {
		expect(load([...many(60, "core"), ...many(120, "chosen")], 2)).toEqual({ perWeek: 14, budget: 2, relief: { kind: "budget", people: 14 } });
		expect(load([aPerson({ name: "A", cadence: "1d", contacts: ["2026-11-01"] })], 5)).toEqual({ perWeek: 7, budget: 5, relief: { kind: "budget", people: 7 } });
	});

	it.each([
		["who is paused", aPerson({ name: "A", cadence: "1d", contacts: ["2026-11-01"], paused: true })],
		["an old friend", aPerson({ name: "A", cadence: "1d", contacts: ["2020-11-01"] })],
		["who was never met nor meant", aPerson({ name: "A" })],
		["a circle without a cadence", aPerson({ name: "A", circle: "old", contacts: ["2026-11-01"] })],
	])("does not count %s", (_, person) => {
		expect(load([person], 5).perWeek).toBe(0);
	});

	it("counts who is snoozed, and who is meant to be met", () => {
		expect(load([aPerson({ name: "A", cadence: "7d", contacts: ["2026-11-01"], snoozeUntil: "2027-01-01" })], 5).perWeek).toBe(1);
		expect(load([aPerson({ name: "A", cadence: "7d" })], 5).perWeek).toBe(1);
	});
});
