import { describe, expect, it } from "vitest";
import { dayOfNote } from "../../../src/people/person/day-of-note";
import { noteOf } from "../../notes/note-of";

const dayOf = (path: string, properties: readonly string[], key = "date"): string | undefined =>
	dayOfNote(noteOf(path, ["---", ...properties, "---"].join("\n")), () => undefined, key)?.from;

describe("the day of a note", () => {
	it.each<[string, string, readonly string[], string, string | undefined]>([
		["by its date", "Meetings/Monday.md", ["date: 2026-11-14"], "date", "2026-11-14"],
		["by the key of the settings", "Meetings/Monday.md", ["day: 2026-11-14", "date: 2020-01-01"], "day", "2026-11-14"],
		["not by another key", "Meetings/Monday.md", ["date: 2026-11-14"], "day", undefined],
		["of a gathering, by what Kith writes, whatever the settings say", "Meetings/Monday.md", ["type: gathering", "date: 2026-11-14"], "day", "2026-11-14"],
		["of a gathering, by no key of the settings", "Meetings/Monday.md", ["type: 聚会", "date: 2026-11-14"], "", "2026-11-14"],
		["by when", "Meetings/Monday.md", ["when: 2026-11-14"], "date", "2026-11-14"], ["in Chinese", "Meetings/Monday.md", ["日期: 2026-11-14"], "date", "2026-11-14"],
		["by its name", "Meetings/2026-11-14 Monday.md", [], "date", "2026-11-14"], ["by its date before its name", "2026-11-15.md", ["date: 2026-11-14"], "date", "2026-11-14"],
		["by its name where the date cannot be read", "2026-11-15.md", ["date: soon"], "date", "2026-11-15"], ["by an empty date", "Monday.md", ["date:"], "date", undefined],
		["by nothing", "Monday.md", [], "date", undefined],
	])("%s", (_, path, properties, key, expected) => { expect(dayOf(path, properties, key)).toBe(expected); });
});
