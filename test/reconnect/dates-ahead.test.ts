import { expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { personRules } from "../../src/people/properties/person-rules";
import { readPerson } from "../../src/people/reading/read-person";
import { datesAhead } from "../../src/reconnect/dates-ahead";
import { defaultSettings } from "../../src/settings/default-settings";
import { wordsFor } from "../../src/words/words";
import { noteOf } from "../notes/note-of";

const today = "2026-11-22" as CivilDate;
const dates = (notes: Readonly<Record<string, string>>, language = "en"): string[] => {
	const people = Object.entries(notes).map(([name, lines]) => readPerson(noteOf(`${name}.md`, `---\ntype: person\n${lines}\n---\n`), personRules(defaultSettings), () => undefined));
	return datesAhead(people, wordsFor(language), today).map(({ on, person, said }) => `${on} ${person.name} ${said}`);
};

it("shows birthdays and plans of the next weeks, nearest first, those of one day by name", () => {
	expect(dates({ Ben: "birthday: 12-01", Ada: "birthday: 1990-12-01", Cleo: "next_contact: 2026-12", Dan: "birthday: 11-22", Eve: "next_contact: 2026-11-25" })).toEqual([
		"2026-11-22 Dan Birthday · today", "2026-11-25 Eve planned for 25 November", "2026-12-01 Ada Birthday · in 9 days", "2026-12-01 Ben Birthday · in 9 days", "2026-12-01 Cleo planned for December 2026",
	]);
	expect(dates({ 王磊: "birthday: 农历 十月十五", Ada: "next_contact: 2026-11-25" }, "zh")).toEqual(["2026-11-23 王磊 生日 · 明天", "2026-11-25 Ada 计划11月25日联系"]);
});

it.each(["birthday: 11-21", "birthday: 02-01", "next_contact: 2026-11-01", "next_contact: 2027-06", "next_contact: 2026", "birthday: soon", "birthday: 12-01\nprivate: [birthday]", "next_contact: 2026-12\nprivate: [next_contact]", "birthday: 12-01\nnext_contact: 2026-11-25\ndied: 2024-02-11"])("shows nothing of what is past, far off, unreadable or private, or of the dead: %s", (lines) => {
	expect(dates({ Ada: lines })).toEqual([]);
});
