import { describe, expect, it } from "vitest";
import { linkedNames } from "../../../src/people/names/linked-names";

const days = ["Daily/2026-11-20.md", "Daily/2026-11-21.md", "Daily/2026-11-22.md"];
const isDated = (path: string): boolean => path.startsWith("Daily/");

function names(unresolved: readonly (readonly string[])[], resolved: readonly (readonly string[])[] = [], mayBePerson: (path: string) => boolean = () => true): string[] {
	const table = (links: readonly (readonly string[])[]): Record<string, Record<string, number>> => Object.fromEntries(days.map((day, index) => [day, Object.fromEntries((links[index] ?? []).map((link) => [link, 3]))]));
	const tables = { resolved: { ...table(resolved), "Notes/Idea.md": { "Raft.md": 9 } }, unresolved: { ...table(unresolved), "Notes/Idea.md": { Ada: 9, Zoe: 9 } } };
	return linkedNames(tables, isDated, mayBePerson).map(({ name, path, count }) => `${name} ${path ?? "new"} ${String(count)}`);
}

describe("names that dated notes link to", () => {
	it("come most linked first, each note counted once, other notes not at all", () => {
		expect(names([["Ada", "王磊"], ["Ada"], ["Ada", "王磊", "Ben"]])).toEqual(["Ada new 3", "王磊 new 2"]);
	});

	it("may have a note that says nothing of what it is", () => {
		expect(names([], [["Cleo.md", "Dan.md"], ["Cleo.md", "Dan.md"]], (path) => path !== "Dan.md")).toEqual(["Cleo Cleo.md 2"]);
	});

	it("are one whatever their letter case, and keep the folder that the link names", () => {
		expect(names([["ada"], ["Ada", "People/Ben"], ["People/Ben"]])).toEqual(["ada new 2", "People/Ben new 2"]);
	});

	it("are one however a letter is spelt", () => {
		expect(names([["Tom\u00e1s"], ["Toma\u0301s"]])).toEqual(["Tom\u00e1s new 2"]);
	});

	it("are neither days, nor files, nor templates, nor what no note can be called", () => {
		const odd = ["2026-11-30", "2026-W47", "plan.pdf", "a:b", "2026", "{{title}}", "<% tp.file.title %>", "Person template", "_template", "人物模板"];
		expect(names([odd, odd], [[days[2] ?? "", "photo.png"], [days[2] ?? "", "photo.png"]])).toEqual([]);
	});
});

it("may be asked for down to one note", () => {
	const tables = { resolved: { [days[0] ?? ""]: {}, [days[1] ?? ""]: {} }, unresolved: { [days[0] ?? ""]: { Ada: 1, Ben: 2 }, [days[1] ?? ""]: { Ada: 1 } } };
	expect([1, 2, 3].map((least) => linkedNames(tables, isDated, () => true, least).map(({ name }) => name))).toEqual([["Ada", "Ben"], ["Ada"], []]);
});
