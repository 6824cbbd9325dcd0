import { expect, it } from "vitest";
import type { NoteStructure } from "../../src/notes/note";
import { peoplePlaces } from "../../src/people/people-places";

const note = (path: string, structure: NoteStructure = {}): { path: string; structure: NoteStructure } => ({ path, structure });
const tagged = (tag: string): NoteStructure => ({ tags: [{ tag, position: { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 1, offset: 1 } } }] });

it("finds folders, tags and properties that look like people, most notes first", () => {
	const places = peoplePlaces([
		note("People/A.md"), note("People/Work/B.md"), note("People/C.md", { frontmatter: { type: "Person" } }),
		note("x.md", tagged("#friend")), note("y.md", { frontmatter: { tags: "friend" } }), note("z.md", { frontmatter: { categories: ["[[People]]"] } }), note("Notes/q.md"),
	]);
	expect(places).toEqual([
		{ kind: "folder", folder: "People", count: 3 },
		{ kind: "tag", tag: "friend", count: 2 },
		{ kind: "marker", property: "type", value: "Person", count: 1 },
		{ kind: "marker", property: "categories", value: "[[People]]", count: 1 },
	]);
});

it.each([["人物/老王.md", "人物"], ["Life/Contacts/A.md", "Life/Contacts"], ["FriendTracker/A.md", "FriendTracker"]])("finds the folder of %s", (path, folder) => {
	expect(peoplePlaces([note(path)])).toEqual([{ kind: "folder", folder, count: 1 }]);
});

it("finds nothing where there is nothing", () => {
	expect(peoplePlaces([note("People.md"), note("Projects/people plan.md", { frontmatter: { type: "project", tags: null } })])).toEqual([]);
});
