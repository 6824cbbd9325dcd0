import { expect, it } from "vitest";
import { PeopleByName } from "../../src/capture/people-by-name";
import { aPerson } from "../people/person-builder";

it("finds people by name and alias in any letter case, and everybody who shares one", () => {
	let people = [aPerson({ name: "Sam Okafor", path: "A/Sam Okafor.md", aliases: ["Sam"] }), aPerson({ name: "Sam", path: "B/Sam.md" })];
	const names = new PeopleByName(() => people);
	expect(names.find("sam").map(({ path }) => path)).toEqual(["A/Sam Okafor.md", "B/Sam.md"]);
	expect(names.find("SAM OKAFOR")).toEqual([{ path: "A/Sam Okafor.md", name: "Sam Okafor" }]);
	expect(names.find("Sa")).toEqual([]);
	people = people.slice(1);
	expect(names.find("sam").map(({ path }) => path)).toEqual(["B/Sam.md"]);
});
