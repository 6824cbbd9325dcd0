import { expect, it } from "vitest";
import { scanLines } from "../../../src/notes/lines/scan-lines";
import { personRules } from "../../../src/people/properties/person-rules";
import { readStatedContacts } from "../../../src/people/reading/stated-contacts";
import { defaultSettings } from "../../../src/settings/default-settings";

const rules = personRules(defaultSettings);
const stated = (text: string): string[] => readStatedContacts(scanLines(text), rules).map(({ when, line }) => `${String(line)} ${when.from}…${when.to}`);

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
])("reads %j", (line, days) => {
	expect(stated(line)).toEqual([`0 ${days}`]);
	expect(stated(`---\ntype: person\n---\n# Ann\n\n${line}\n`)).toEqual([`5 ${days}`]);
});

it.each([
	"last_contact:: ", "最后联系：", "Last contact: some day", "- [ ] last contact: 2026-06-07", "> last contact: 2026-06-07", "```\nlast_contact:: 2026-06-07\n```",
	"%% last_contact:: 2026-06-07 %%", "`last_contact:: 2026-06-07`", "Our last contact was 2026-06-07", "birthday:: 1987-08-15", "Started: 2026-06-07", "2026-06-07: last contact", "## Last contact: 2026-06-07", "最后联系他是 2026-01-17",
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
