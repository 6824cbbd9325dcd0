import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../../src/calendar/civil-date";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { Person } from "../../src/people/person/person";
import { readBlockOptions } from "../../src/reconnect/block-options";
import { isQuiet } from "../../src/reconnect/list-sections";
import type { ListFilter } from "../../src/reconnect/list-sections";
import { ReconnectList } from "../../src/reconnect/reconnect-list";
import type { ListSources } from "../../src/reconnect/reconnect-list";
import { defaultSettings } from "../../src/settings/default-settings";
import { wordsFor } from "../../src/words/words";
import { aPerson, type PersonSpec } from "../people/person-builder";

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
		expect(sections["cannot-wait"]).toEqual(["李智伟"]);
		expect(sections["this-week"]).toHaveLength(5);
		expect(sections["also-due"]).toHaveLength(3);
		expect(sections).toMatchObject({ "old-friends": ["Old Friend"], snoozed: ["Snoozed"], paused: ["Paused"] });
		const all = Object.values(sections).flat();
		expect(new Set(all).size).toBe(all.length);
		expect(all).not.toContain("On Track");
	});

	it("put the dead under a word of their own, not among the paused, and call for nobody by it", () => {
		const [joe, ada] = [aPerson({ name: "Joe", contacts: ["2024-01-02"], paused: true, died: true }), aPerson({ name: "Ada", paused: true })];
		const told = (of: readonly Person[]): Readonly<Record<string, readonly string[]>> =>
			Object.fromEntries(listOf(of).sections({ ...everyone, everyone: true }, today).map(({ title, entries }) => [title, entries.map(({ person }) => person.name)]));
		expect(told([joe, ada])).toMatchObject({ "In memory": ["Joe"], Paused: ["Ada"] });
		expect(Object.values(told([joe])).flat()).toEqual(["Joe"]);
		expect(isQuiet(listOf([joe]).sections(everyone, today))).toBe(true);
		expect(told([ada])).not.toHaveProperty("In memory");
	});

	it("put who cannot wait above the week, the old friend right under it, and who is snoozed but waited for with those who cannot wait", () => {
		expect(Object.keys(shown())).toEqual(["cannot-wait", "this-week", "old-friends", "also-due", "drifting", "snoozed", "paused"]);
		const waited = aPerson({ name: "Waited for", contacts: [addDays(today, -400)], snoozeUntil: "2026-12-01", promises: [{ text: "the slides", dueOn: "2026-11-24" }] });
		const sections = listOf([...people, waited]).sections(everyone, today).filter(({ entries }) => entries.some(({ person }) => person === waited));
		expect(sections.map(({ id }) => id)).toEqual(["cannot-wait"]);
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

	it("say apart how many have no date", () => {
		const some = [aPerson({ name: "Due", circle: "core", contacts: [addDays(today, -90)] }), aPerson({ name: "On Track", circle: "core", contacts: [addDays(today, -5)] }), aPerson({ name: "No Date" }), aPerson({ name: "Nor This One" }), aPerson({ name: "Planned", nextContact: addDays(today, 30) })];
		const of = listOf(some);
		expect([of.unlisted(everyone, today), of.undated(today)]).toEqual([4, 2]);
		const { notDue } = wordsFor("en").reconnect;
		expect([notDue(25, 12), notDue(1, 0), notDue(2, 0), notDue(0, 1), notDue(0, 3)]).toEqual(["25 more are not due, 12 without a date.", "1 more is not due.", "2 more are not due.", "1 more is without a date.", "3 more are without a date."]);
		const zh = wordsFor("zh").reconnect.notDue;
		expect([zh(25, 12), zh(1, 0), zh(0, 3)]).toEqual(["另有 25 位还不急，12 位没有日期。", "另有 1 位还不急。", "另有 3 位没有日期。"]);
	});

	it("say over nobody that the budget is used, where others are due and can wait", () => {
		const met = Array.from({ length: 5 }, (_, index) => aPerson({ name: `Met ${String(index)}`, circle: "weak", contacts: [addDays(today, -1)] }));
		const [, week, , also] = listOf([...met, ...people.slice(0, 8)]).sections(everyone, today);
		expect([week?.entries.length, week?.hint, week?.standsEmpty]).toEqual([0, wordsFor("en").reconnect.budgetUsed, true]);
		expect(also?.entries).toHaveLength(8);
		expect(listOf(met).sections(everyone, today).some(({ standsEmpty }) => standsEmpty)).toBe(false);
	});

	it("show two talking points this week, one wherever else somebody is called for, and none of who is set aside or merely there", () => {
		const points = (filter: ListFilter): Record<string, number> => Object.fromEntries(list.sections(filter, today).map((section) => [section.id, section.points]));
		expect(points({ ...everyone, everyone: true })).toEqual({ "cannot-wait": 1, "this-week": 2, "old-friends": 1, "also-due": 1, drifting: 1, snoozed: 0, paused: 0, everyone: 0 });
		expect(points({ ...everyone, query: "due" })).toEqual({ found: 0 });
	});

	it.each<[what: string, spec: Omit<PersonSpec, "name">]>([
		["a promise due", { circle: "core", contacts: [addDays(today, -10)], promises: [{ text: "发教程", dueOn: "2026-11-25" }] }],
		["a promise overdue", { promises: [{ text: "the slides", dueOn: "2026-11-01" }] }],
		["a date near", { contacts: [addDays(today, -10)], birthday: "11-30" }],
		["a lunar date near", { contacts: [addDays(today, -10)], birthday: "农历 十月十五" }],
		["a plan that has begun", { contacts: [addDays(today, -10)], nextContact: "2026-11-20" }],
		["a reply that I owe", { log: [{ on: "2026-11-12", incoming: true }] }],
	])("let %s stand above the week, which keeps its budget", (_, spec) => {
		const sections = listOf([...people.slice(0, 8), aPerson({ ...spec, name: "Waits" })]).sections(everyone, today);
		expect(sections.slice(0, 2).map(({ id, entries }) => [id, entries.length])).toEqual([["cannot-wait", 1], ["this-week", 5]]);
	});

	it.each<[what: string, spec: Omit<PersonSpec, "name">]>([
		["long overdue", { contacts: [addDays(today, -900)] }],
		["a promise far ahead", { contacts: [addDays(today, -900)], promises: [{ text: "the slides", dueOn: "2027-01-25" }] }],
		["a promise without a day", { contacts: [addDays(today, -900)], promises: [{ text: "the slides" }] }],
		["a birthday far ahead", { contacts: [addDays(today, -900)], birthday: "03-01" }],
		["a plan to come", { contacts: [addDays(today, -900)], nextContact: "2027-01" }],
	])("let wait who is %s", (_, spec) => {
		expect(listOf([aPerson({ ...spec, name: "Waits" })]).sections(everyone, today)[0]).toMatchObject({ id: "cannot-wait", entries: [] });
	});

	it.each<[language: "en" | "zh", spec: Omit<PersonSpec, "name">, reasons: readonly string[], last: string]>([
		["en", { circle: "core" }, ["not yet in touch"], ""],
		["zh", { circle: "core" }, ["还没有往来"], ""],
		["en", {}, [], "No interaction known yet"],
		["zh", {}, [], "还没有互动记录"],
		["en", { birthday: "11-30" }, ["birthday in 8 days"], "No interaction known yet"],
		["en", { circle: "core", contacts: [addDays(today, -10)] }, [], "Last in touch 12 November (10 days ago)"],
	])("say once of somebody never met that there was no contact (%s, %j)", (language, spec, reasons, last) => {
		const never = listFrom({ people: () => [aPerson({ ...spec, name: "New" })], words: wordsFor(language) });
		const entry = never.due(today, { all: true })[0] ?? never.search("New").map((person) => ({ person, standing: never.standing(person, today), reasons: [] }))[0];
		const text = entry && never.text(entry, today);
		expect([text?.reasons.map(({ phrase }) => phrase), text?.last.text]).toEqual([reasons, last]);
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

it("shows no question that could be asked of anybody beside what can be said to one", () => {
	const [person] = people;
	const thread = { kind: "mention" as const, text: "her move", note: { path: "a.md", name: "a" }, on: undefined, source: { path: "a.md", line: 1 } };
	const asking = listFrom({ people: () => people, personOf: () => person, pointsOf: () => [thread, { kind: "question", about: "goals", source: null }] });
	expect(asking.points("Due 0.md", today, 2).map(({ text }) => text)).toEqual(["You wrote of them: “her move”"]);
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
