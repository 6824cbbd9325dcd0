import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { writeDate } from "../../src/calendar/write-date";
import { GroupNamesInLines } from "../../src/capture/group-names";
import { PeopleByName } from "../../src/capture/people-by-name";
import { readLine } from "../../src/capture/read-line";
import { aPerson } from "../people/person-builder";
import { toldPromise } from "./capture-cases";
import { breathCases } from "./breath-cases";
import { dayCases, happeningCases, laterCases, peopleCases } from "./haste-cases";
import { passingCases } from "./passing-cases";
import { bookedCases, deadlineCases, noneCases, smallCases, vowCases } from "./written-cases";
import { plainDayCases, plainOthersCases, plainPromiseCases } from "./plain-cases";

const aliases: Readonly<Record<string, readonly string[]>> = { "Tom Becker": ["Tommy"], 王小明: ["老王"], 李曼: ["曼姐"] };
const everybody = ["Mark Lee", "Anna Novak", "Priya Raman", "Tom Becker", "Sarah Connolly", "Pat O’Brien", "张伟", "王小明", "李曼", "陈思远", "周婷", "吕梁", "欧阳海", "林小满", "司马青", "李国庆"]
	.map((name) => aPerson({ path: `${name}.md`, name, aliases: aliases[name] ?? [] })).sort((a, b) => (a.path < b.path ? -1 : 1));
const people = new PeopleByName(() => everybody);
const group = (name: string): { readonly path: string; readonly name: string; readonly aliases: readonly string[]; readonly state: "active"; readonly boundaries: readonly string[]; readonly private: false; readonly lastLogOn: null } =>
	({ path: `${name}.md`, name, aliases: [], state: "active", boundaries: [], private: false, lastLogOn: null });
const known = [group("互联网老友群"), group("Rust group")];
const groups = new GroupNamesInLines(() => known);

/** The day, whom the line goes to, and all else that it says, on Sunday 2026-11-22. */
function told(line: string): string {
	const { on, people: named, isContact, group: of, channel, gave, thanks, promises, plans, owes, redPackets, loans, problems, incoming } = readLine(line, { people, groups }, { weekStart: "monday" }, "2026-11-22" as CivilDate);
	const codes = problems.map(({ code }) => code).filter((code) => !["nobody", "no-contact", "future-date"].includes(code));
	return [
		on.from === on.to ? on.to : `${on.from}..${on.to}`,
		[...named.map(({ path, name }) => path?.replace(/\.md$/, "") ?? `${name}?`), ...(of ? [`#${of.name}`] : [])].join(" + "),
		...(isContact ? [] : ["none"]), ...(channel === null ? [] : [channel]), ...(incoming ? ["incoming"] : []),
		...(gave.length > 0 ? ["gave"] : []), ...(thanks.length > 0 ? ["thanks"] : []), ...(owes.length > 0 ? ["owes"] : []), ...[...loans, ...redPackets],
		...promises.map(toldPromise), ...plans.map(({ on: day }) => `plan ${writeDate(day)}`), ...codes,
	].join("; ");
}

describe("lines of every day", () => {
	it.each([...plainDayCases, ...plainPromiseCases, ...plainOthersCases, ...passingCases])("%s", (line, says) => {
		expect(told(line)).toBe(says);
	});
});

describe("lines as people really write them", () => {
	it.each(bookedCases)("a day agreed on: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});

	it.each(vowCases)("a promise: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});

	it.each(deadlineCases)("by when: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});

	it.each(noneCases)("whether: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});

	it.each(smallCases)("who: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});
});

describe("lines put down in haste", () => {
	it.each(dayCases)("when: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});

	it.each(peopleCases)("who: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});

	it.each(happeningCases)("whether: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});

	it.each(breathCases)("in one breath: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});

	it.each(laterCases)("what is to come: %s", (line, says) => {
		expect(told(line)).toBe(says);
	});
});
