import { expect, it } from "vitest";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { scanLines } from "../../../src/notes/lines/scan-lines";
import { personRules } from "../../../src/people/properties/person-rules";
import { readStatedContacts } from "../../../src/people/reading/stated-contacts";
import { defaultSettings } from "../../../src/settings/default-settings";

const rules = personRules(defaultSettings);
const stated = (text: string): string[] => readStatedContacts(scanLines(text), rules, "2026-11-22" as CivilDate).map(({ when, line }) => `${String(line)} ${when.from}…${when.to}`);

it.each([
	["date_last_contacted:: [[2026-06-07]]", "2026-06-07…2026-06-07"],
	["last_contact:: 2026-06-07", "2026-06-07…2026-06-07"],
	["- 最后联系：2026-01-17", "2026-01-17…2026-01-17"],
	["- **最后联系**：2026-01-17", "2026-01-17…2026-01-17"],
	["**Last contact:** [[2026-06-07]]", "2026-06-07…2026-06-07"],
	["Last Contacted: 2026-06-07 (call)", "2026-06-07…2026-06-07"],
	["* Last seen: 2026-06", "2026-06-01…2026-06-30"],
	["上次联系: 2024年二季度", "2024-04-01…2024-06-30"],
	["[last_met:: 2026-06-07]", "2026-06-07…2026-06-07"],
	["last_contact:: [[2026-06-07|June]]", "2026-06-07…2026-06-07"],
	["上次见面：2026年1月17日，在广州", "2026-01-17…2026-01-17"],
	["last proper talk: March 2026", "2026-03-01…2026-03-31"],
	["- Last saw him: 3 May", "2026-05-03…2026-05-03"],
	["Last time we spoke: Christmas 2025", "2025-12-25…2025-12-25"],
	["last phone call: early October, about the flat", "2026-10-01…2026-10-10"],
	["上次见面：五一", "2026-05-01…2026-05-01"],
	["- 最后一次联系：2025年国庆", "2025-10-01…2025-10-01"],
	["最后一次见她: 2026-02", "2026-02-01…2026-02-28"],
	["**上一次通话**：11月3日", "2026-11-03…2026-11-03"],
])("reads %j", (line, days) => {
	expect(stated(line)).toEqual([`0 ${days}`]);
	expect(stated(`---\ntype: person\n---\n# Ann\n\n${line}\n`)).toEqual([`5 ${days}`]);
});

it.each([
	"last_contact:: ", "最后联系：", "Last contact: some day", "- [ ] last contact: 2026-06-07", "> last contact: 2026-06-07", "```\nlast_contact:: 2026-06-07\n```",
	"%% last_contact:: 2026-06-07 %%", "`last_contact:: 2026-06-07`", "Our last contact was 2026-06-07", "birthday:: 1987-08-15", "Started: 2026-06-07", "2026-06-07: last contact", "## Last contact: 2026-06-07", "最后联系他是 2026-01-17",
	"Last job: 2026-06-07", "Last visit to the dentist: 2026-06-07", "Last saw him: yesterday", "Last seen wearing: 2026-06-07 shirt", "His last call centre job: March 2026", "last time: 2026-06-07", "上次：2026-01-17", "最后一次考试：2026-01-17", "上次见面：上周", "Last met: 2 people", "last spoke: 3/4",
])("reads nothing in %j", (text) => {
	expect(stated(text)).toEqual([]);
});

it.each([
	"- [[2026-08-08 acme launch]]", "* [[Meetings/2026-08-08 acme launch|launch]]", "- [[Call 2026-08-08]] about Raft", "- [[2026-08-08]]", "1. [[2026-08-08]]",
])("reads %j in a list of meetings", (line) => {
	for (const heading of ["Mentions", "Meetings", "📅 Meeting notes", "提及", "会议"]) expect(stated(`# Ann\n## ${heading}\n${line}`)).toEqual(["2 2026-08-08…2026-08-08"]);
	expect(stated(`# Ann\n## Reading\n${line}`)).toEqual([]);
	expect(stated(`## Mentions\n- a\n## Reading\n${line}`)).toEqual([]);
});

it.each(["- [[acme launch]]", "- met at [[2026-08-08 acme launch]]", "- [ ] [[2026-08-08 acme launch]]", "- 2026-08-08", "- ![[2026-08-08]]", "- [[acme]] 2026-08-08"])("reads no meeting in %j", (line) => {
	expect(stated(`## Mentions\n${line}`)).toEqual([]);
});
