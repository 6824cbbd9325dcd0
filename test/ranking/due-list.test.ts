import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/civil-date";
import type { Person } from "../../src/people/person/person";
import { cannotWait } from "../../src/ranking/due-reasons";
import { aPerson, contactsEvery, type PersonSpec } from "../people/person-builder";
import { rankingPeople } from "./ranking-people";
import { dueList, namesOf, options, subjectsOf, today } from "./ranking";

const names = (people: readonly Person[], { all = false, ...more }: { readonly all?: boolean; readonly weeklyBudget?: number } = {}): readonly string[] => {
	const list = dueList(subjectsOf(people), { ...options, ...more }, today);
	return namesOf(all ? list.all : list.week);
};
const sixty = Array.from({ length: 60 }, (_, index) => aPerson({ name: `P${String(index).padStart(2, "0")}`, circle: index < 30 ? "core" : "weak", contacts: [addDays(today, index < 30 ? -200 : -300)] }));

describe("the due list", () => {
	it("ranks ten days for a weekly person above four hundred for a yearly one", () => {
		const weekly = aPerson({ name: "Weekly", cadence: "weekly", contacts: ["2026-11-12"] });
		const yearly = aPerson({ name: "Yearly", cadence: "yearly", contacts: ["2025-10-18"], groupContacts: ["2026-11-20"] });
		expect(names([yearly, weekly])).toEqual(["Weekly", "Yearly"]);
	});

	it("shows 5 of 60 in a week, one of them a weak tie, and all 60 to who asks", () => {
		expect(names(sixty)).toEqual(["P00", "P01", "P02", "P03", "P30"]);
		expect(names(sixty, { all: true })).toHaveLength(60);
		expect(dueList(subjectsOf(sixty), options, today).budgetLeft).toBe(5);
	});

	it("shows no more once the week's five are done, and no second weak tie for the week's sake", () => {
		const seen = Array.from({ length: 2 }, (_, index) => aPerson({ name: `S${String(index)}`, circle: "weak", contacts: ["2026-11-17"] }));
		expect(names([...sixty, ...seen])).toEqual(["P00", "P01", "P02"]);
		const five = Array.from({ length: 6 }, (_, index) => aPerson({ name: `S${String(index)}`, circle: "core", contacts: ["2026-11-16"] }));
		expect(names([...sixty, ...five])).toEqual([]);
	});

	it("takes people met on one occasion for one of the week's five", () => {
		const met = (name: string, source: { path: string; line: number | null }): ReturnType<typeof aPerson> => {
			const person = aPerson({ name, contacts: ["2026-11-17"] });
			return { ...person, contacts: person.contacts.map((contact) => ({ ...contact, source })) };
		};
		const left = (...people: readonly ReturnType<typeof aPerson>[]): number => dueList(subjectsOf(people), options, today).budgetLeft;
		const meeting = { path: "Meetings/a.md", line: null };
		expect(left(met("A", meeting), met("B", meeting), met("C", meeting))).toBe(4);
		expect(left(met("A", { path: "Daily/a.md", line: 3 }), met("B", { path: "Daily/a.md", line: 3 }), met("C", { path: "Daily/a.md", line: 4 }))).toBe(3);
		const logged = (name: string, text: string): ReturnType<typeof aPerson> => aPerson({ name, log: [{ on: "2026-11-17", channel: "coffee", text }] });
		expect(left(logged("A", "about Raft"), logged("B", "about Raft"), logged("C", "about tea"))).toBe(3);
		expect(left(logged("A", ""), logged("B", ""))).toBe(3);
	});

	it("begins the week as set, and takes the day of a month for no day of the week", () => {
		const onSunday = aPerson({ name: "S", contacts: ["2026-11-15"] });
		const inNovember = aPerson({ name: "N", contacts: ["2026-11"] });
		const left = (weekStart: "monday" | "sunday", on: typeof today): number => dueList(subjectsOf([onSunday, inNovember], on), { ...options, weekStart }, on).budgetLeft;
		expect(left("monday", addDays(today, -1))).toBe(5);
		expect(left("sunday", addDays(today, -1))).toBe(4);
		expect(left("sunday", today)).toBe(5);
	});

	it("shows what cannot wait and nothing else while one is away, and all from the day on which one is back", () => {
		const people = [
			...sixty,
			aPerson({ name: "Birthday", circle: "core", contacts: ["2026-01-01"], birthday: "11-25" }),
			aPerson({ name: "Drifting", contacts: contactsEvery(7, 20, "2026-10-10") }),
			aPerson({ name: "Old", contacts: ["2022-05-01"] }),
		];
		const list = dueList(subjectsOf(people), { ...options, awayUntil: addDays(today, 1) }, today);
		expect(namesOf(list.all)).toEqual(["Birthday"]);
		expect(list.all[0]?.reasons.map(({ kind }) => kind)).toEqual(["date"]);
		expect([list.week.length, list.later.length, list.drifting.length, list.offer, list.isAway]).toEqual([1, 0, 0, undefined, true]);
		const back = dueList(subjectsOf(people), { ...options, awayUntil: today }, today);
		expect(back).toEqual(dueList(subjectsOf(people), options, today));
	});

	it("shows what cannot wait besides the budget, of the snoozed too, but nothing of the paused", () => {
		const waiting = aPerson({ name: "Birthday", contacts: ["2026-11-01"], birthday: "11-25" });
		const paused = aPerson({ name: "Paused", paused: true, contacts: ["2026-01-01"], birthday: "11-25" });
		const snoozed = aPerson({ name: "Snoozed", snoozeUntil: "2026-11-23", contacts: ["2026-01-01"], birthday: "11-25" });
		expect(names([...sixty, waiting, paused, snoozed])).toEqual(["P00", "P01", "P02", "P03", "P30", "Birthday", "Snoozed"]);
		expect(names([waiting], { weeklyBudget: 0 })).toEqual(["Birthday"]);
		expect(names([paused], { all: true })).toEqual([]);
	});

	it.each<[held: boolean, more: Parameters<typeof aPerson>[0]]>([
		[false, { name: "a promise that falls due", promises: [{ text: "发PPT", dueOn: "2026-11-25" }] }],
		[false, { name: "one that fell due", promises: [{ text: "the slides", dueOn: "2026-10-01" }] }],
		[false, { name: "a birthday", birthday: "12-01" }],
		[false, { name: "a reply owed", log: [{ on: "2026-10-30", incoming: true }] }],
		[false, { name: "a plan that begins", nextContact: "2026-Q4" }],
		[true, { name: "the cadence", cadence: "weekly" }],
		[true, { name: "a promise for some day", promises: [{ text: "a book" }] }],
		[true, { name: "a promise far off", promises: [{ text: "a book", dueOn: "2027-03-01" }] }],
		[true, { name: "their promise", promises: [{ text: "豆子", by: "them", dueOn: "2026-11-20" }] }],
		[true, { name: "drifting", contacts: contactsEvery(7, 20, "2026-10-10") }],
		[true, { name: "good news", log: [{ on: "2026-08-01", item: "good-news", itemText: "副业上线了" }] }],
		[true, { name: "a private birthday", birthday: "12-01", private: ["birthday"] }],
	])("a snooze holds back: %s, %o", (held, more) => {
		const [entry] = dueList(subjectsOf([aPerson({ contacts: ["2026-01-01"], ...more, snoozeUntil: "2026-12-24" })]), options, today).week;
		expect(entry?.reasons.some(({ kind }) => kind === "overdue" || kind === "drifting") ?? false).toBe(false);
		expect(entry === undefined).toBe(held);
	});

	it("ends a snooze on its day", () => {
		const snoozed = aPerson({ name: "S", cadence: "weekly", snoozeUntil: "2026-11-22", contacts: ["2026-01-01"] });
		expect(names([snoozed])).toEqual(["S"]);
	});

	it("puts a promise due within the week on top, one due later in its place", () => {
		const late = aPerson({ name: "Late", cadence: "weekly", contacts: ["2026-01-01"] });
		const promised = (dueOn: string): Person => aPerson({ name: "Promised", contacts: ["2026-11-01"], promises: [{ text: "PPT", dueOn }] });
		expect(names([late, promised("2026-11-29")])).toEqual(["Promised", "Late"]);
		expect(names([late, promised("2026-11-30")])).toEqual(["Late"]);
	});

	it("lists never met last, and old friends not at all but one as an offer", () => {
		const never = aPerson({ name: "Never", circle: "core" });
		const old = ["A", "B"].map((name) => aPerson({ name, contacts: ["2020-01-01"] }));
		const list = dueList(subjectsOf([never, ...old, ...sixty.slice(0, 2)]), options, today);
		expect(namesOf(list.week)).toEqual(["P00", "P01", "Never"]);
		expect(["A", "B"]).toContain(list.offer?.person.name);
	});

	it.each<[string, PersonSpec]>([
		["a weak tie", { name: "N", circle: "weak" }],
		["somebody with a yearly cadence", { name: "N", cadence: "yearly" }],
		["somebody of the core", { name: "N", circle: "core" }],
		["每年", { name: "N", cadence: "每年" }],
	])("gives no place of who is due to %s never met", (_, never) => {
		const core = sixty.slice(0, 6);
		expect(names([...core, aPerson(never)])).toEqual(["P00", "P01", "P02", "P03", "P04"]);
		expect(names([...core.slice(0, 4), aPerson(never)])).toEqual(["P00", "P01", "P02", "P03", "N"]);
		expect(names([...core, aPerson(never), ...sixty.slice(30, 31)])).toEqual(["P00", "P01", "P02", "P03", "P30"]);
		expect(names([...core, aPerson({ ...never, birthday: "11-25" })])).toEqual(["P00", "P01", "P02", "P03", "P04", "N"]);
	});

	it("offers the same old friend all week, and the other one the next", () => {
		const subjects = subjectsOf(["A", "B"].map((name) => aPerson({ name, contacts: ["2020-01-01"] })));
		const week = Array.from({ length: 14 }, (_, index) => dueList(subjects, options, addDays(today, index - 6)).offer?.person.name);
		expect(new Set(week.slice(0, 7)).size).toBe(1);
		expect(new Set(week).size).toBe(2);
		expect(dueList(subjectsOf(sixty), options, today).offer).toBeUndefined();
	});

	it("lists drifting people who are not due apart, the longest silent by their own rhythm first", () => {
		expect(namesOf(dueList(subjectsOf(rankingPeople), options, today).drifting)).toEqual(["Drifting Deng"]);
	});

	it("is the same list whatever the order of the people, and a part of them", () => {
		fc.assert(fc.property(fc.shuffledSubarray([...rankingPeople, ...sixty], { minLength: 30 }), fc.boolean(), fc.integer({ min: 0, max: 40 }), (people, all, later) => {
			const on = addDays(today, later);
			const sorted = [...people].sort((a, b) => (a.path < b.path ? -1 : 1));
			const list = dueList(subjectsOf(people, on), options, on);
			const entries = all ? list.all : list.week;
			const inOrder = dueList(subjectsOf(sorted, on), options, on);
			expect(namesOf(entries)).toEqual(namesOf(all ? inOrder.all : inOrder.week));
			expect(new Set(namesOf(entries)).size).toBe(entries.length);
			const patient = list.week.filter(({ reasons }) => !reasons.some(cannotWait));
			expect(patient.length).toBeLessThanOrEqual(list.budgetLeft);
			for (const { person } of entries) expect(people).toContain(person);
		}), { numRuns: 60 });
	});
});
