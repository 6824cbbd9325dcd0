import { expect, it } from "vitest";
import { dayOf, peopleOf } from "./told";

it.each([
	["will call Sam", "Sam"],
	["Will call Sam", "Sam"],
	["will call Sam tomorrow's boss", "Sam"],
	["May see Sam", "Sam"],
	["lunch with Sam and will call him", "Sam"],
	["lunch with Sam, may call him", "Sam"],
	["lunch with Sam to mark his birthday", "Sam"],
	["to mark the day, lunch with Sam", "Sam"],
	["went to art class with Sam", "Sam"],
	["art show with Sam", "Sam"],
	["bill paid, lunch with Sam", "Sam"],
	["paid the bill with Sam", "Sam"],
	["grace under pressure; lunch with Sam", "Sam"],
	["hope Sam is well", "Sam"],
	["mark: lunch with Sam", "Sam"],
	["lunch with Sam in May", "Sam"],
	["lunch with Sam last May", "Sam"],
	["lunch with Sam on May 5", "Sam"],
	["lunch with Sam on 5 May", "Sam"],
	["lunch with Sam in early May", "Sam"],
	["lunch with Sam in May 2025", "Sam"],
	["lunch with Sam at the end of May", "Sam"],
	["met Sam Jan 15", "Sam"],
	["met Sam in Jan", "Sam"],
	["I may see Sam", "Sam"],
])("takes no small word or month for a person: “%s” goes to %s", (line, people) => {
	expect(peopleOf(line)).toBe(people);
});

it.each([
	["coffee with will", "Will"],
	["coffee with May", "May"],
	["lunch with May in June", "May"],
	["lunch with may", "May"],
	["May and I had lunch", "May"],
	["Will called", "Will"],
	["will and I had lunch", "Will"],
	["Will and Sam had lunch", "Will, Sam"],
	["lunch with Sam and will", "Sam, Will"],
	["lunch with sam, will and mark yesterday", "Sam, Will, Mark"],
	["met bill and Sam", "Bill, Sam"],
	["called mark", "Mark"],
	["talked to mark", "Mark"],
	["Mark called", "Mark"],
	["email from art", "Art"],
	["coffee with Hope", "Hope"],
	["Jan called", "Jan"],
	["met Jan in June", "Jan"],
	["lunch with jan", "Jan"],
	["sam called", "Sam"],
	["sam and ann lee had lunch", "Sam, Ann Lee"],
	["coffee, sam", "Sam"],
	["和will、mark吃饭", "Will, Mark"],
])("still takes a name for a person: “%s” goes to %s", (line, people) => {
	expect(peopleOf(line)).toBe(people);
});

it("keeps the month that a person is named like", () => {
	expect(dayOf("lunch with Sam in May")).toBe("2026-05-01..2026-05-31");
	expect(dayOf("lunch with May in June")).toBe("2026-06-01..2026-06-30");
	expect(dayOf("met Sam Jan 15")).toBe("2026-01-15");
});
