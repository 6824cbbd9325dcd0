import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tellsOfAttendees } from "../../src/gatherings/attendees";
import { newGathering } from "../../src/gatherings/new-gathering";
import { readGathering } from "../../src/gatherings/read-gathering";
import { hostileNote } from "../notes/hostile-notes";
import { noteOf } from "../notes/note-of";
import { day } from "../talking-points/make-person";
import { writtenAndUndone } from "../writing/memory-vault";

const path = "Gatherings/Tea.md";
const head = (...lines: readonly string[]): string => ["---", ...lines, "---", ""].join("\n");
const read = (text: string, at = path): unknown => {
	const gathering = readGathering(noteOf(at, text));
	return gathering && { when: gathering.when?.from, city: gathering.city, place: gathering.place, topics: gathering.topics, attendees: gathering.attendees, invited: gathering.invited.map(({ name, status, on }) => [name, status, on]), private: gathering.private };
};
const empty = { when: undefined, city: null, place: null, topics: [], attendees: [], invited: [], private: false };

describe("a gathering", () => {
	it.each<[string, string, unknown]>([
		["all of it", `${head("type: gathering", "date: 2026-12-12", "city: 广州", "topics: [Rust]", "place: 东山口咖啡", "attendees: [\"[[A]]\", B]")}## Invited\n- [x] [[李智伟]]\n- [/] [[王磊]] 🛫 2026-11-28\n- [ ] [[Sam Okafor]]\n- 小何（读者）\n`,
			{ ...empty, when: "2026-12-12", city: "广州", place: "东山口咖啡", topics: ["Rust"], attendees: ["[[A]]", "B"], invited: [["李智伟", "yes", undefined], ["王磊", "asked", "2026-11-28"], ["Sam Okafor", "to-ask", undefined], ["小何", undefined, undefined]] }],
		["in Chinese", `${head("type: 聚会", "日期: 2026-12-12", "城市: 广州", "话题: Rust、岩友", "地点: 咖啡")}## 邀请\n- [-] [[王磊]] ❌ 2026-11-28\n`,
			{ ...empty, when: "2026-12-12", city: "广州", place: "咖啡", topics: ["Rust", "岩友"], invited: [["王磊", "no", "2026-11-28"]] }],
		["nothing but the type", head("type: event"), empty],
		["what cannot be read", head("type: gathering", "date: soon", "city: []", "topics: {a: 1}"), empty],
		["a private one", `${head("type: gathering")}#private\n`, { ...empty, private: true }],
		["a roster in code", `${head("type: gathering")}\`\`\`\n## Invited\n- [x] [[A]]\n\`\`\`\n`, empty],
		["a group", head("type: group"), undefined],
		["a person", head("type: person"), undefined],
		["no type", "## Invited\n- [x] [[A]]\n", undefined],
	])("%s", (_, text, expected) => { expect(read(text)).toEqual(expected); });

	it.each<[string, string, boolean, string?]>([
		["a meeting", head("attendees: [\"[[A]]\"]"), true], ["one in Chinese", head("参会: 老王、小何"), true], ["a gathering where no register has it", head("type: meeting", "with: A"), true],
		["a review, whose number of people is no name", head("type: review", "period: 2026-Q3", "people: 41"), false],
		["a review that names people", head("type: 回顾", "people: [A]"), false], ["an experiment", head("type: experiment", "participants: [A]"), false],
		["a group", head("type: 群", "people: [A]"), false], ["a podcast", head("type: podcast", "with: A"), false], ["a project", head("type: project", "people: [A]"), false],
		["a number of people", head("people: 12"), false], ["numbers", head("people: [12, 30]"), false], ["a number in quotes", head("people: '12'"), false], ["yes or no", head("people: true"), false],
		["numbers beside a name", head("people: [12, A]"), true], ["nobody", head("attendees: []"), false], ["nothing", "A and B were there\n", false],
		["a template", head("attendees: [A]"), false, "Templates/Meeting.md"], ["a template by its name", head("attendees: [A]"), false, "Meetings/Meeting template.md"],
		["what nobody has filled in", head("attendees: [\"{{value}}\"]"), false],
	])("may be what a note with attendees is about, or not: %s", (_, text, expected, at = "Meetings/Monday.md") => {
		expect(tellsOfAttendees(noteOf(at, text))).toBe(expected);
	});

	it("has the day of its name where no property says one", () => {
		expect(read(head("type: gathering"), "Gatherings/2026-12-12 Tea.md")).toMatchObject({ when: "2026-12-12" });
		expect(read(head("type: gathering"), "Templates/2026-12-12 Tea.md")).toBeUndefined();
	});

	it("is read from whatever a note is", () => {
		fc.assert(fc.property(hostileNote, (text) => { expect(readGathering(noteOf(path, `${head("type: gathering")}${text}`))?.path ?? path).toBe(path); }));
	});

	it.each<["en" | "zh", string]>([
		["en", "---\ntype: gathering\ndate: 2026-12-12\ncity: 广州\ntopics:\n  - Rust\nplace: 东山口咖啡\n---\n\n## Invited\n- [ ] [[李智伟]]\n- [ ] [[People/NOIP/张伟|张伟]]\n\n## Notes\n\n## Follow-ups\n"],
		["zh", "---\ntype: gathering\ndate: 2026-12-12\ncity: 广州\ntopics:\n  - Rust\nplace: 东山口咖啡\n---\n\n## 邀请\n- [ ] [[李智伟]]\n- [ ] [[People/NOIP/张伟|张伟]]\n\n## 笔记\n\n## 跟进\n"],
	])("is written in %s, reads back, and is undone", async (language, expected) => {
		const changes = newGathering({ path, date: day("2026-12-12"), city: "广州", topics: ["Rust"], place: "东山口咖啡", invited: [{ name: "李智伟", link: "李智伟" }, { name: "张伟", link: "People/NOIP/张伟|张伟" }] }, language);
		const { written, undone } = await writtenAndUndone({}, changes);
		expect(undone).toEqual({});
		expect(written).toEqual({ [path]: expected });
		expect(read(expected)).toEqual({ ...empty, when: "2026-12-12", city: "广州", place: "东山口咖啡", topics: ["Rust"], invited: [["李智伟", "to-ask", undefined], ["张伟", "to-ask", undefined]] });
	});
});
