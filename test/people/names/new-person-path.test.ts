import { expect, it } from "vitest";
import { newPersonPath, unfitForName, usualFolder } from "../../../src/people/names/new-person-path";
import { aPerson } from "../person-builder";

it.each([["", "A", "A.md"], ["People", "A", "People/A.md"], ["/People/", "老王", "People/老王.md"]])("puts into %j the note of %s", (folder, name, path) => {
	expect(newPersonPath(folder, name)).toBe(path);
});

it.each(["../A", "a/b", "a\\b", "[[A]]", "A#b", "A|b", "A^b", ".hidden", "A.", "a:b", "a?"])("refuses %j as a name", (name) => {
	expect(unfitForName(name)).toBe(true);
});

it.each(["王磊", "Jean-Luc O'Neill", "A. B. Smith", "李 智伟"])("takes %j as a name", (name) => {
	expect(unfitForName(name)).toBe(false);
});

it("suggests the folder of the settings with most people, else the one that most people are in", () => {
	const people = ["P/A.md", "P/B.md", "C.md"].map((path) => aPerson({ name: path, path }));
	expect(usualFolder(people, [])).toBe("P");
	expect(usualFolder(people, ["Kin"])).toBe("Kin");
	expect(usualFolder(people, ["联系人", "P"])).toBe("P");
	expect(usualFolder([...people, ...["Q/1/A.md", "Q/1/B.md", "Q/2/C.md"].map((path) => aPerson({ name: path, path }))], ["P", "Q"])).toBe("Q");
	expect(usualFolder(people, ["联系人", "Kin"])).toBe("联系人");
	expect(usualFolder([], [])).toBeUndefined();
});
