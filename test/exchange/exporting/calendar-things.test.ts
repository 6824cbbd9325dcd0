import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { type CalendarPart, calendarParts, type CalendarSources, calendarThings } from "../../../src/exchange/exporting/calendar-things";
import type { Person } from "../../../src/people/person/person";
import { personRules } from "../../../src/people/properties/person-rules";
import { defaultSettings } from "../../../src/settings/default-settings";
import { wordsFor } from "../../../src/words/words";
import { aPerson, type PersonSpec } from "../../people/person-builder";

const today = "2026-11-28" as CivilDate;
const sources: CalendarSources = { keys: personRules(defaultSettings).keys, propertiesOf: () => ({}), isPrivate: () => false };

/** Events in lines: `1987-08-15 yearly Lei's birthday`. */
function told(people: readonly Person[], { lang = "en", parts = calendarParts, on = today, from = sources }: { lang?: string; parts?: readonly CalendarPart[]; on?: CivilDate; from?: CalendarSources } = {}): readonly string[] {
	return calendarThings(people, new Set(parts), from, on).map(({ from: first, to, repeats, thing }) =>
		[first === to ? first : `${first}–${to}`, ...(repeats === undefined ? [] : [repeats]), wordsFor(lang).exchange.event(thing)].join(" "));
}

