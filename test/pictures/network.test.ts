import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, type CivilDate } from "../../src/calendar/civil-date";
import { dayInterval } from "../../src/calendar/date-interval";
import type { Person } from "../../src/people/person/person";
import { type Network, type NetworkSources, networkOf } from "../../src/pictures/network";
import { aPerson } from "../people/person-builder";

const today = civilDate("2026-11-22") as CivilDate;
const person = (name: string, ...places: readonly string[]): Person => ({
	...aPerson({ name }),
	contacts: places.map((path) => ({ when: dayInterval(today), origin: "mention" as const, oneToOne: true, source: { path, line: 3 } })),
});
const pathOf = (name: string): string => `People/${name}.md`;
const network = (sources: Partial<NetworkSources>): Network => {
	const steps = networkOf({ people: [], groups: [], introductions: [], isPrivate: () => false, ...sources }, today);
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};
const told = ({ people, ties, bridges }: Network): readonly string[] => ties.map(({ between: [a, b], talks, introduced, groups }, at) => [
	`${people[a]?.name ?? "?"}–${people[b]?.name ?? "?"}`, ...(talks > 0 ? [`${talks} talks`] : []), ...(introduced ? ["introduced"] : []), ...groups, ...(bridges.ties.has(at) ? ["bridge"] : []),
].join(", "));

describe("who is joined with whom", () => {
	it("is told by the same lines, introductions and small groups", () => {
		const people = [person("Ada", "a", "b", "c"), person("Bo", "a", "b"), person("Cy", "c"), person("Di"), person("Eve", "e")];
		const all = network({
			people, introductions: [[pathOf("Cy"), pathOf("Ada")], [pathOf("Cy"), "People/Nobody.md"]],
			groups: [{ name: "Chess", members: [pathOf("Di"), pathOf("Bo"), pathOf("Di")] }, { name: "Chess", members: [pathOf("Di"), pathOf("Bo")] }, { name: "Go", members: [pathOf("Di"), pathOf("Bo")] }],
		});
		expect(told(all)).toEqual(["Ada–Bo, 2 talks, bridge", "Ada–Cy, 1 talks, introduced, bridge", "Bo–Di, Chess, Go, bridge"]);
		expect(all.people.map(({ name }) => name)).toEqual(["Ada", "Bo", "Cy", "Di"]);
		expect(all.apart).toBe(1);
	});

	it("is not told by a crowd", () => {
		const names = Array.from({ length: 11 }, (_, at) => `P${at}`);
		expect(told(network({ people: names.map((name) => person(name, "party")) }))).toEqual([]);
		expect(told(network({ people: names.slice(1).map((name) => person(name, "dinner")) })).length).toBe(45);
		expect(told(network({ people: names.map((name) => person(name)), groups: [{ name: "All", members: names.map(pathOf) }] }))).toEqual([]);
	});

	it("keeps out whoever and whatever is private", () => {
		const people = [person("Ada", "a", "b"), person("Bo", "a", "b"), person("Eve", "a")];
		expect(told(network({ people, isPrivate: ({ path }) => path === "b" || path === pathOf("Eve") }))).toEqual(["Ada–Bo, 1 talks, bridge"]);
		expect(network({ people, isPrivate: () => true })).toMatchObject({ people: [], ties: [], apart: 0 });
	});

	it("does not know of what is still to come", () => {
		const soon = (name: string): Person => ({ ...person(name), contacts: person(name, "a").contacts.map((one) => ({ ...one, when: dayInterval("2026-11-23" as CivilDate) })) });
		expect(told(network({ people: [soon("Ada"), soon("Bo")] }))).toEqual([]);
	});

	it("is the same whatever is told first, for the same people", () => {
		const places = fc.array(fc.subarray(["a", "b", "c", "d"]), { minLength: 2, maxLength: 8 });
		fc.assert(fc.property(places, fc.boolean(), (all, isReversed) => {
			const people = all.map((one, at) => person(`P${at}`, ...(isReversed ? [...one].reverse() : one)));
			const groups = all.map((members, at) => ({ name: `G${at}`, members: members.map((letter) => pathOf(`P${"abcd".indexOf(letter)}`)) }));
			const made = network({ people, groups });
			expect(network({ people: all.map((one, at) => person(`P${at}`, ...one)), groups })).toEqual({ ...made, people: expect.anything() as unknown });
			expect(made.people.length + made.apart).toBe(people.length);
			expect(new Set(made.ties.map(({ between }) => between.join(" "))).size).toBe(made.ties.length);
			for (const { between: [a, b], talks, introduced, groups: shared } of made.ties) expect(a < b && b < made.people.length && (talks > 0 || introduced || shared.length > 0)).toBe(true);
		}));
	});
});
