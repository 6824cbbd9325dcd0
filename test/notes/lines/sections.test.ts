import { describe, expect, it } from "vitest";
import { scanLines } from "../../../src/notes/lines/scan-lines";
import { sectionsNamed } from "../../../src/notes/lines/sections";

const names = ["Interactions", "互动", "Contact log"];

function rangesIn(...lines: string[]): (readonly [number, number])[] {
	return sectionsNamed(scanLines(lines.join("\n")), names).map(({ heading, to }) => [heading, to]);
}

describe("sectionsNamed", () => {
	it("reaches to the next heading of the same or a higher level", () => {
		expect(rangesIn("# Note", "## Interactions", "- a", "### 2025", "- b", "## Other", "- c")).toEqual([[1, 5]]);
		expect(rangesIn("### 互动", "- a", "# Other")).toEqual([[0, 2]]);
		expect(rangesIn("## Interactions")).toEqual([[0, 1]]);
	});

	it("finds several, and none inside another", () => {
		expect(rangesIn("## Contact log", "- a", "### Interactions", "- b", "## 互动", "- c")).toEqual([[0, 4], [4, 6]]);
	});

	it("finds underlined ones, each with what follows the signs", () => {
		expect(rangesIn("Note", "===", "Interactions", "---", "- a", "### 2025", "", "Other", "---")).toEqual([[2, 7]]);
		expect(sectionsNamed(scanLines("a\n\n**互动** #log\n===\n- b"), names)).toEqual([{ heading: 2, level: 1, from: 4, to: 5 }]);
		expect(rangesIn("Some", "Interactions", "---", "- a")).toEqual([]);
	});

	it("finds none in fences, comments, quotes and code", () => {
		expect(rangesIn("```", "## Interactions", "```", "%%", "## Interactions", "%%", "> ## Interactions", "", "    ## Interactions", "<!--", "## Interactions", "-->")).toEqual([]);
	});

	it.each(["INTERACTIONS", "**Interactions**", "📒 Interactions:", "Interactions ##", "Interactions #private", "[[Interactions]]", "Interactions %% mine %%"])("knows %j", (text) => {
		expect(rangesIn(`## ${text}`, "- a")).toEqual([[0, 2]]);
	});

	it.each(["Interaction", "Interactions of 2025", "My interactions", "", "🎉"])("does not know %j", (text) => {
		expect(rangesIn(`## ${text}`, "- a")).toEqual([]);
	});

	it("compares names of signs alone as they are", () => {
		expect(sectionsNamed(scanLines("## 🎉\n- a\n## 🎈"), ["🎉"])).toHaveLength(1);
	});
});
