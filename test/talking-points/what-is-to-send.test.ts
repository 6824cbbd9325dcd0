import { describe, expect, it } from "vitest";
import { personRules } from "../../src/people/properties/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import { notesFor } from "../../src/talking-points/notes-to-share";
import { day, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");
const log = [{ on: "2026-11-01", text: "喝咖啡" }] as const;

interface Given {
	readonly person?: Omit<PersonSpec, "name">;
	/** Lines of other notes that name the person. */
	readonly told?: readonly (readonly [path: string, text: string])[];
	readonly settings?: Partial<typeof defaultSettings>;
}

/** What could be sent to somebody who cares for Raft and climbing, of one note. */
function sent(path: string, text: string, { person, told = [], settings = {} }: Given = {}): readonly string[] {
	const vault = new TestVault();
	vault.topicIndex.follow(personRules({ ...defaultSettings, ...settings }));
	for (const name of ["Sam Lee", "Ann Wu", "陈静", "李想"]) vault.person({ name });
	const to = vault.person({ name: "王磊", topics: ["Raft", "climbing"], log, ...person });
	vault.note(path, text, "2026-11-10");
	for (const [at, line] of told) {
		vault.note(at, line, "2026-11-12");
		vault.mention(to, at, 0, { when: { from: day("2026-11-12"), to: day("2026-11-12"), precision: "day", text: "" } });
	}
	return notesFor(to, vault, 9, today).map(({ note }) => note.name);
}

type Row = readonly [why: string, path: string, text: string, given?: Given];

function named(row: Row): readonly [string, Row] {
	return [row[0], row];
}

const folders = { peopleFolders: ["人物", "Contacts"], personTags: ["人物", "kin/folk"], markerProperty: "类型", markerValues: ["人"] };

describe("what could I send", () => {
	it.each(([
		["a person's note by its tag", "苏轼.md", "---\ntags: [人物, raft]\n---", { settings: folders }],
		["a person's note by a property", "苏轼.md", "---\n类型: 人\n---\n#raft", { settings: folders }],
		["what lies among people and says that it is nobody's", "人物/苏轼.md", "---\nperson: false\n---\n#raft", { settings: folders }],
		["what is tagged as people are and says that it is nobody's", "Notes/苏轼.md", "---\ntags: [人物]\nperson: false\n---\n#raft", { settings: folders }],
		["what was no person when asked", "Notes/贝聿铭.md", "---\n生日: 1917-04-26\nperson: false\n---\n#raft"],
		["what lies among people and says that it is something else", "Contacts/Raft club.md", "---\ntype: article\n---\n#raft", { settings: folders }],
		["a second version of a person's note", "周洋 (conflicted copy 2025-08-14).md", "---\ntags: [人物]\n---\n#raft", { settings: folders }],
		["a second version of any note", "Notes/Raft (conflicted copy 2025-08-14).md", "#raft"],
		["a second version by another program", "Notes/Raft.sync-conflict-20240611-093312-K7QX2LD.md", "#raft"],
		["a second version, in Chinese", "笔记/攀岩 冲突副本 2024.md", "#climbing"],
		["a list of names by what it is called", "Notes/攀岩 0612班.md", "#climbing"],
		["a list of names, in Chinese", "Notes/climbing 通讯录.md", "x"],
		["a list of names, in English", "Notes/Climbing contacts.md", "x"],
		["a guest list", "Notes/Climbing weekend guest list.md", "x"],
		["a roster", "Notes/Climbing roster.md", "x"],
		["a list of links to people", "Notes/Who climbs.md", "#climbing [[Sam Lee]] [[Ann Wu]] [[陈静]] [[李想]]"],
		["the page of a group by its folder", "Groups/Climbing crew.md", "x"],
		["the page of a group by its folder, in Chinese", "群组/攀岩.md", "#climbing"],
		["the page of a group by its tag", "Climbing crew.md", "---\ntags: [group]\n---"],
		["the page of an employer", "Work/Raft Studio.md", "---\ntype: company\nphone: 020 7946 0321\n---\n#raft"],
		["the page of an employer, in Chinese", "Work/木筏.md", "---\n类型: 公司\n---\n#raft"],
		["the page of a school", "Places/Raft school.md", "---\ntype: [school]\n---"],
		["the page of a group that they are in by name", "Raft Studio.md", "#raft", { person: { groups: ["Raft Studio"] } }],
		["the page of a project that we share by name", "Raft launch.md", "#raft", { person: { projects: ["Raft launch"] } }],
		["a day's note by its name in words", "Log/November 10th, 2026.md", "#raft"],
		["a day's note by its folder", "Daily notes/Tuesday raft.md", "x"],
		["a day's note by its folder, in Chinese", "日记/攀岩那天.md", "#climbing"],
		["a day's record with somebody in it, the day in figures", "20261110 Raft with Sam.md", "#raft [[Sam Lee]]"],
		["a day's record with somebody in it, in Chinese", "聊攀岩 2026年11月10日.md", "#climbing [[陈静]]"],
		["what a day's line tells we talked of", "Books/The Raft papers.md", "x", { told: [["Daily/2026-11-12.md", "Read [[The Raft papers]] with [[王磊]]"]] }],
		["what a day's line tells without a link", "Books/The Raft papers.md", "x", { told: [["Daily/2026-11-12.md", "[[王磊]] loved The Raft Papers, too"]] }],
		["what a day's line tells, in Chinese", "书/攀岩的艺术.md", "#climbing", { told: [["日记/2026-11-12.md", "和[[王磊]]聊了《攀岩的艺术》，都喜欢"]] }],
		["what the log tells we talked of", "Books/The Raft papers.md", "x", { person: { log: [{ on: "2026-10-01", text: "argued about The Raft papers" }] } }],
		["what their own note tells of it", "Books/The Raft papers.md", "x", { person: { body: ["Gave me The Raft papers in 2024."] } }],
	] satisfies readonly Row[]).map(named))("never %s", (_, [, path, text, given]) => {
		expect(sent(path, text, given)).toEqual([]);
	});

	it.each(([
		["a text", "Notes/Raft in practice.md", "x"],
		["a text with a number in its name", "Notes/Raft in 2026.md", "x"],
		["a text with two people in it", "Notes/Raft in practice.md", "#raft #go #consensus as [[Sam Lee]] and [[Ann Wu]] had it"],
		["a place to go to", "Places/Climbing wall.md", "---\ntype: place\n---"],
		["a page on the topic", "Notes/Raft.md", "---\ntype: topic\n---"],
		["a book", "Books/Raft.md", "---\ntype: book\n---"],
		["a text on lists and groups", "Notes/Raft group membership changes.md", "x"],
		["a text that contacts come into", "Notes/Raft and the contact hypothesis.md", "x"],
		["a text on a night shift", "Notes/攀岩夜班指南.md", "#climbing"],
		["a note that a day's line names with a task left open", "Notes/Raft in practice.md", "x", { told: [["Daily/2026-11-12.md", "- [ ] show [[王磊]] [[Raft in practice]] some day"]] }],
		["a text of mine on a day together", "Trips/Two days on the climbing wall.md", "x", { told: [["Daily/2026-11-12.md", "With [[王磊]] all day, written up in [[Two days on the climbing wall]]"]] }],
		["a text of mine on a day together, in Chinese", "Trips/攀岩两日记.md", "#climbing", { told: [["Daily/2026-11-12.md", "跟 [[王磊]] 去了阳朔，写在 [[攀岩两日记]]"]] }],
		["a note whose short name is a word of the day", "Raft.md", "x", { told: [["Daily/2026-11-12.md", "[[王磊]] told me how Raft elects leaders"]] }],
	] satisfies readonly Row[]).map(named))("%s all the same", (_, [, path, text, given]) => {
		expect(sent(path, text, given)).toHaveLength(1);
	});

	it.each([
		"人物", "kin/folk", "Contacts", "person/work", "people/bookclub", "人物/同学", "bookclub", "running-club", "南京大学", "读书会", "合唱团", "0612班", "choir", "todo", "contacts", "acquaintance", "同事群",
	])("nothing for the tag %s, which marks a person or says where they belong", (tag) => {
		expect(sent("Essay.md", `---\nkeywords: [${tag.replaceAll("/", ", ")}]\n---`, { person: { topics: [], properties: [`tags: ["${tag}"]`], tags: [tag] }, settings: folders })).toEqual([]);
	});

	it.each(["climbing", "raft", "audience/executive", "上海", "nightlife"])("a note for the tag %s", (tag) => {
		expect(sent("Essay.md", `#${tag}`, { person: { topics: [], properties: [`tags: ["${tag}"]`], tags: [tag] }, settings: folders })).toEqual(["Essay"]);
	});
});
