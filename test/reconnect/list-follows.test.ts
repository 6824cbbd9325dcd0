import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../../src/calendar/civil-date";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { Person } from "../../src/people/person/person";
import { readBlockOptions } from "../../src/reconnect/block-options";
import type { ListEntry } from "../../src/reconnect/list-sections";
import type { ReconnectList } from "../../src/reconnect/reconnect-list";
import { defaultSettings } from "../../src/settings/default-settings";
import { aPerson, contactsEvery, type PersonSpec } from "../people/person-builder";
import { FollowingPeople } from "./following-people";

const today = civilDate("2026-11-22") as CivilDate;
const runs = Number(process.env["KITH_RUNS"] ?? 1000);
const names = ["Ada", "Ben", "Cleo", "张伟", "李智伟", "Zoë"];
const paths = ["a", "b", "c", "d", "e", "f", "g", "h", "k/a", "k/b"].map((name) => `People/${name}.md`);

const ago = fc.constantFrom(-1, 0, 1, 3, 6, 20, 29, 30, 80, 200, 400, 1200);
/** `undefined` is left out of a specification, as in a note that does not say it. */
const spec: fc.Arbitrary<PersonSpec> = fc.record({
	name: fc.constantFrom(...names),
	last: fc.option(ago, { nil: undefined }),
	isRegular: fc.boolean(),
	groups: fc.subarray(["Choir", "Climbers", "NOIP"], { maxLength: 2 }),
	more: fc.record({
		aliases: fc.constantFrom(["x"], ["x", "y"], []),
		circle: fc.constantFrom("core", "weak", "old"),
		cadence: fc.constantFrom("weekly", "30d", "yearly"),
		private: fc.constantFrom(["groups"], ["circle"], []),
		paused: fc.constant(true),
		snoozeUntil: fc.constantFrom("2026-11-23", "2026-12-01"),
		birthday: fc.constantFrom("11-22", "11-30", "06-01"),
		nextContact: fc.constantFrom("2026-11-20", "2026-12-20"),
		promises: fc.constantFrom([{ text: "a" }], [{ text: "b", dueOn: "2026-11-25" }]),
	}, { requiredKeys: [] }),
}).map(({ name, last, isRegular, groups, more }) => ({ ...more, name, groups, ...(last === undefined ? {} : { contacts: contactsEvery(isRegular ? 7 : 100, isRegular ? 6 : 1, addDays(today, -last)) }) }));

type Edit = (people: FollowingPeople) => void;
const path = fc.constantFrom(...paths);
const edit: fc.Arbitrary<Edit> = fc.oneof(
	{ weight: 8, arbitrary: fc.tuple(path, spec).map(([at, what]): Edit => (people) => { people.put(at, aPerson({ ...what, path: at })); }) },
	{ weight: 3, arbitrary: path.map((at): Edit => (people) => { people.put(at, undefined); }) },
	{ weight: 1, arbitrary: fc.constant<Edit>((people) => { people.forget(); }) },
	{ weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map((days): Edit => (people) => { people.now = addDays(today, days); }) },
	{ weight: 1, arbitrary: fc.integer({ min: -30, max: 30 }).map((days): Edit => (people) => { people.list.due(addDays(today, days)); }) },
	{ weight: 2, arbitrary: fc.nat({ max: 60 }).map((steps): Edit => (people) => { people.prepare(steps); }) },
	{ weight: 1, arbitrary: fc.record({ leadDays: fc.constantFrom(1, 14), weeklyBudget: fc.constantFrom(0, 1, 5), weekStart: fc.constantFrom("monday" as const, "sunday" as const), signals: fc.constantFrom({}, { "only-link": false }, { date: false, drifting: false }) })
		.map((options): Edit => (people) => { people.options = { ...defaultSettings, ...options }; }) },
);

const filters = [
	{ query: "", circle: null, group: null }, { query: "", circle: null, group: null, everyone: true }, { query: "", circle: "weak", group: null },
	{ query: "", circle: "", group: "Choir" }, { query: "a", circle: null, group: null },
];

/** All that a list says. */
function said(list: ReconnectList, day: CivilDate): unknown {
	const shown = (entries: readonly ListEntry[]): unknown => entries.map((entry) => [entry.person.path, entry.reasons, entry.standing, list.text(entry, day)]);
	return [
		filters.map((filter) => [list.sections(filter, day).map(({ id, title, hint, standsEmpty, entries }) => [id, title, hint, standsEmpty, shown(entries)]), list.unlisted(filter, day)]),
		shown(list.due(day)), shown(list.due(day, { all: true })), shown(list.among(new Set(paths.slice(0, 5)), day)),
		["due", "all", "promises", "dates"].map((show) => shown(list.block(readBlockOptions({ show }).options, day))),
		list.next(day), list.circles(), list.groups(), list.size(),
	];
}

