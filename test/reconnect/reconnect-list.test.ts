import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../../src/calendar/civil-date";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { Person } from "../../src/people/person";
import { readBlockOptions } from "../../src/reconnect/block-options";
import { isQuiet } from "../../src/reconnect/list-sections";
import type { ListFilter } from "../../src/reconnect/list-sections";
import { ReconnectList } from "../../src/reconnect/reconnect-list";
import type { ListSources } from "../../src/reconnect/reconnect-list";
import { defaultSettings } from "../../src/settings/default-settings";
import { wordsFor } from "../../src/words/words";
import { aPerson } from "../people/person-builder";

const today = civilDate("2026-11-22") as CivilDate;
const everyone: ListFilter = { query: "", circle: null, group: null };

/** A list of people of whom nobody tells who has changed. */
function listFrom(sources: Partial<ListSources> & Pick<ListSources, "people">): ReconnectList {
	const personOf = (path: string): Person | undefined => sources.people().find((person) => person.path === path);
	return new ReconnectList({ words: wordsFor("en"), today: () => today, revision: () => 0, changesSince: () => undefined, personOf, settings: () => defaultSettings, pointsOf: () => [], ...sources });
}

function listOf(people: readonly Person[]): ReconnectList {
	return listFrom({ people: () => people });
}

const people = [
	...Array.from({ length: 8 }, (_, index) => aPerson({ name: `Due ${String(index)}`, circle: index < 4 ? "core" : "weak", groups: ["Climbers"], contacts: [addDays(today, -400 - index)] })),
	aPerson({ name: "On Track", circle: "core", contacts: [addDays(today, -10)] }),
	aPerson({ name: "Snoozed", contacts: [addDays(today, -400)], snoozeUntil: "2026-12-01" }),
	aPerson({ name: "Paused", contacts: [addDays(today, -400)], paused: true }),
	aPerson({ name: "Old Friend", contacts: ["2020-01-01"] }),
	aPerson({ name: "李智伟", circle: "core", contacts: [addDays(today, -59)], birthday: "11-30", promises: [{ text: "发教程" }] }),
];
const list = listOf(people);
const shown = (filter: Partial<ListFilter> = {}): Record<string, readonly string[]> => Object.fromEntries(list.sections({ ...everyone, ...filter }, today).map(({ id, entries }) => [id, entries.map(({ person }) => person.name)]));

describe("the sections of the sidebar", () => {
	it("put everybody where they belong, and nobody twice", () => {
		const sections = shown();
		expect(sections["this-week"]).toHaveLength(6);
		expect(sections["this-week"]).toContain("李智伟");
		expect(sections["also-due"]).toHaveLength(3);
		expect(sections).toMatchObject({ "old-friends": ["Old Friend"], snoozed: ["Snoozed"], paused: ["Paused"] });
		const all = Object.values(sections).flat();
		expect(new Set(all).size).toBe(all.length);
		expect(all).not.toContain("On Track");
	});

	it("put the old friend of the week right under the week, and who is snoozed but waited for in the week alone", () => {
		expect(Object.keys(shown())).toEqual(["this-week", "old-friends", "also-due", "drifting", "snoozed", "paused"]);
		const waited = aPerson({ name: "Waited for", contacts: [addDays(today, -400)], snoozeUntil: "2026-12-01", promises: [{ text: "the slides", dueOn: "2026-11-24" }] });
		const sections = listOf([...people, waited]).sections(everyone, today).filter(({ entries }) => entries.some(({ person }) => person === waited));
		expect(sections.map(({ id }) => id)).toEqual(["this-week"]);
	});

	it("are narrowed by circle and group", () => {
		expect(Object.values(shown({ circle: "weak" })).flat().every((name) => name.startsWith("Due"))).toBe(true);
		expect(Object.values(shown({ group: "Climbers", circle: "core" })).flat()).toHaveLength(4);
		expect(Object.values(shown({ group: "nobody's" })).flat()).toEqual([]);
	});

	it("show the whole of a circle, and everybody where nobody is due", () => {
		expect(shown()).not.toHaveProperty("everyone");
		expect(shown({ circle: "core" })["everyone"]).toEqual(["On Track"]);
		const quiet = listOf(["Ben", "Ada"].map((name) => aPerson({ name }))).sections(everyone, today);
		expect(quiet.flatMap(({ entries }) => entries.map(({ person }) => person.name))).toEqual(["Ada", "Ben"]);
		expect([isQuiet(quiet), isQuiet(list.sections(everyone, today))]).toEqual([true, false]);
	});

	it("leave out who is not due, say how many, and end with them where they are asked for", () => {
		expect(list.unlisted(everyone, today)).toBe(1);
		expect(shown({ everyone: true })["everyone"]).toEqual(["On Track"]);
		for (const filter of [{ everyone: true }, { circle: "core" }, { query: "due" }]) expect(list.unlisted({ ...everyone, ...filter }, today)).toBe(0);
	});

	it("say over nobody that the budget is used, where others are due and can wait", () => {
		const met = Array.from({ length: 5 }, (_, index) => aPerson({ name: `Met ${String(index)}`, circle: "weak", contacts: [addDays(today, -1)] }));
		const [week, , also] = listOf([...met, ...people.slice(0, 8)]).sections(everyone, today);
		expect([week?.entries.length, week?.hint, week?.standsEmpty]).toEqual([0, wordsFor("en").reconnect.budgetUsed, true]);
		expect(also?.entries).toHaveLength(8);
		expect(listOf(met).sections(everyone, today).some(({ standsEmpty }) => standsEmpty)).toBe(false);
	});

	it("tell of no circle or group that a note keeps private", () => {
		const hidden = aPerson({ name: "Hidden", circle: "core", groups: ["Choir"], private: ["circle", "groups"], contacts: [addDays(today, -400)] });
		const narrowed = listOf([hidden]);
		const [entry] = narrowed.due(today);
		expect([narrowed.groups(), narrowed.circles(), entry && narrowed.text(entry, today).circle]).toEqual([[], [], null]);
		for (const filter of [{ circle: "core" }, { group: "Choir" }]) expect(narrowed.sections({ ...everyone, ...filter }, today).flatMap(({ entries }) => entries)).toEqual([]);
	});

	it("are one when something is searched for, whoever it is", () => {
		expect(shown({ query: "lzw" })).toEqual({ found: ["李智伟"] });
		expect(shown({ query: "track" })).toEqual({ found: ["On Track"] });
		expect(shown({ query: "due", circle: "weak" })["found"]).toHaveLength(4);
	});
});

