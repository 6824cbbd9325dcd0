import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import { writeThanked } from "../../src/giving/write-thanked";
import { openItems } from "../../src/interactions/logs/open-items";
import { readLog } from "../../src/interactions/logs/read-log";
import { Refusal } from "../../src/notes/refusal";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const today = "2026-11-29" as CivilDate;
const headings = ["Interactions", "互动"];
const open = (note: string, on = today): readonly string[] => openItems(readLog(note, headings), "thanks", on).map(({ text }) => text);

/** The note after a press on the help of these words. */
function thanked(note: string, text: string, line = 0): string {
	const [change] = writeThanked({ path: "People/A.md", text, line }, headings, today);
	return change && "change" in change ? change.change(note) : note;
}

describe("thanks noted beneath what they are for", () => {
	it.each<[says: string, note: string, text: string, is: string]>([
		["beside the item", "## Interactions\n- 2026-11-10 lunch\n    - thanks:: the book\n", "the book", "## Interactions\n- 2026-11-10 lunch\n    - thanks:: the book\n    - thanked:: 2026-11-29\n"],
		["in Chinese", "## 互动\n- 2026-11-10 吃饭\n\t- 感谢:: 改简历\n\t- 问:: 副业\n", "改简历", "## 互动\n- 2026-11-10 吃饭\n\t- 感谢:: 改简历\n\t- 已谢:: 2026-11-29\n\t- 问:: 副业\n"],
		["after what is nested in it", "## Interactions\n- 2026-11-10 lunch\n    - thanks:: the book\n        - by Lem\n- 2026-11-01 call\n", "the book", "## Interactions\n- 2026-11-10 lunch\n    - thanks:: the book\n        - by Lem\n    - thanked:: 2026-11-29\n- 2026-11-01 call\n"],
		["under an interaction that names it itself", "## Interactions\n- 2026-11-10 lunch [thanks:: the book]\n- 2026-11-01 call\n", "the book", "## Interactions\n- 2026-11-10 lunch [thanks:: the book]\n    - thanked:: 2026-11-29\n- 2026-11-01 call\n"],
		["and before what else is nested there", "## Interactions\n* 2026-11-10 感谢:: 改简历\n  * 很快\n", "改简历", "## Interactions\n* 2026-11-10 感谢:: 改简历\n  * 已谢:: 2026-11-29\n  * 很快\n"],
		["in the line endings of the note, at its end", "## Interactions\r\n- 2026-11-10 lunch\r\n    - thanks:: x", "x", "## Interactions\r\n- 2026-11-10 lunch\r\n    - thanks:: x\r\n    - thanked:: 2026-11-29"],
	])("%s", (_, note, text, is) => {
		expect(thanked(note, text)).toBe(is);
		expect(open(is)).toEqual([]);
	});

	it("loses one of several, and none but that one", () => {
		const note = "## Interactions\n- 2026-11-20 call\n    - thanks:: b\n- 2026-11-10 lunch\n    - thanks:: a\n    - thanks:: c\n- 2026-10-01 walk\n    - thanks:: b\n";
		expect(open(thanked(note, "a"))).toEqual(["b", "c", "b"]);
		expect(open(thanked(note, "c"))).toEqual(["b", "a", "b"]);
		expect(open(thanked(note, "b", 7))).toEqual(["b", "a", "c"]);
		expect(open(thanked(note, "b", 2))).toEqual(["a", "c", "b"]);
		expect(open(thanked(thanked(note, "a"), "c"))).toEqual(["b", "b"]);
	});

	it("is said of its own day: before it the help is still open, and other help stays so", () => {
		const note = thanked("## Interactions\n- 2026-11-10 lunch\n    - thanks:: a\n", "a");
		expect([open(note, addDays(today, -1)), open(note)]).toEqual([["a"], []]);
	});

	it.each(["gone", "the book"])("refuses where it is not there any more: %s", (text) => {
		expect(() => thanked("## Interactions\n- 2026-11-10 lunch\n    - ~~thanks:: the book~~\n", text)).toThrow(Refusal);
	});

	it("one press after another empties the list, each adding one line and changing no other", () => {
		const item = fc.constantFrom("thanks:: a", "感谢:: 乙", "thanks:: a", "gave:: x", "thanked:: 2026-11-01", "a note", "感谢：：丙");
		const entry = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.array(item, { maxLength: 4 }));
		fc.assert(fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
			const lines = entries.flatMap(([ago, items]) => [`- ${addDays(today, -ago)} talk`, ...items.map((each) => `    - ${each}`)]);
			let note = ["## Interactions", ...lines, ""].join("\n");
			for (let [first] = openItems(readLog(note, headings), "thanks", today); first; [first] = openItems(readLog(note, headings), "thanks", today)) {
				const before = note;
				const count = open(before).length;
				note = thanked(before, first.text, first.line);
				expect(open(note)).toHaveLength(count - 1);
				const after = note.split("\n");
				const added = after.findIndex((line, at) => line !== before.split("\n")[at]);
				expect(after.filter((_, at) => at !== added)).toEqual(before.split("\n"));
			}
		}), { numRuns: runs });
		expect(runs).toBeGreaterThan(0);
	});
});