describe("what a calendar shows", () => {
	it.each<[why: string, spec: Omit<PersonSpec, "name">, events: readonly string[], zh: readonly string[]]>([
		["nothing of nothing", {}, [], []],
		["a birthday", { birthday: "1987-08-15" }, ["1987-08-15 yearly 王磊's birthday"], ["1987-08-15 yearly 王磊的生日"]],
		["a birthday without its year", { birthday: "08-15" }, ["2000-08-15 yearly 王磊's birthday"], ["2000-08-15 yearly 王磊的生日"]],
		["29 February", { birthday: "1988-02-29" }, ["1988-02-29 end-of-february 王磊's birthday"], ["1988-02-29 end-of-february 王磊的生日"]],
		["29 February without its year", { birthday: "--02-29" }, ["2000-02-29 end-of-february 王磊's birthday"], ["2000-02-29 end-of-february 王磊的生日"]],
		// Mid-autumn 2027 is on 15 September, 2028 on 3 October, 2029 on 22 September, 2030 on 12 September, 2031 on 1 October.
		["a lunar birthday", { birthday: "农历 八月十五" }, ["2027-09-15", "2028-10-03", "2029-09-22", "2030-09-12", "2031-10-01"].map((on) => `${on} 王磊's birthday`), ["2027-09-15", "2028-10-03", "2029-09-22", "2030-09-12", "2031-10-01"].map((on) => `${on} 王磊的生日`)],
		["a plan for a quarter", { nextContact: "2025年一季度" }, ["2025-01-01–2025-03-31 Get in touch with 王磊 (Q1 2025)"], ["2025-01-01–2025-03-31 2025年一季度联系王磊"]],
		["a plan for a season", { nextContact: "2027年春天" }, ["2027-03-01–2027-05-31 Get in touch with 王磊 (spring 2027)"], ["2027-03-01–2027-05-31 2027年春天联系王磊"]],
		["a plan for a day", { nextContact: "2026-12-24" }, ["2026-12-24 Get in touch with 王磊"], ["2026-12-24 联系王磊"]],
		["a plan for a week", { nextContact: "2026-W50" }, ["2026-12-07–2026-12-13 Get in touch with 王磊 (the week of 7 December)"], ["2026-12-07–2026-12-13 12月7日那一周联系王磊"]],
		["a plan that was kept", { nextContact: "2026-11", contacts: ["2026-11-12"], cadence: "60d" }, ["2027-01-11 Time to get in touch with 王磊"], ["2027-01-11 该联系王磊了"]],
		["a promise of mine", { promises: [{ text: "寄书给 [[Ada]] #gift", dueOn: "2026-12-01" }] }, ["2026-12-01 寄书给 Ada (for 王磊)"], ["2026-12-01 寄书给 Ada（给王磊）"]],
		["a promise that names them", { promises: [{ text: "给王磊寄书", dueOn: "2026-12-01" }] }, ["2026-12-01 给王磊寄书"], ["2026-12-01 给王磊寄书"]],
		["a promise of theirs", { promises: [{ text: "send the paper", by: "them", dueOn: "2026-12-01" }] }, ["2026-12-01 王磊 promised: send the paper"], ["2026-12-01 王磊答应：send the paper"]],
		["a promise with a sum", { promises: [{ text: "还他 300 元", dueOn: "2026-12-01" }] }, ["2026-12-01 还他 •• (for 王磊)"], ["2026-12-01 还他 ••（给王磊）"]],
		["no promise without a day, kept or private", { promises: [{ text: "a" }, { text: "b", done: true, dueOn: "2026-12-01" }, { text: "c", private: true, dueOn: "2026-12-01" }] }, [], []],
		["the day on which it is time", { contacts: ["2026-11-01"], cadence: "60d" }, ["2026-12-31 Time to get in touch with 王磊"], ["2026-12-31 该联系王磊了"]],
		["no sooner than a snooze ends", { contacts: ["2026-11-01"], cadence: "10d", snoozeUntil: "2027-01-10" }, ["2027-01-10 Time to get in touch with 王磊"], ["2027-01-10 该联系王磊了"]],
		["nothing due of whoever is paused", { contacts: ["2026-11-01"], cadence: "10d", paused: true, birthday: "08-15" }, ["2000-08-15 yearly 王磊's birthday"], ["2000-08-15 yearly 王磊的生日"]],
		["nothing of whoever has died", { contacts: ["2026-11-01"], cadence: "10d", died: true, paused: true, birthday: "08-15", nextContact: "2026-12-24" }, [], []],
		["what is private", { contacts: ["2026-11-01"], cadence: "10d", birthday: "08-15", nextContact: "2026-12-24", private: ["birthday", "nextContact", "cadence"] }, [], []],
	])("%s", (_, spec, english, chinese) => {
		const people = [aPerson({ name: "王磊", ...spec })];
		expect(told(people)).toEqual(english);
		expect(told(people, { lang: "zh" })).toEqual(chinese);
	});

	it.each<[part: CalendarPart, events: readonly string[]]>([
		["dates", ["2000-08-15 yearly Ada's birthday"]], ["plans", ["2026-12-24 Get in touch with Ada"]],
		["promises", ["2026-12-01 send it (for Ada)"]], ["due", ["2026-11-28 Time to get in touch with Ada"]],
	])("takes only %s where only that is asked for", (part, events) => {
		const ada = aPerson({ name: "Ada", birthday: "08-15", nextContact: "2026-12-24", contacts: ["2026-11-01"], cadence: "10d", promises: [{ text: "send it", dueOn: "2026-12-01" }] });
		expect(told([ada], { parts: [part] })).toEqual(events);
	});

	it("says once what was promised to several", () => {
		const source = { path: "Daily/2026-11-20.md", line: 3 };
		const promised = { text: "send the slides", dueOn: "2026-12-01", source };
		const people = [aPerson({ name: "Ada", promises: [promised] }), aPerson({ name: "Ben", promises: [promised] })];
		expect(told(people)).toEqual(["2026-12-01 send the slides (for Ada, Ben)"]);
		expect(told(people, { lang: "zh" })).toEqual(["2026-12-01 send the slides（给 Ada、Ben）"]);
	});

	it("takes no promise and no day of contact from a private place", () => {
		const ada = aPerson({ name: "Ada", contacts: ["2026-11-01"], cadence: "10d", promises: [{ text: "send it", dueOn: "2026-12-01", source: { path: "Secret.md", line: 3 } }] });
		expect(told([ada], { from: { ...sources, isPrivate: () => true } })).toEqual([]);
	});

	it.each<[why: string, properties: Readonly<Record<string, unknown>>, remarks: readonly string[], events: readonly string[]]>([
		["a property", { anniversary: "2011-05-06", wedding_day: "06-01", moved: "2020-01-01", 结婚纪念日: "农历八月十五" }, [], [
			"2000-06-01 yearly Ada: wedding day", "2011-05-06 yearly Ada: anniversary", ...["2027-09-15", "2028-10-03", "2029-09-22", "2030-09-12", "2031-10-01"].map((on) => `${on} Ada: 结婚纪念日`),
		]],
		["a line, as an import leaves it", {}, ["Anniversary: 2011-05-06", "孩子生日：2019-03-02", "Started: 2019-04-01", "Her birthday party: 40 guests, 2020"], ["2011-05-06 yearly Ada: Anniversary", "2019-03-02 yearly Ada: 孩子生日"]],
		["each name once", { Anniversary: "2011-05-06" }, ["Anniversary: 2012-05-06"], ["2011-05-06 yearly Ada: Anniversary"]],
		["not the birthday twice", { dob: "1987-08-15", "date-of-birth": "1987-08-15" }, [], []],
	])("other dates: %s", (_, properties, lines, events) => {
		const remarks = lines.map((text, line) => ({ text, line, about: [], when: undefined, private: false }));
		expect(told([aPerson({ name: "Ada", remarks })], { from: { ...sources, propertiesOf: () => properties } })).toEqual(events);
	});

	it("leaves out a line under a private mark", () => {
		const remarks = [{ text: "Anniversary: 2011-05-06", line: 4, about: [], when: undefined, private: true }];
		expect(told([aPerson({ name: "Ada", remarks })])).toEqual([]);
	});
});

