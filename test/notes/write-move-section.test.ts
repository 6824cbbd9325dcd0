import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveSection } from "../../src/notes/lines/move-section";
import { Refusal } from "../../src/notes/refusal";
import { hostileNote } from "./hostile-notes";
import { noteCount, patience } from "./note-count";

const note = "# Ada\n\n## Facts\nf\n\n## Interactions\n- 2026-01-01 x\n### 2025\n- 2025-01-01 y\n\n## Notes\nn\n";

describe("moveSection", () => {
	it.each<[name: string, text: string, heading: string, before: string | null, after: string]>([
		["up", note, "Interactions", "Facts", "# Ada\n\n## Interactions\n- 2026-01-01 x\n### 2025\n- 2025-01-01 y\n\n## Facts\nf\n\n## Notes\nn\n"],
		["down", note, "Facts", "Notes", "# Ada\n\n## Interactions\n- 2026-01-01 x\n### 2025\n- 2025-01-01 y\n\n## Facts\nf\n\n## Notes\nn\n"],
		["to the end", note, "Facts", null, "# Ada\n\n## Interactions\n- 2026-01-01 x\n### 2025\n- 2025-01-01 y\n\n## Notes\nn\n## Facts\nf\n\n"],
		["to where it is", note, "Notes", null, note],
		["before what follows it", note, "Interactions", "Notes", note],
		["to an end without a line ending", "## A\r\na\r\n## B\nb", "A", null, "## B\nb\r\n## A\r\na"],
		["up from an end without a line ending", "## A\r\na\n## B", "B", "A", "## B\n## A\r\na"],
		["under an underlined heading", "A\n---\na\n\nB\n---\nb\n\n", "B", "A", "B\n---\nb\n\nA\n---\na\n\n"],
	])("%s", (_, text, heading, before, after) => { expect(moveSection(text, heading, before)).toBe(after); });

	it.each([
		["a section that is missing", note, "Nowhere", null, "changed-since"],
		["a section into itself", note, "Interactions", "2025", "no-place"],
		["to where an underlined heading would draw its last line in", "A\n---\na\n\n## B\nb\n", "B", "A", "no-place"],
		["into code that is open to the end", "## A\na\n## B\n```\nb\n", "A", null, "no-place"],
	])("refuses %s", (_, text, heading, before, code) => {
		expect(() => moveSection(text, heading, before)).toThrow(expect.objectContaining({ code }));
	});

	it("keeps every line of hostile notes", () => {
		const lines = (text: string): string[] => text.replace(/^\uFEFF/, "").split(/\r?\n/).sort();
		fc.assert(
			fc.property(hostileNote, fc.constantFrom("Notes", "Contact log", "Name"), fc.constantFrom(null, "Notes", "互动"), (text, heading, before) => {
				try {
					const moved = moveSection(text, heading, before);
					expect(lines(moved)).toEqual(lines(text));
					expect(moved).toHaveLength(text.length);
				} catch (error) {
					if (!(error instanceof Refusal)) throw error;
				}
			}),
			{ numRuns: noteCount },
		);
	}, patience);
});
