import { expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { dayInterval } from "../../src/calendar/date-interval";
import { logChange } from "../../src/interactions/logs/log-change";
import { addTask, tickTask } from "../../src/commitments/write-commitment";
import { moveSection } from "../../src/notes/lines/move-section";
import { applyEdits, editsBetween } from "../../src/notes/text-edit";
import { writeProperty } from "../../src/notes/yaml/write-property";

const day = "2026-11-20" as CivilDate;
const options = { heading: "Interactions", newestFirst: true, lastContactKey: "last_contact" };

/** Lines of a megabyte, each of a kind that slow patterns stumble over. */
const lines = ["x", " ", "`", "[", "- ", "**a", "%%", "> ", "$", "\t", "😀", "\u202eש", "[[a|", "<!--", "\\", "a: "].map((piece) => piece.repeat(Math.ceil(2 ** 20 / piece.length)));

it.each(lines.map((line) => [JSON.stringify(line.slice(0, 8)), line]))("every write keeps a line of a megabyte as it is: %s…", (_, line) => {
	const tail = "## Facts\nf\n\n## Interactions\n- 2026-01-01 old\n    - [ ] send it\n";
	// Above, where a comment that it opens would hide all that follows, it is the text of an item in prose.
	for (const note of [`---\ntype: person\n---\nprose ${line} end\n\n${tail}`, `---\ntype: person\n---\n${tail}\n## Notes\n${line}`]) {
		const writes = [
			logChange({ on: dayInterval(day), channel: null, text: "talked" }, options),
			(text: string) => writeProperty(text, "paused", "true"),
			(text: string) => addTask(text, { text: "call", by: "me", dueOn: undefined }, "Facts"),
			(text: string) => tickTask(text, { text: "send it", by: "me", source: { path: "a.md", line: 0 } }, day),
			(text: string) => moveSection(text, "Interactions", "Facts"),
		];
		for (const write of writes) {
			let after: string;
			try {
				after = write(note);
			} catch (error) {
				expect(error).toMatchObject({ name: "Refusal" });
				continue;
			}
			expect(after === note).toBe(false);
			expect(after.includes(line)).toBe(true);
			expect(applyEdits(after, editsBetween(after, note)) === note).toBe(true);
		}
	}
});