describe("the UID of a thing", () => {
	const uids = (people: readonly Person[], on = today): readonly string[] => calendarThings(people, new Set(calendarParts), sources, on).map(({ uid }) => uid);
	const spec: PersonSpec = { name: "Ada", birthday: "1987-08-15", nextContact: "2026-12-24", contacts: ["2026-11-01"], cadence: "10d", promises: [{ text: "send it", dueOn: "2026-12-01" }] };

	it("is the same on every day, and when the thing is on another", () => {
		const before = uids([aPerson(spec)]);
		expect(new Set(before).size).toBe(4);
		// What is due by then stands on that day, and so after the rest.
		expect([...uids([aPerson(spec)], "2027-03-01" as CivilDate)].sort()).toEqual([...before].sort());
		const later = { ...spec, birthday: "1987-08-16", nextContact: "2026-12-25", cadence: "12d", promises: [{ text: "send it", dueOn: "2026-12-02" }] };
		expect(uids([aPerson(later)])).toEqual(before);
	});

	it("is recorded: another one would double what calendars have", () => {
		expect(uids([aPerson(spec)])).toMatchInlineSnapshot(`
			[
			  "18cfb0554c831d@kith",
			  "0ed04f5427b803@kith",
			  "083a70d77a1a05@kith",
			  "1c0b64405a5ed2@kith",
			]
		`);
	});

	it("is kept by an id that the note gives, when the note is renamed", () => {
		const withId = (path: string): Person => ({ ...aPerson({ ...spec, path }), details: [{ meaning: "uid", text: "7" }] });
		expect(uids([withId("People/Ada.md")])).toEqual(uids([withId("Friends/Ada Byron.md")]));
		expect(uids([aPerson(spec)])).not.toEqual(uids([aPerson({ ...spec, path: "Friends/Ada Byron.md" })]));
	});

	it("of a lunar day is its own, and the same in the year after", () => {
		const lei = [aPerson({ name: "王磊", birthday: "农历 八月十五" })];
		expect(new Set(uids(lei)).size).toBe(5);
		expect(uids(lei, "2027-12-01" as CivilDate).slice(0, 4)).toEqual(uids(lei).slice(1));
	});

	it("is another for two that are told alike", () => {
		const twice = { ...spec, promises: [{ text: "send it", dueOn: "2026-12-01" }, { text: "send it", dueOn: "2026-12-01", source: { path: "People/Ada.md", line: 14 } }] };
		expect(new Set(uids([aPerson(twice)])).size).toBe(5);
	});

	it("tells nothing", () => {
		for (const uid of uids([aPerson(spec)])) expect(uid).toMatch(/^[0-9a-f]{14}@kith$/);
	});
});