it("takes a limit for the first so many of all who are due", () => {
	expect(list.due(today)).toHaveLength(6);
	expect(list.due(today, { all: true })).toHaveLength(9);
	expect(list.due(today, { limit: 2 })).toEqual(list.due(today, { all: true }).slice(0, 2));
	expect(list.due(today, { limit: 0 })).toEqual([]);
});

it("tells people of one name apart: by an alias that only they have, else by their folder", () => {
	const due = { contacts: [addDays(today, -400)] };
	const classmate = aPerson({ name: "张伟", path: "People/School/张伟.md", aliases: ["小张", "大伟"], ...due });
	const others = [
		aPerson({ name: "张伟", path: "People/Work/张伟.md", aliases: ["小张"], ...due }),
		aPerson({ name: "张伟", path: "People/Club/张伟.md", aliases: ["隐者"], private: ["aliases"], ...due }),
		aPerson({ name: "Ada", path: "People/Ada.md", aliases: ["Countess"], ...due }),
	];
	let all = [classmate, ...others];
	const told = listFrom({ people: () => all });
	const apart = (): unknown => Object.fromEntries(told.due(today, { all: true }).map((entry) => [entry.person.path, told.text(entry, today).apart]));
	expect(apart()).toEqual({ "People/School/张伟.md": "大伟", "People/Work/张伟.md": "People/Work", "People/Club/张伟.md": "People/Club", "People/Ada.md": null });
	all = [classmate, ...others.slice(2)];
	expect(apart()).toEqual({ "People/School/张伟.md": null, "People/Ada.md": null });
});

it("says who is next where nobody is due", () => {
	expect(listOf([aPerson({ name: "On Track", circle: "core", contacts: [addDays(today, -10)] })]).next(today)).toEqual({ name: "On Track", on: "11 January 2027" });
	expect(listOf([]).next(today)).toBeUndefined();
});

it("knows whether any contact is known at all", () => {
	const undated = [aPerson({ name: "Ann" }), aPerson({ name: "Ben", circle: "core" })];
	expect([listOf(undated), listOf([...undated, aPerson({ name: "Old", contacts: ["2020"] })]), listOf([...undated, aPerson({ name: "Group", groupContacts: ["2026-11-01"] })])].map((one) => one.isUndated(today))).toEqual([true, false, true]);
});

it.each([
	[{}, 6],
	[{ show: "all" }, 9],
	[{ limit: 2 }, 2],
	[{ circle: "Weak ties", show: "all" }, 4],
	[{ circle: "弱连接", show: "all" }, 4],
	[{ show: "dates" }, 1],
	[{ show: "promises" }, 1],
	[{ show: "all", group: "Climbers", limit: 3 }, 3],
])("a block of %j shows %i", (data, count) => {
	expect(list.block(readBlockOptions(data).options, today)).toHaveLength(count);
});

it.each([
	[{}, []],
	[{ circle: "weak" }, []],
	[{ circle: "弱连接", group: "Climbers" }, []],
	[{ circle: "inner" }, ["There is no circle “inner”. Circles: Core, Chosen, Weak ties, Old friends."]],
	[{ group: "Choir" }, ["Nobody is in a group “Choir”."]],
])("a block of %j says %j", (data, unknown) => {
	expect(list.unknownNames(readBlockOptions(data).options)).toEqual(unknown);
});

it("shows one question that could be asked of anybody, not two", () => {
	const [person] = people;
	const asking = listFrom({ people: () => people, personOf: () => person, pointsOf: () => [{ kind: "question", about: "goals", source: null }, { kind: "question", about: "family", source: null }] });
	expect(asking.points("Due 0.md", today, 2).map(({ text }) => text)).toEqual(["What would they like to do next, outside work?"]);
});

it("after any edit is what a new list would be", () => {
	const change = fc.record({ at: fc.nat(people.length - 1), ago: fc.nat(500), group: fc.constantFrom("Climbers", "Choir", "NOIP2011") });
	fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
		let now: readonly Person[] = people;
		const kept = listFrom({ people: () => now });
		for (const { at, ago, group } of changes) {
			now = now.map((person, index) => (index === at ? aPerson({ name: person.name, contacts: [addDays(today, -ago)], groups: [group] }) : person));
			const anew = listOf(now.map((person) => ({ ...person })));
			expect(kept.sections(everyone, today).map(({ id, entries }) => [id, entries])).toEqual(anew.sections(everyone, today).map(({ id, entries }) => [id, entries]));
			expect(kept.groups()).toEqual(anew.groups());
		}
	}), { numRuns: 60 });
});