describe("a list that follows", () => {
	it("says after any edits what a list says that was made anew", () => {
		fc.assert(fc.property(fc.array(spec, { maxLength: 8 }), fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (specs, bursts) => {
			const people = new FollowingPeople(specs.map((one, index) => aPerson({ ...one, path: paths[index] ?? "" })), today);
			said(people.list, people.now);
			for (const burst of bursts) {
				for (const act of burst) act(people);
				const anew = new FollowingPeople(people.people().map((person) => ({ ...person })), people.now);
				anew.options = people.options;
				expect(said(people.list, people.now)).toEqual(said(anew.list, people.now));
			}
		}), { numRuns: runs });
	});

	it("tells the last one of a group so, when all others have left, and no more when one is back", () => {
		const met = { contacts: ["2026-09-01"], cadence: "30d", groups: ["Choir"] };
		const people = new FollowingPeople([aPerson({ name: "Ada", ...met }), aPerson({ name: "Ben", ...met })], today);
		const said = (): unknown => people.list.due(today, { all: true }).map(({ person, reasons }) => [person.name, reasons.map(({ kind }) => kind)]);
		expect(said()).toEqual([["Ada", ["overdue"]], ["Ben", ["overdue"]]]);
		people.put("People/Ben.md", aPerson({ name: "Ben", ...met, paused: true }));
		expect(said()).toEqual([["Ada", ["overdue", "only-link"]]]);
		people.put("People/Ben.md", aPerson({ name: "Ben", ...met }));
		expect(said()).toEqual([["Ada", ["overdue"]], ["Ben", ["overdue"]]]);
	});

	it("leaves the answer of today as it was when asked about another day", () => {
		const people = new FollowingPeople([aPerson({ name: "Ada", cadence: "weekly", contacts: ["2026-11-01"] })], today);
		const filter = { query: "", circle: null, group: null };
		const sections = people.list.sections(filter, today);
		for (let days = 1; days < 5; days++) expect(people.list.due(addDays(today, days))).not.toEqual(people.list.due(today));
		expect(people.list.sections(filter, today)).toBe(sections);
	});

	it("keeps its answer when a setting of something else has changed", () => {
		const people = new FollowingPeople([aPerson({ name: "Ada", cadence: "weekly", contacts: ["2026-11-01"] })], today);
		const due = people.list.due(today);
		people.options = { ...defaultSettings, signals: { ...defaultSettings.signals } };
		expect(people.list.due(today)).toBe(due);
	});
});

describe("an edit costs the same among few people and among many", () => {
	/** People of whom it is counted how many are ranked (their log is asked for), and of how many anything is read at all. */
	function counted(size: number): { readonly people: FollowingPeople; readonly make: (index: number, more?: Partial<PersonSpec>) => Person; readonly count: () => { ranked: number; readOf: number } } {
		let ranked = 0;
		const readOf = new Set<string>();
		const make = (index: number, more: Partial<PersonSpec> = {}): Person => {
			const person = aPerson({ name: `P${String(index).padStart(5, "0")}`, cadence: "30d", contacts: [addDays(today, -(index % 60))], groups: [`G${String(index >> 1)}`], ...more });
			return new Proxy(person, {
				get: (of, key) => {
					readOf.add(of.path);
					if (key === "interactions") ranked++;
					return Reflect.get(of, key) as unknown;
				},
			});
		};
		const people = new FollowingPeople(Array.from({ length: size }, (_, index) => make(index)), today);
		return {
			people, make,
			count: () => {
				const counts = { ranked, readOf: readOf.size };
				ranked = 0;
				readOf.clear();
				return counts;
			},
		};
	}

	const whole = { query: "", circle: null, group: null };
	const edits: readonly (readonly [string, Partial<PersonSpec>])[] = [
		["a contact", { contacts: [today] }], ["a circle", { circle: "weak" }], ["a group", { groups: ["Choir"] }], ["a snooze", { snoozeUntil: "2026-12-24" }],
		["a promise", { promises: [{ text: "a", dueOn: "2026-11-23" }] }], ["a birthday", { birthday: "11-24" }], ["nothing that is shown", { channel: "phone" }],
	];

	it.each(edits)("%s", (_, more) => {
		const cost = (size: number): { ranked: number; readOf: number } => {
			const { people, make, count } = counted(size);
			const draw = (): void => {
				people.list.sections(whole, today);
				people.list.unlisted(whole, today);
				for (const show of ["promises", "dates"]) people.list.block(readBlockOptions({ show }).options, today);
				people.list.groups();
				people.list.next(today);
				people.list.due(today, { all: true });
			};
			draw();
			const now = make(20, more);
			people.edit(now);
			count();
			draw();
			return count();
		};
		const few = cost(60);
		const many = cost(1200);
		// Two signals look at the log of whoever is not left in peace; besides the one who was edited, whoever is the only link to a group by it is ranked again.
		expect(few.ranked).toBeLessThanOrEqual(4);
		expect(many.ranked).toBe(few.ranked);
		// To find a place takes a few looks more in a longer list.
		expect(many.readOf).toBeLessThanOrEqual(few.readOf + 40);
	});
});
