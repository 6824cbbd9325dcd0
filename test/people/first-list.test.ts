import { describe, expect, it } from "vitest";
import { PeopleIndex } from "../../src/people/index/people-index";
import { personRules } from "../../src/people/properties/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import { PaperVault } from "./paper-vault";

/** An index of ten people, with so many meetings in the notes of days, and how many of its notes were looked into one by one. */
function indexOf(meetings: number): { readonly vault: PaperVault; readonly index: PeopleIndex; readonly looks: () => number } {
	const vault = new PaperVault();
	for (let number = 0; number < 10; number++) vault.write(`People/Person ${String(number)}.md`, { properties: { type: "person", last_contact: "2026-01-01" }, lines: [] });
	for (let number = 0; number < meetings; number++) vault.write(`Meetings/${String(number)}.md`, { properties: { date: "2026-02-01", people: [`[[Person ${String(number % 10)}]]`] }, lines: [] });
	let looks = 0;
	const counted = <Given extends unknown[], Answer>(ask: (...given: Given) => Answer) => (...given: Given): Answer => {
		looks++;
		return ask(...given);
	};
	const { ports } = vault;
	const index = new PeopleIndex({ ...ports, noteAt: counted(ports.noteAt), resolveLink: counted(ports.resolveLink) }, personRules(defaultSettings));
	index.rebuild();
	return { vault, index, looks: () => looks };
}

const lastOf = (index: PeopleIndex, number: number): unknown => index.all().find(({ path }) => path === `People/Person ${String(number)}.md`)?.contacts[0]?.when.text;

describe("the first list", () => {
	it.each([30, 300])("is there before a note besides those of people is looked into, be it %i of them", (meetings) => {
		const { index, looks } = indexOf(meetings);
		index.settleWhile(() => !index.isEarly);
		expect(index.all()).toHaveLength(10);
		expect([lastOf(index, 3), looks(), index.isSettled, index.revision]).toEqual(["2026-01-01", 0, false, 1]);
		index.settle();
		expect([lastOf(index, 3), index.isEarly, index.revision]).toEqual(["2026-02-01", false, 2]);
	});

	it("is told of no step later: an edit waits until all notes are read, and nobody is made to wait for it", () => {
		const { vault, index, looks } = indexOf(300);
		index.settleWhile(() => !index.isEarly);
		vault.write("People/Person 3.md", { properties: { type: "person", last_contact: "2026-03-01" }, lines: [] });
		const note = vault.read("People/Person 3.md");
		if (note) index.put(note);
		expect([lastOf(index, 3), looks()]).toEqual(["2026-01-01", 0]);
		index.settle();
		expect(lastOf(index, 3)).toBe("2026-03-01");
	});

	it("is none where all are read anew: what is known stays until all of it is known again", () => {
		const { index } = indexOf(300);
		index.settle();
		index.rebuild();
		let isEarly = false;
		index.settleWhile(() => {
			isEarly ||= lastOf(index, 3) !== "2026-02-01";
			return true;
		});
		expect(isEarly).toBe(false);
	});
});
