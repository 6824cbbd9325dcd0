import fc from "fast-check";
import { expect, it } from "vitest";
import { PeopleByName } from "../../src/capture/people-by-name";
import type { Person } from "../../src/people/person/person";
import { PeopleSearch } from "../../src/search/people-search";
import { aPerson } from "../people/person-builder";

let looks = 0;

/** Somebody at whose aliases it is counted how often anybody looks. */
function counted(name: string, at: number): Person {
	const person = aPerson({ name, path: `${String(at).padStart(4, "0")}.md`, aliases: [`Nick ${String(at)}`] });
	return Object.defineProperty({ ...person }, "aliases", {
		enumerable: true,
		get: () => {
			looks++;
			return person.aliases;
		},
	});
}

/** How often it was looked while something ran. */
function looksIn(run: () => unknown): number {
	looks = 0;
	run();
	return looks;
}

const names = ["Wang Fang", "李智伟", "Zoë Li", "Ada 1", "陳璟", "lee"];
const many = (count: number): Person[] => Array.from({ length: count }, (_, at) => counted(names[at % names.length] ?? "", at));

/** The most that is looked at in one step, and how many steps there are. */
function mostInStep(steps: Generator<undefined>): number {
	let most = 0;
	for (;;) {
		let made: IteratorResult<undefined> | undefined;
		most = Math.max(most, looksIn(() => { made = steps.next(); }));
		if (made?.done === true) return most;
	}
}

it.each([600, 2400])("works out what %i people are found by in steps of a few, and leaves nothing to the first letter", (count) => {
	const people = many(count);
	const search = new PeopleSearch();
	expect(mostInStep(search.prepare(people))).toBeLessThan(10);
	expect(looksIn(() => search.find(people, "w"))).toBe(0);
	const others = many(count);
	const byName = new PeopleByName(() => others);
	expect(mostInStep(byName.prepare())).toBeLessThan(200);
	// Whether somebody is called just so is asked of those who bear the name alone.
	expect(looksIn(() => byName.find("Nick 7"))).toBe(1);
});

it.each([600, 2400])("works out of %i people, after thirty edits, thirty", (count) => {
	const people = many(count);
	const search = new PeopleSearch();
	search.find(people, "");
	const each = looksIn(() => new PeopleSearch().find([counted("Wang Fang", 1)], ""));
	const now = people.map((person, at) => (at % 20 === 0 && at < 600 ? counted(`${person.name} x`, at) : person));
	expect(looksIn(() => search.find(now, "w"))).toBe(30 * each);
});

it("finds the same whoever asks before all is worked out, and whatever has changed meanwhile", () => {
	fc.assert(fc.property(fc.nat(1300), fc.subarray([3, 40, 510, 900, 1199]), fc.constantFrom("w", "lzw", "nick 5", "l"), (steps, edited, asked) => {
		let people = many(1200);
		const search = new PeopleSearch();
		const byName = new PeopleByName(() => people);
		const ahead = [search.prepare(people), byName.prepare()];
		for (let step = 0; step < steps; step++) for (const each of ahead) each.next();
		people = people.map((person, at) => (edited.includes(at) ? counted("Wendy", at) : person));
		const expected = new PeopleSearch().find(people, asked);
		const same = (): void => {
			expect(search.find(people, asked)).toEqual(expected);
			expect([byName.find("wendy"), byName.find("李智伟")]).toEqual([new PeopleByName(() => people).find("wendy"), new PeopleByName(() => people).find("李智伟")]);
		};
		if (steps % 2 === 0) same();
		for (const each of ahead) while (each.next().done !== true);
		same();
	}), { numRuns: 12 });
});
