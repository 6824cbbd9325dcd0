import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/people/person/standing";
import { GroupLinks } from "../../src/ranking/group-links";
import { signals } from "../../src/ranking/signals";
import { aPerson, contactsEvery, type PersonSpec } from "../people/person-builder";
import { wordsFor } from "../../src/words/words";
import { dueList, options, subjectsOf, today } from "./ranking";

/** what is said, the person, the kinds of reason */
const cases: [string, Omit<PersonSpec, "name">, string[]][] = [
	["nothing of somebody on track", { contacts: ["2026-11-01"] }, []],
	["due on the day that the cadence ends", { cadence: "30d", contacts: ["2026-10-23"] }, ["overdue"]],
	["not due the day before", { cadence: "30d", contacts: ["2026-10-24"] }, []],
	["due counted from the end of a quarter", { cadence: "180d", contacts: ["2026-Q2"] }, []],
	["nothing due in a circle without a cadence", { circle: "old", contacts: ["2024-05-01"] }, []],
	["a group message resets nothing", { cadence: "30d", contacts: ["2026-10-01"], groupContacts: ["2026-11-21"] }, ["overdue"]],
	["contact in the future resets nothing", { cadence: "30d", contacts: ["2026-10-01", "2026-12-01"] }, ["overdue"]],
	["an old friend is not late", { contacts: ["2023-01-01"] }, []],
	["a promise of mine", { promises: [{ text: "a" }] }, ["promise"]],
	["not a kept promise", { promises: [{ text: "a", done: true }] }, []],
	["not a promise of theirs", { promises: [{ text: "a", by: "them" }] }, []],
	["not a private promise", { promises: [{ text: "a", private: true }] }, []],
	["a message of theirs", { log: [{ on: "2026-11-20", incoming: true }] }, ["owed-reply"]],
	["not when I wrote since", { log: [{ on: "2026-11-21" }, { on: "2026-11-20", incoming: true }] }, []],
	["not when I wrote the same day", { log: [{ on: "2026-11-20" }, { on: "2026-11-20", incoming: true }] }, []],
	["still when I only wrote to a group", { log: [{ on: "2026-11-21", oneToOne: false }, { on: "2026-11-20", incoming: true }] }, ["owed-reply"]],
	["a reply marked as owed, whatever came after", { log: [{ on: "2026-11-21" }, { on: "2026-11-20", item: "owe" }] }, ["owed-reply"]],
	["not one that is done", { log: [{ on: "2026-11-20", item: "owe", itemDone: true }] }, []],
	["not a private one", { log: [{ on: "2026-11-20", item: "owe", itemPrivate: true }] }, []],
	["a plan that begins today", { contacts: ["2026-11-01"], nextContact: "2026-11-22" }, ["planned"]],
	["not one that begins tomorrow", { contacts: ["2026-11-01"], nextContact: "2026-11-23" }, []],
	["a plan long begun", { contacts: ["2025-12-30"], cadence: "yearly", nextContact: "2026-Q1" }, ["planned"]],
	["not a plan met since", { contacts: ["2026-02-01"], cadence: "yearly", nextContact: "2026-Q1" }, []],
	["a birthday at the end of the lead time", { birthday: "12-06" }, ["date"]],
	["not one a day later", { birthday: "12-07" }, []],
	["one of yesterday", { birthday: "11-21", contacts: ["2026-11-01"] }, ["date"]],
	["one a week ago", { birthday: "11-15" }, ["date"]],
	["a lunar one just missed", { birthday: "农历 十月初十" }, ["date"]],
	["not one of eight days ago", { birthday: "11-14" }, []],
	["not one of yesterday with a word since", { birthday: "11-21", contacts: ["2026-11-21"] }, []],
	["not a private one of yesterday", { birthday: "11-21", private: ["birthday"] }, []],
	["one of yesterday with a word to come only", { birthday: "11-21", contacts: ["2026-12-01"] }, ["date"]],
	["a lunar birthday", { birthday: "农历 十月廿五" }, ["date"]],
	["not a private birthday", { birthday: "12-06", private: ["birthday"] }, []],
	["good news", { log: [{ on: "2026-11-01", item: "good-news" }] }, ["good-news"]],
	["not good news picked up", { log: [{ on: "2026-11-01", item: "good-news", itemDone: true }] }, []],
	["drifting from one's own rhythm", { contacts: contactsEvery(7, 6, "2026-11-01") }, ["drifting"]],
	["due and drifting", { cadence: "14d", contacts: contactsEvery(7, 6, "2026-11-01") }, ["overdue", "drifting"]],
	["not drifting on little history", { contacts: contactsEvery(7, 3, "2026-11-01") }, []],
	["never met, with a circle", { circle: "weak" }, ["never"]],
	["never met, and let be", { circle: "none" }, []],
	["never met, with a cadence", { cadence: "60d" }, ["never"]],
	["nothing of somebody never met whom nothing says to meet", {}, []],
	["the only one left of a group", { contacts: ["2026-11-01"], groups: ["NOIP2011"] }, ["only-link"]],
	["not of a group that is private", { contacts: ["2026-11-01"], groups: ["NOIP2011"], private: ["groups"] }, []],
];

