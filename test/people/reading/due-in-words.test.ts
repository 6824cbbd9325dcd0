import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { readDate } from "../../../src/calendar/read-date";
import { personRules } from "../../../src/people/properties/person-rules";
import { readNoteRecord, readNoteText, readPersonBody } from "../../../src/people/reading/read-note-record";
import { defaultSettings } from "../../../src/settings/default-settings";
import { noteOf } from "../../notes/note-of";

const rules = personRules(defaultSettings, [], () => "2026-12-01" as CivilDate);

/** The day by which a task that stands in the note of Tuesday, 2026-12-01, is due. */
function dueInDaily(task: string): string | undefined {
	const note = noteOf("2026-12-01.md", `- [ ] ${task}`);
	const record = readNoteRecord({ ...note, text: undefined }, () => "Tom.md", (link) => link === "Tom", () => readDate("2026-12-01"), rules.memo);
	return record && readNoteText(note, record, rules.memo)?.commitments[0]?.commitment.dueOn;
}

function dueInOwn(...lines: readonly string[]): readonly (string | undefined)[] {
	const text = lines.join("\n");
	return readPersonBody({ ...noteOf("Tom.md", text), modifiedAt: 1 }, text, rules).commitments.map(({ dueOn }) => dueOn);
}

describe("a task is due by the day in its words", () => {
	it.each<[task: string, due: string]>([
		["send [[Tom]] the deck by Friday 4 Dec", "2026-12-04"],
		["send [[Tom]] the deck by 4 Dec", "2026-12-04"],
		["deck for [[Tom]], due Friday", "2026-12-04"],
		["pay [[Tom]] back before 10 December", "2026-12-10"],
		["send [[Tom]] the photos by the 12th", "2026-12-12"],
		["by next Friday: the slides for [[Tom]]", "2026-12-04"],
		["send [[Tom]] the slides by the end of the month", "2026-12-31"],
		["send [[Tom]] the paper by 2026-12-20", "2026-12-20"],
		["send [[Tom]] the deck by 4 Dec 📅 2026-12-03", "2026-12-03"],
		["12 月 10 号之前把合同发给[[Tom]]", "2026-12-10"],
		["10 号前把合同发给[[Tom]]", "2026-12-10"],
		["周五前发[[Tom]]幻灯片", "2026-12-04"],
		["月底前把书还给[[Tom]]", "2026-12-31"],
		["下周三以前给[[Tom]]答复", "2026-12-09"],
		["三天内回复[[Tom]]", "2026-12-04"],
	])("%s: %s", (task, due) => {
		expect(dueInDaily(task)).toBe(due);
	});

	it.each<[task: string]>([
		["send [[Tom]] the photos of 4 December"], ["show [[Tom]] the video from Friday"], ["read the book by [[Tom]]"], ["drop by at [[Tom]]'s with the photos of the 12th"], ["ask [[Tom]] about the trip in May"], ["send [[Tom]] the deck"],
		["把 12 月 10 号的照片发给[[Tom]]"], ["把三年前的照片发给[[Tom]]"], ["前天答应[[Tom]]的幻灯片"], ["问[[Tom]]周五那顿饭"], ["给[[Tom]]发前端的资料"],
	])("no day by which in %s", (task) => {
		expect(dueInDaily(task)).toBeUndefined();
	});

	it("counts in their own note from the line of the log above, and a day without one is the near one", () => {
		expect(dueInOwn("## Interactions", "- 2026-11-25 lunch", "    - [ ] send the deck by Friday", "    - [ ] 月底前还书")).toEqual(["2026-11-27", "2026-11-30"]);
		expect(dueInOwn("- [ ] send the deck by 4 Dec", "- [ ] send the deck by 20 November", "- [ ] 12 月 10 号之前发合同")).toEqual(["2026-12-04", "2026-11-20", "2026-12-10"]);
		expect(dueInOwn("- [ ] send the deck by Friday", "- [ ] 周五前发合同", "- [ ] 月底前发合同")).toEqual([undefined, undefined, undefined]);
	});
});
