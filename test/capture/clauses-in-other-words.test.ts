import { describe, expect, it } from "vitest";
import { toldPromise } from "./capture-cases";
import { gaveCases, noGaveCases, nobodyCases, nobodyYetCases, noPromiseCases, noThanksCases, promiseCases, thanksCases } from "./clause-cases";
import { peopleOf, readLine } from "./told";

describe("what a clause promises", () => {
	it.each(promiseCases.map(([line, ...promises]) => ({ line, promises })))("$line", ({ line, promises }) => {
		expect(readLine(line).promises.map(toldPromise)).toEqual(promises);
	});

	it.each(noPromiseCases)("nothing in “%s”", (line) => {
		expect(readLine(line).promises).toEqual([]);
	});
});

describe("help and gifts", () => {
	it.each(thanksCases)("received: %s", (line) => {
		expect(readLine(line)).toMatchObject({ thanks: [expect.any(String)], gave: [], promises: [] });
	});

	it.each(noThanksCases)("not received: %s", (line) => {
		expect(readLine(line).thanks).toEqual([]);
	});

	it.each(gaveCases)("given: %s", (line) => {
		expect(readLine(line)).toMatchObject({ gave: [expect.any(String)], thanks: [] });
	});

	it.each(noGaveCases)("not given: %s", (line) => {
		expect(readLine(line).gave).toEqual([]);
	});
});

describe("people without a note", () => {
	it.each(nobodyYetCases)("“%s” names %s", (line, people) => {
		expect(peopleOf(line)).toBe(people);
	});

	it.each(nobodyCases)("“%s” names nobody", (line) => {
		expect(peopleOf(line)).toBe("");
	});
});