describe("signals", () => {
	it.each(cases)("say: %s", (_, spec, kinds) => {
		const person = aPerson({ name: "李智伟", ...spec });
		const subject = { person, standing: standingOf(person, today) };
		const links = new GroupLinks();
		links.replace(undefined, subject);
		const context = { leadDays: 14, onlyLink: links.of(subject) };
		const said = signals.map(([, signal]) => signal(subject, context, today)).filter((reason) => reason !== undefined);
		expect(said.map(({ kind }) => kind)).toEqual(kinds);
	});

	it("carry what the phrase needs", () => {
		const person = aPerson({ name: "老王", cadence: "20d", contacts: ["2026-10-11"], promises: [{ text: "later" }, { text: "B", dueOn: "2026-12-01" }, { text: "A", dueOn: "2026-11-20" }] });
		expect(dueList(subjectsOf([person]), options, today).all[0]?.reasons).toEqual([
			{ kind: "promise", text: "A", dueOn: "2026-11-20", daysLeft: -2, source: { path: "People/老王.md", line: 12 } },
			{ kind: "overdue", ratio: 2.1, days: 42, cadenceDays: 20 },
		]);
	});

	it.each<[spec: Omit<PersonSpec, "name">, english: string, chinese: string]>([
		[{ contacts: ["2026-01-20"] }, "no word for 10 months", "10 个月没有往来"],
		[{ contacts: ["2026-08-01"], groupContacts: ["2026-11-01"] }, "no word for 4 months", "4 个月没有往来"],
		[{ contacts: ["2025-02"] }, "no word for 1 year", "1 年没有往来"],
		[{ contacts: ["2026-01-20", "2026-01-20"] }, "no word for 10 months", "10 个月没有往来"],
		[{ contacts: ["2026-01-20", "2026-12-20"] }, "3.4× a gap of 90 days", "一般间隔（90 天）的 3.4 倍"],
		[{ contacts: ["2026-01-20", "2025-10-20"] }, "3.4× a gap of 90 days", "一般间隔（90 天）的 3.4 倍"],
		[{ contacts: ["2026-08-24", "2025-10-20"] }, "a gap of 90 days has passed", "又到该联系的时候了"],
		[{ contacts: ["2024-01-20", "2023-10-20"] }, "over 10× a gap of 90 days", "超过一般间隔（90 天）的 10 倍"],
		[{ contacts: ["2026-08-24"], cadence: "90d" }, "your intended gap has passed", "又到该联系的时候了"],
		[{ contacts: ["2026-01-20"], cadence: "monthly" }, "over 10× your intended gap", "超过预定间隔的 10 倍"],
		[{ contacts: ["2026-01-20"], cadence: "90d" }, "3.4× your intended gap", "预定间隔的 3.4 倍"],
		[{ contacts: ["2026-01-20"], circle: "core" }, "5.1× your intended gap", "预定间隔的 5.1 倍"],
	])("%j is told as %s", (spec, english, chinese) => {
		const [entry] = dueList(subjectsOf([aPerson({ name: "A", ...spec })]), options, today).all;
		expect(["en", "zh"].map((language) => entry?.reasons.map((reason) => wordsFor(language).reasons.phrase(reason, today)))).toEqual([[english], [chinese]]);
	});

	it("can each be switched off", () => {
		const people = [
			aPerson({ name: "A", cadence: "14d", contacts: contactsEvery(7, 6, "2026-11-01"), promises: [{ text: "a", dueOn: "2026-11-22" }], birthday: "11-30", groups: ["G"], nextContact: "2026-11-20" }),
			aPerson({ name: "B", log: [{ on: "2026-11-20", incoming: true, item: "good-news" }] }),
			aPerson({ name: "C", circle: "weak" }),
		];
		const kindsWith = (off: Readonly<Record<string, boolean>>): Set<string> => new Set(dueList(subjectsOf(people), { ...options, signals: off }, today).all.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
		const everyKind = new Set(signals.map(([kind]) => kind));
		expect(kindsWith({})).toEqual(everyKind);
		for (const kind of everyKind) expect(kindsWith({ [kind]: false }).has(kind)).toBe(false);
		expect(kindsWith(Object.fromEntries([...everyKind].map((kind) => [kind, false])))).toEqual(new Set());
	});
});
