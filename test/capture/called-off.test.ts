import { describe, expect, it } from "vitest";
import { GroupNamesInLines } from "../../src/capture/group-names";
import { PeopleByName } from "../../src/capture/people-by-name";
import { readLine } from "../../src/capture/read-line";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";

const everybody = ["Anna", "Jo", "Sam", "小周", "阿May"].map((name) => aPerson({ name, path: `${name}.md` }));
const people = new PeopleByName(() => everybody);

/** What a line of Tuesday, 2026-12-01, says: the day of a contact, or none, and the days of plans. */
function told(line: string): string {
	const { isContact, on, plans } = readLine(line, { people, groups: new GroupNamesInLines(() => []) }, { weekStart: "monday" }, day("2026-12-01"));
	return [isContact ? on.from : "none", ...plans.map((plan) => `plan ${plan.on.from}`)].join(", ");
}

describe("what was cancelled", () => {
	it.each([
		"climbing with Jo cancelled", "Climbing with Jo called off.", "cancelled climbing with Jo", "~~dinner with Sam on the 12th~~", "dinner with Sam on 12 Dec cancelled", "~~Climbing with Jo on 12 December~~",
		"周六和阿May爬山取消了", "~~和小周 12 号吃饭~~", "12 号和小周吃饭取消了", "下周六和阿May爬山取消了",
	])("is no contact and no plan: %s", (line) => {
		expect(told(line)).toBe("none");
	});

	it.each([
		["climbing with Jo, he cancelled his trip", "2026-12-01"], ["lunch with Sam, she cancelled her trip", "2026-12-01"], ["climbing with Jo ~~and Sam~~", "2026-12-01"], ["dinner with Sam, he said he cancelled his trip", "2026-12-01"],
		["和阿May爬山，取消了健身房", "2026-12-01"], ["和小周吃饭，聊了她取消的旅行", "2026-12-01"],
	])("is told of something else: %s: %s", (line, said) => {
		expect(told(line)).toBe(said);
	});
});

describe("an invitation for a day", () => {
	it.each([
		["Invited Anna for dinner on the 12th", "2026-12-01, plan 2026-12-12"], ["invited Anna over on the 12th", "2026-12-01, plan 2026-12-12"], ["I invited Sam for lunch on Saturday", "2026-12-01, plan 2026-12-05"], ["Invited Jo to dinner on 12 December", "2026-12-01, plan 2026-12-12"],
		["约了小周 12 号吃饭", "2026-12-01, plan 2026-12-12"], ["约小周周六来吃饭", "2026-12-01, plan 2026-12-05"],
	])("is a plan: %s: %s", (line, said) => {
		expect(told(line)).toBe(said);
	});

	it.each([
		["dinner with Anna on the 28th", "2026-11-28"], ["Invited Anna for dinner on the 28th, she loved it", "2026-11-28"], ["Invited Anna for dinner yesterday", "2026-11-30"], ["Invited Anna for dinner", "2026-12-01"], ["had dinner with Anna on the 12th of November", "2026-11-12"], ["28 号和小周吃饭", "2026-11-28"],
	])("and no plan is: %s: %s", (line, said) => {
		expect(told(line)).toBe(said);
	});
});
