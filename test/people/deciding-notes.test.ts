import { describe, expect, it } from "vitest";
import { civilDate, type CivilDate } from "../../src/calendar/civil-date";
import { PeopleIndex } from "../../src/people/index/people-index";
import { standingOf } from "../../src/people/person/standing";
import { personRules } from "../../src/people/properties/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import { PaperVault } from "./paper-vault";

const day = (text: string): CivilDate => civilDate(text) as CivilDate;
const today = day("2026-03-01");

/** Reads what decides who is due, where Ann was met on 2026-02-06 and an older note has a line that was ticked; tells what was read, and Ann's last day. */
function decided(line: string, changedOn: string, older = "Daily/2026-01-05.md"): readonly unknown[] {
	const vault = new PaperVault();
	vault.write("Ann.md", { properties: { type: "person" }, lines: [] });
	vault.write("Daily/2026-02-06.md", { lines: ["Met [[Ann]]"] });
	vault.write(older, { lines: [line] });
	const changed = vault.read(older)?.modifiedAt;
	const index = new PeopleIndex(vault.ports, personRules(defaultSettings, [], (time) => day(time === changed ? changedOn : "2026-02-06")));
	index.rebuild();
	const read: string[] = [];
	for (;;) {
		index.settle();
		const paths = [...index.takeDeciding(today)];
		if (paths.length === 0) break;
		for (const path of paths) {
			const note = vault.read(path, true);
			if (note?.text !== undefined) index.addText(note, note.text);
		}
		read.push(...paths);
	}
	return [read.includes(older), index.all().map((person) => standingOf(person, today).lastInteraction?.when.to)];
}

const ticked = "- [x] called [[Ann]] ✅ 2026-02-20";

describe("a task that was ticked, in a note older than the last contact", () => {
	it.each([
		["is not read where the note was changed before that contact: it cannot have been done since", "- [x] called [[Ann]]", "2026-01-07", [false, ["2026-02-06"]]],
		["is read where the note was changed since: that may have been when it was done", ticked, "2026-02-20", [true, ["2026-02-20"]]],
		["is read where the note was changed on the day of that contact", "- [x] called [[Ann]]", "2026-02-06", [true, ["2026-02-06"]]],
		["is read where the note bears a time before its own day, which says nothing", ticked, "1980-01-01", [true, ["2026-02-20"]]],
		["is read where it is still open, and so may be a promise", "- [ ] call [[Ann]]", "2026-01-07", [true, ["2026-02-06"]]],
	] as const)("%s", (_, line, changedOn, expected) => {
		expect(decided(line, changedOn)).toEqual(expected);
	});

	it("is read in a note without a day", () => {
		expect(decided(ticked, "2026-01-07", "Notes/Old.md")).toEqual([true, ["2026-02-20"]]);
	});
});
