import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, editsBetween, firstDifference } from "../../src/notes/text-edit";

const anyLines = fc.array(fc.constantFrom("a", "b", "- x", "👨‍👩‍👧 ok", "", "\r", "日本", "😀", "😁"), { maxLength: 12 }).map((lines) => lines.join("\n"));

describe("editsBetween", () => {
	it("makes one text of the other", () => {
		fc.assert(fc.property(anyLines, anyLines, (a, b) => { expect(applyEdits(a, editsBetween(a, b))).toBe(b); }), { numRuns: 2000 });
	});

	it("leaves what lies between two changes alone", () => {
		const before = "last: 2026-01-01\n\nprose\n\n## Log\n- old\n";
		const after = "last: 2026-02-01\n\nprose\n\n## Log\n- new line\n- old\n";
		expect(editsBetween(before, after)).toEqual([
			{ start: 12, end: 13, text: "2" },
			{ start: before.indexOf("- old"), end: before.indexOf("- old"), text: "- new line\n" },
		]);
	});

	it("does not part surrogates or line endings", () => {
		expect(editsBetween("😀", "😁")).toEqual([{ start: 0, end: 2, text: "😁" }]);
		expect(editsBetween("a\r\nb", "a\nb")).toEqual([{ start: 1, end: 3, text: "\n" }]);
	});

	it("takes texts with nothing in common as one edit", () => {
		const before = Array.from({ length: 900 }, (_, i) => `old ${i}`).join("\n");
		const after = Array.from({ length: 900 }, (_, i) => `new ${i}`).join("\n");
		expect(editsBetween(before, after)).toHaveLength(1);
		expect(applyEdits(before, editsBetween(before, after))).toBe(after);
	});
});

describe("firstDifference", () => {
	it.each([
		["a\nb", "a\nb", undefined],
		["a\nb", "a\nc", 1],
		["a\nb", "a\nb\nc", 1],
		["", "x", 0],
	])("of %j and %j is %s", (a, b, line) => { expect(firstDifference(a, b)).toBe(line); });
});
