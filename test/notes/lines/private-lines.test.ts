import { describe, expect, it } from "vitest";
import { isPrivateFromStart, isPrivateText, privateLines } from "../../../src/notes/lines/private-lines";
import { scanLines } from "../../../src/notes/lines/scan-lines";
import { noteOf } from "../note-of";

function privateIn(...lines: string[]): number[] {
	return [...privateLines(scanLines(lines.join("\n")))].sort((a, b) => a - b);
}

describe("privateLines", () => {
	it("covers a line, an item with what is nested, a heading with what is under it", () => {
		expect(privateIn("a #private", "b", "", "c #私密")).toEqual([0, 3]);
		expect(privateIn("- a #private", "  - b", "    more", "", "    - c", "- d")).toEqual([0, 1, 2, 4]);
		expect(privateIn("## A #private", "a", "### B", "- b", "## C", "c")).toEqual([0, 1, 2, 3]);
	});

	it("covers what stands under an underlined heading", () => {
		expect(privateIn("Family #private", "---", "- [ ] a", "", "### deeper", "b", "", "Facts", "---", "c")).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(privateIn("家 #私密", "===", "a", "## b", "c", "", "其他", "===", "d")).toEqual([0, 1, 2, 3, 4, 5]);
		expect(privateIn("## Family #private", "a", "", "Facts", "---", "b")).toEqual([0, 1, 2]);
		expect(privateIn("Family", "and more #private", "---", "a", "", "# B")).toEqual([0, 1, 2, 3, 4]);
	});

	it("covers a line alone over a rule", () => {
		expect(privateIn("Family #private", "", "---", "- [ ] a")).toEqual([0]);
		expect(privateIn("- Family #private", "---", "- [ ] a")).toEqual([0]);
		expect(privateIn("> Family #private", "---", "- [ ] a")).toEqual([0]);
	});

	it("covers the item when the mark stands in its second line", () => {
		expect(privateIn("- a", "  more #private", "  - b", "- c")).toEqual([0, 1, 2]);
		expect(privateIn("- a", "  - b", "    more #private", "  - c")).toEqual([1, 2]);
	});

	it("covers a callout by its title, and a quoted line with what is nested", () => {
		expect(privateIn("> [!note] t #private", "> a", "> b", "", "c")).toEqual([0, 1, 2]);
		expect(privateIn("> a", "> - b #private", ">     - c", "> - d")).toEqual([1, 2]);
	});

	it("sees no mark in code and properties", () => {
		expect(privateIn("---", "a: '#private'", "---", "```", "#private", "```", "", "    #private", "", "`#private`")).toEqual([]);
	});

	it.each(["#private", "a #Private", "#PRIVATE.", "(#private)", "，#私密。", "#private/health", "%% #private %%"])("%j is a mark", (text) => {
		expect(isPrivateText(text)).toBe(true);
	});

	it.each(["private", "#privately", "#private-ish", "a#private", "\\#private", "https://a.b/#private", "`#private`", "#not/private", "# private"])("%j is none", (text) => {
		expect(isPrivateText(text)).toBe(false);
	});
});

describe("a note that begins with the mark", () => {
	it.each([
		"#private\n\n[[Ann]] told me.",
		"#私密\n\n和 [[老王]] 吃饭",
		"\n#Private\n\na",
		"---\ntype: person\n---\n#private\n\n## Interactions\n- 2026-11-20 call",
		"---\na: 1\n---\n\n#私密 #家人\n\n- b",
		"#journal #private\n\na",
		"#private/health\n\na",
		"# Ann\n#private\n\na",
		"# 老王\n\n#私密\n\n## 互动\n- b",
		"#私密 #work\na",
		"#private\na",
	])("is private as a whole: %j", (text) => {
		const lines = scanLines(text);
		expect(privateLines(lines).size).toBe(lines.length);
		expect(isPrivateFromStart(noteOf("a.md", text).structure)).toBe(true);
	});

	it.each([
		"#private lunch with [[Ann]]\n\nb",
		"lunch with [[Ann]] #private\n\nb",
		"Tags: #private\n\nb",
		"a\n\n#private\n\nb",
		"# Day\na\n\n#private",
		"## Family\n#private\n\n## Work\nb",
		"- #private\n- b",
		"> #private\n\nb",
		"`#private`\n\nb",
		"#privately\n\nb",
		"和老王吃饭 #私密\n\nb",
		"| #private |\n|---|\n| a |",
		"# Ann #work\n## Facts #private\na\n## Work\nb",
	])("is not, where the mark means a part: %j", (text) => {
		const lines = scanLines(text);
		expect(privateLines(lines).size).toBeLessThan(lines.length);
		expect(isPrivateFromStart(noteOf("a.md", text).structure)).toBe(false);
	});
});
