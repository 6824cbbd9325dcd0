import { describe, expect, it } from "vitest";
import { matchCards } from "../../src/exchange/importing/match-cards";
import { planImport } from "../../src/exchange/importing/plan-import";
import { readCardFile } from "../../src/exchange/read-file";
import { allSteps, mapSteps, type Steps } from "../../src/notes/steps";
import { writeCsv } from "../../src/exchange/write-csv";
import { writeVCard } from "../../src/exchange/write-vcard";
import { speltNames } from "../../src/search/spelt-names";
import { cardAt } from "../bench/address-book";
import { aPerson } from "../people/person-builder";

const cardsOf = (count: number): ReturnType<typeof cardAt>[] => Array.from({ length: count }, (_, at) => cardAt(at));
const peopleOf = (count: number): ReturnType<typeof aPerson>[] =>
	cardsOf(count).map(({ name }, at) => aPerson({ name, path: `People/${String(at)}.md` }));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function stepsIn(steps: Steps<unknown>): number {
	let count = 0;
	while (steps.next().done !== true) count++;
	return count;
}

describe("steps", () => {
	it("make each item once, in order, with a pause after so many", () => {
		const steps = mapSteps([1, 2, 3, 4, 5], 2, (one, at) => one * 10 + at);
		expect([steps.next(), steps.next(), steps.next()]).toEqual([
			{ done: false, value: undefined }, { done: false, value: undefined }, { done: true, value: [10, 21, 32, 43, 54] },
		]);
	});

	it("are all done at once where nobody waits", () => {
		expect(allSteps(mapSteps(["a", "b", "c"], 1, (one) => one.toUpperCase()))).toEqual(["A", "B", "C"]);
	});
});

// By clicks it is measured that no task is long; here, that no part of the work goes without a pause however many there are.
describe.each([500, 2000])("of %i cards, the pauses in", (count) => {
	const cards = cardsOf(count);
	const photo = `PHOTO;ENCODING=b:${"QUJD".repeat(10)}\r\n${` ${"QUJD".repeat(18)}\r\n`.repeat(100)}`;
	const matches = allSteps(matchCards(cards, peopleOf(count), speltNames));

	it.each([
		["reading a vCard", () => readCardFile(bytes(writeVCard(cards, "3.0"))), count / 20],
		["reading one with photos", () => readCardFile(bytes(writeVCard(cards.slice(0, 200), "3.0").replaceAll("END:VCARD", `${photo}END:VCARD`))), 20],
		["reading a table", () => readCardFile(bytes(writeCsv(cards))), count / 20],
		["finding out who is who", () => matchCards(cards, peopleOf(count), speltNames), 4 * (count / 50)],
		["planning", () => planImport(matches, {
			folder: "", group: undefined, noteOf: (person) => ({ person, text: "", values: new Map() }), isTaken: () => false, label: (text) => text,
		}), count / 50],
	])("%s grow with them", (_, steps, least) => {
		expect(stepsIn(steps())).toBeGreaterThanOrEqual(least);
	});
});
