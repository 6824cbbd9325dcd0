import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { readCommitments } from "../../src/commitments/read-commitments";
import { addTask, tickTask } from "../../src/commitments/write-commitment";
import { Refusal } from "../../src/notes/refusal";
import { hostileNote, hostileText, isInsertion } from "../notes/hostile-notes";
import { noteCount, patience } from "../notes/note-count";

const today = "2026-11-20" as CivilDate;
const tick = (text: string, task: string, line = 0): string => tickTask(text, { text: task, by: "me", source: { path: "a.md", line } }, today);
const slides = { text: "send slides", by: "me" as const, dueOn: "2026-11-27" as CivilDate };

describe("tickTask", () => {
	it.each([
		["a task", "- [ ] send slides\n", "- [x] send slides ✅ 2026-11-20\n"],
		["with a due date", "  * [ ] send slides 📅 2026-11-27  \r\n\r\nx", "  * [x] send slides 📅 2026-11-27 ✅ 2026-11-20  \r\n\r\nx"],
		["with a block id", "1. [ ] send slides ^ab1\n", "1. [x] send slides ✅ 2026-11-20 ^ab1\n"],
		["begun", "- [/] send slides", "- [x] send slides ✅ 2026-11-20"],
		["in a callout", "> [!todo]\n> - [ ] send slides\n", "> [!todo]\n> - [x] send slides ✅ 2026-11-20\n"],
		["already ticked", "- [x] send slides\n", "- [x] send slides\n"],
		["not in code", "```\n- [ ] send slides\n```\n- [ ] send slides\n", "```\n- [ ] send slides\n```\n- [x] send slides ✅ 2026-11-20\n"],
	])("%s", (_, before, after) => { expect(tick(before, "send slides")).toBe(after); });

	it("ticks the one that is nearest to where it was seen", () => {
		expect(tick("- [ ] call\n\n\n- [ ] call\n", "call", 4)).toBe("- [ ] call\n\n\n- [x] call ✅ 2026-11-20\n");
	});

	it.each([
		["gone", "- [ ] something else\n", "changed-since"],
		["theirs by now", "- [ ] @them send slides\n", "changed-since"],
		["repeating", "- [ ] send slides 🔁 every week\n", "repeating-task"],
	])("refuses a task that is %s", (_, text, code) => {
		expect(() => tick(text, "send slides")).toThrow(expect.objectContaining({ code }));
	});
});

describe("addTask", () => {
	it.each([
		["in a new section", "text\n", "text\n\n## Promises\n- [ ] send slides 📅 2026-11-27\n"],
		["below the others", "## Promises\n* [ ] a\n    * b\n\n## Next\n", "## Promises\n* [ ] a\n    * b\n* [ ] send slides 📅 2026-11-27\n\n## Next\n"],
		["below prose", "## Promises\nprose\r\n", "## Promises\nprose\r\n\r\n- [ ] send slides 📅 2026-11-27\r\n"],
		["under an empty heading", "## Promises", "## Promises\n- [ ] send slides 📅 2026-11-27"],
		["under an underlined heading", "Promises\n---\n* [ ] a\n\nNext\n---\n", "Promises\n---\n* [ ] a\n* [ ] send slides 📅 2026-11-27\n\nNext\n---\n"],
		["right above one", "## Promises\nNext\n---\n", "## Promises\n- [ ] send slides 📅 2026-11-27\n\nNext\n---\n"],
	])("%s", (_, before, after) => { expect(addTask(before, slides, "Promises")).toBe(after); });

	it("marks what they promised", () => {
		expect(addTask("", { text: "an\nintroduction", by: "them", dueOn: undefined }, "Promises")).toBe("## Promises\n- [ ] @them an introduction\n");
	});

	it("refuses words of a template, though the empty line above brings another task out of its HTML", () => {
		expect(() => addTask("<div>\n</div>\n<%\n- [x] done", { text: "do <%", by: "me", dueOn: undefined }, "Promises")).toThrow(Refusal);
	});

	it("refuses a task without words", () => { expect(() => addTask("", { ...slides, text: " \n" }, "Promises")).toThrow(Refusal); });
});

describe("tasks in hostile notes", () => {
	it("are added, read back and ticked, and nothing else changes", () => {
		fc.assert(
			fc.property(hostileNote, hostileText, (note, words) => {
				// What repeats is ticked by the plugin that repeats it.
				fc.pre(!/🔁\uFE0F?\s*\p{L}/u.test(words));
				const old = readCommitments(note, "").map(({ text, done }) => `${text} ${done}`);
				let once: string;
				try {
					once = addTask(note, { text: `do ${words}`, by: "me", dueOn: today }, "Promises");
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
					return;
				}
				expect(isInsertion(note, once)).toBe(true);
				const added = readCommitments(once, "").filter(({ text, done }) => !old.includes(`${text} ${done}`));
				for (const each of added) {
					const ticked = tickTask(once, each, today);
					expect(ticked.split("\n").filter((line, i) => line !== once.split("\n")[i])).toHaveLength(1);
					expect(readCommitments(ticked, "").filter(({ done }) => done)).toHaveLength(readCommitments(once, "").filter(({ done }) => done).length + 1);
				}
			}),
			{ numRuns: noteCount, examples: [["", "🔁"]] },
		);
	}, patience);
});
