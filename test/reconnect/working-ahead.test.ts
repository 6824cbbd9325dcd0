import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/civil-date";
import { readBlockOptions } from "../../src/reconnect/block-options";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";
import { FollowingPeople } from "./following-people";

const today = day("2026-01-10");
const filter = { query: "", circle: null, group: null };
const some = new Set(["People/P1.md", "People/P2.md"]);
const { options } = readBlockOptions({ show: "all" });

/** A list that screens show, of people of whom thousands are about to change at once. */
function shownList(size: number): { readonly people: FollowingPeople; readonly drawn: () => readonly unknown[]; readonly change: () => void } {
	const met = (index: number, days: number): Parameters<typeof aPerson>[0] => ({ name: `P${String(index)}`, cadence: "30d", contacts: [addDays(today, -days)] });
	const people = new FollowingPeople(Array.from({ length: size }, (_, index) => aPerson(met(index, 31 + index))), today);
	const drawn = (): readonly unknown[] => [people.list.sections(filter, today), people.list.among(some, today), people.list.block(options, today), people.list.next(today), people.list.isUndated(today)];
	drawn();
	return {
		people, drawn,
		change: () => {
			for (let index = 0; index < 5; index++) people.edit(aPerson(met(index, 1)));
			people.forget();
		},
	};
}

describe("while thousands of changes are worked in ahead", () => {
	it("screens show what they showed, and whoever asks from outside is answered of now", () => {
		const { people, drawn, change } = shownList(40);
		const before = drawn();
		people.isBusy = true;
		change();
		for (const [index, one] of drawn().entries()) expect(one).toEqual(before[index]);
		expect(people.list.sections(filter, today)).toBe(before[0]);
		expect(people.list.due(today, { all: true })).toHaveLength(35);
	});

	it("screens show all of it as soon as that is done", () => {
		const { people, drawn, change } = shownList(40);
		people.isBusy = true;
		change();
		people.prepare(10_000);
		expect(drawn()).toEqual(shownAnew(people));
	});

	it("they show it all the same where nothing is worked in ahead, or little has changed", () => {
		const busy = shownList(40);
		busy.people.isBusy = true;
		busy.people.edit(aPerson({ name: "P3", cadence: "30d", contacts: [today] }));
		expect(busy.drawn()).toEqual(shownAnew(busy.people));
		const idle = shownList(40);
		idle.change();
		expect(idle.drawn()).toEqual(shownAnew(idle.people));
	});

	it("more that come meanwhile are not worked in all at once at the end", () => {
		const { people, drawn, change } = shownList(40);
		people.isBusy = true;
		change();
		people.prepare(30);
		const half = people.people();
		people.edit(aPerson({ name: "P9", cadence: "30d", contacts: [today] }));
		people.forget();
		people.prepare(10_000);
		expect(drawn()).toEqual(shownAnew(people, half));
		people.isBusy = false;
		expect(drawn()).toEqual(shownAnew(people));
	});

	it("settings that change meanwhile have it begun anew, in steps as small", () => {
		const { people, drawn, change } = shownList(40);
		people.isBusy = true;
		change();
		const ahead = people.list.prepare(today);
		for (let step = 0; step < 30; step++) ahead.next();
		people.options = { ...people.options, leadDays: people.options.leadDays + 3, weeklyBudget: 2 };
		let steps = 0;
		while (ahead.next().done !== true) steps++;
		// Twice each person: how they stand, and where.
		expect(steps).toBeGreaterThan(2 * 40 + 2 * 40 - 30);
		expect(drawn()).toEqual(shownAnew(people));
	});
});

function shownAnew(people: FollowingPeople, of = people.people()): readonly unknown[] {
	const anew = new FollowingPeople(of, today);
	anew.options = people.options;
	const { list } = anew;
	return [list.sections(filter, today), list.among(some, today), list.block(options, today), list.next(today), list.isUndated(today)];
}
