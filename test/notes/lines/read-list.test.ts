import { describe, expect, it } from "vitest";
import { readList, type ListItem } from "../../../src/notes/lines/read-list";
import { scanLines } from "../../../src/notes/lines/scan-lines";

type Shape = string | readonly [string, ...Shape[]];

function shapeOf(item: ListItem): Shape {
	const text = item.task === undefined ? item.text : `[${item.task}] ${item.text}`;
	return item.children.length === 0 ? text : [text, ...item.children.map(shapeOf)];
}

function shapes(...lines: string[]): Shape[] {
	return readList(scanLines(lines.join("\n"))).map(shapeOf);
}

describe("readList", () => {
	it("nests by spaces and by tabs, at any depth", () => {
		expect(shapes("- a", "  - b", "    - c", "- d")).toEqual([["a", ["b", "c"]], "d"]);
		expect(shapes("- a", "\t- b", "\t\t- c", "\t- d")).toEqual([["a", ["b", "c"], "d"]]);
		expect(shapes("- a", "    - b", "    - c")).toEqual([["a", "b", "c"]]);
		expect(shapes("1. a", "   - b", "2. c")).toEqual([["a", "b"], "c"]);
	});

	it("does not nest what is indented less than the words", () => {
		expect(shapes("10. a", "  - b")).toEqual(["a", "b"]);
		expect(shapes("- a", " - b")).toEqual(["a", "b"]);
	});

	it("reads tasks with any mark", () => {
		expect(shapes("- [ ] a", "- [x] b", "* [-] c", "+ [🎉] d", "- [] e", "- [ ]f", "- [ ]")).toEqual(["[ ] a", "[x] b", "[-] c", "[🎉] d", "[] e", "[ ]f", "[ ] "]);
	});

	it("joins the lines that go on with an item", () => {
		expect(shapes("- a", "  more", "lazy", "  - b", "    of b", "", "  of a again", "", "not of a")).toEqual([["a more lazy of a again", "b of b"]]);
	});

	it("leaves code, comments, tables and quotes out", () => {
		expect(shapes("- a %%secret%%", "  ```", "  - no", "  ```", "  > - no", "  %%", "  - no", "  %%", "- ```", "  no", "  ```")).toEqual(["a", ""]);
		expect(shapes("> - no", "", "    - no")).toEqual([]);
	});

	it("knows where an item and what is nested in it end", () => {
		const [first, second] = readList(scanLines(["- a", "  - b", "", "    of b", "", "- c", "text", "", "end"].join("\n")));
		expect([first?.to, first?.children[0]?.to, second?.to]).toEqual([4, 4, 7]);
	});

	it("reads a part of the lines", () => {
		const lines = scanLines("- a\n  - b\n- c\n- d");
		expect(readList(lines, 1, 3).map(({ text }) => text)).toEqual(["b", "c"]);
	});
});
