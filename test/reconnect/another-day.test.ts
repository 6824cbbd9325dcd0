import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import type { Person } from "../../src/people/person/person";
import { personRules } from "../../src/people/properties/person-rules";
import { KeptPoints } from "../../src/reconnect/kept-points";
import type { ListFilter } from "../../src/reconnect/list-sections";
import { defaultSettings } from "../../src/settings/default-settings";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";
import { FollowingPeople } from "./following-people";
import { LiveVault, Paper } from "./live-vault";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const today = day("2026-01-10");
const filter: ListFilter = { query: "", circle: null, group: null };
const narrow: ListFilter = { query: "", circle: "weak", group: null };
const paths = new Set(["People/P0.md", "People/P7.md"]);
const others = new Set(["People/P3.md"]);

/** People of whom it is counted how often one is ranked: their promises are asked for. */
function countedPeople(): { readonly people: FollowingPeople; readonly ranked: () => number } {
	let ranked = 0;
	const counted = (person: Person): Person => new Proxy(person, {
		get: (of, key) => {
			if (key === "commitments") ranked++;
			return Reflect.get(of, key) as unknown;
		},
	});
	const everybody = Array.from({ length: 40 }, (_, index) => counted(aPerson({ name: `P${String(index)}`, cadence: "30d", contacts: [addDays(today, -3 * index)], circle: index % 2 ? "weak" : "core" })));
	return { people: new FollowingPeople(everybody, today), ranked: () => ranked };
}

/** All that surfaces draw of a day; each of them the same object where nothing was worked out anew. */
function drawn({ list }: FollowingPeople, on: CivilDate): readonly unknown[] {
	const sections = [list.sections(filter, on), list.sections(narrow, on)];
	return [...sections, list.among(paths, on), list.among(others, on), list.due(on, { all: true }), ...list.due(on).map((entry) => list.text(entry, on)), list.due(on)];
}

describe("a question about another day", () => {
	it.each([1, 2, 5])("leaves today's lists as they were: nobody is ranked again, and %i such questions are no more than one", (count) => {
		const { people, ranked } = countedPeople();
		const before = drawn(people, today);
		for (let days = 1; days <= count; days++) drawn(people, addDays(today, days));
		const rankedBefore = ranked();
		const after = drawn(people, today);
		expect(ranked()).toBe(rankedBefore);
		for (const [index, one] of after.entries()) expect(one).toBe(before[index]);
	});

	it("costs nothing when it is asked again, whatever is drawn of today meanwhile", () => {
		const { people, ranked } = countedPeople();
		const tomorrow = addDays(today, 1);
		const before = drawn(people, tomorrow);
		drawn(people, today);
		const rankedBefore = ranked();
		const after = drawn(people, tomorrow);
		expect(ranked()).toBe(rankedBefore);
		for (const [index, one] of after.entries()) expect(one).toBe(before[index]);
	});

	it("has nobody else ranked again by an edit, on either day", () => {
		const { people, ranked } = countedPeople();
		drawn(people, today);
		drawn(people, addDays(today, 1));
		const rankedBefore = ranked();
		people.edit(aPerson({ name: "P7", cadence: "7d", contacts: [addDays(today, -20)] }));
		drawn(people, today);
		drawn(people, addDays(today, 1));
		expect(ranked()).toBe(rankedBefore);
	});

	it("leaves today's talking points as they were", () => {
		const paper = new Paper();
		for (const name of ["Ann", "Ben", "Cleo"]) paper.write(`People/${name}.md`, { properties: { type: "person", topics: ["raft"] }, lines: ["## Interactions", "- 2026-01-02 (coffee) talked about the boat", "    - ask:: how is the boat?"] });
		const live = new LiveVault(paper, personRules(defaultSettings), () => defaultTalkingOptions, true);
		live.follow(personRules(defaultSettings));
		live.settle();
		const kept = new KeptPoints(live);
		const before = live.people().map((person) => kept.of(person, today));
		for (const days of [1, -3, 30]) for (const person of live.people()) kept.of(person, addDays(today, days));
		for (const [index, person] of live.people().entries()) {
			expect(kept.has(person, today)).toBe(true);
			expect(kept.of(person, today)).toBe(before[index]);
		}
	});
});

describe("answers for days in turn", () => {
	const turn = fc.oneof(
		{ weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }).map((days) => ({ ask: days })) },
		{ weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }).map((days) => ({ begins: days })) },
		{ weight: 2, arbitrary: fc.tuple(fc.nat({ max: 39 }), fc.nat({ max: 90 })).map(([who, days]) => ({ who, met: days })) },
	);

	it("are those of a list made anew for each", () => {
		fc.assert(fc.property(fc.array(turn, { minLength: 1, maxLength: 12 }), (turns) => {
			const { people } = countedPeople();
			for (const one of turns) {
				if ("begins" in one) people.now = addDays(today, one.begins);
				else if ("who" in one) people.edit(aPerson({ name: `P${String(one.who)}`, cadence: "30d", contacts: [addDays(today, -one.met)] }));
				else expect(drawn(people, addDays(today, one.ask))).toEqual(drawn(new FollowingPeople(people.people(), people.now), addDays(today, one.ask)));
			}
		}), { numRuns: Math.min(runs, 100) });
	});

	it("are those worked out anew, of talking points too", () => {
		const names = ["Ann", "Ben", "Cleo"];
		const asked = fc.tuple(fc.constantFrom(...names), fc.integer({ min: -2, max: 2 }), fc.option(fc.constantFrom("- [ ] send slides", "    - ask:: how is the boat?", "Met [[Ann]] at the harbour"), { nil: undefined }));
		fc.assert(fc.property(fc.array(asked, { minLength: 1, maxLength: 8 }), (turns) => {
			const live = new LiveVault(new Paper(), personRules(defaultSettings), () => defaultTalkingOptions, true);
			const kept = new KeptPoints(live);
			const write = (name: string, line = ""): void => { live.write(`People/${name}.md`, { properties: { type: "person", topics: ["raft"] }, lines: ["## Interactions", "- 2026-01-09 (coffee) talked about the boat", line] }); };
			for (const name of names) write(name);
			live.follow(personRules(defaultSettings));
			live.settle();
			for (const [name, days, line] of turns) {
				if (line !== undefined) {
					write(name, line);
					live.settle();
				}
				for (const person of live.people()) expect(kept.of(person, addDays(today, days))).toEqual(talkingPointsFor(person, live, defaultTalkingOptions, addDays(today, days)));
			}
		}), { numRuns: Math.min(runs, 40) });
	});
});
