import { describe, expect, it } from "vitest";
import { writeDate } from "../../src/calendar/write-date";
import { toldPromise } from "./capture-cases";
import { deedCases, dueCases, noContactCases, planInWordsCases, unknownPeopleCases } from "./daily-words-cases";
import { peopleOf, readLine } from "./told";

function toldWhole(line: string): string {
	const { isContact, gave, thanks, promises, plans } = readLine(line);
	return [peopleOf(line), ...(isContact ? [] : ["none"]), ...(gave.length > 0 ? ["gave"] : []), ...(thanks.length > 0 ? ["thanks"] : []), ...promises.map(toldPromise), ...plans.map(({ on }) => `plan ${writeDate(on)}`)].join("; ");
}

describe("people without a note, and relatives of those with one", () => {
	it.each(unknownPeopleCases)("%s", (line, says) => {
		expect(toldWhole(line)).toBe(says);
	});
});

describe("no contact, told in passing", () => {
	it.each(noContactCases)("%s", (line, says) => {
		expect(toldWhole(line)).toBe(says);
	});
});

describe("what was done for one another", () => {
	it.each(deedCases)("%s", (line, says) => {
		expect(toldWhole(line)).toBe(says);
	});
});

describe("what one of the two will do", () => {
	it.each(dueCases)("%s", (line, says) => {
		expect(toldWhole(line)).toBe(says);
	});
});

describe("when one will meet", () => {
	it.each(planInWordsCases)("%s", (line, says) => {
		expect(toldWhole(line)).toBe(says);
	});
});
