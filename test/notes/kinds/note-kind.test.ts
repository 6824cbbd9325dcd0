import { describe, expect, it } from "vitest";
import { isOfKind, noteKind } from "../../../src/notes/kinds/note-kind";
import { noteOf } from "../note-of";

const kindOf = (properties: string, path = "Notes/One.md"): string | undefined => noteKind(noteOf(path, properties === "" ? "Words." : `---\n${properties}\n---\nWords.`));

describe("the kind of a note", () => {
	it.each([
		["type: group", "group"],
		["Type: Group", "group"],
		["TYPE: community", "group"],
		["type: 群", "group"],
		["type: 群组", "group"],
		["type: [社群]", "group"],
		['type: "[[Group]]"', "group"],
		['type: "[[Types/Group|小组]]"', "group"],
		["type: [note, group]", "group"],
		["type: gathering", "gathering"],
		["type: Meeting", "gathering"],
		["type: meetup", "gathering"],
		["type: 聚会", "gathering"],
		["type: 会议", "gathering"],
		["type: experiment", "experiment"],
		["type: 实验", "experiment"],
		["type: review", "review"],
		["type: 回顾", "review"],
		["type: newsletter", "reading"],
		["tags: [clippings]", "reading"],
		["type: company", "page"],
	])("%s → %s", (properties, kind) => { expect(kindOf(properties)).toBe(kind); });

	it.each([
		"", "type: person", "type: grouping", "type: groupie", "type: 群众", "type: note", "kind: group", "tags: [group]", "type:", "type: 3", "type: [[]]", "title: group",
	])("nothing is told by %j", (properties) => { expect(kindOf(properties)).toBeUndefined(); });

	it.each([
		["Home.md", "type: group", "group"],
		["群名单索引.md", "type: 群", "group"],
		["Home.md", "", "page"],
		["Home.md", "tags: [clippings]", "page"],
	])("what a note says goes before its name: %s, %s", (path, properties, kind) => { expect(kindOf(properties, path)).toBe(kind); });
});

describe("a note of a kind", () => {
	const group = "---\ntype: group\n---\n";
	it.each([
		["Groups/Rust.md", group],
		["Rust.md", "---\ntype: [群]\n---\n## Members\n- {{x}} is a sign of ours\n"],
		["Home.md", group],
	])("%s is a group", (path, text) => { expect(isOfKind(noteOf(path, text), "group")).toBe(true); });

	it.each([
		["Templates/Rust.md", group],
		["99 模板/群.md", group],
		["Groups/Group template.md", group],
		["Groups/_template.md", group],
		["Groups/{{title}}.md", group],
		["Groups/New.md", "---\ntype: group\nsince: \"{{date}}\"\n---\n"],
		["Groups/New.md", `${group}<% tp.date.now() %>`],
		["Groups/Rust.md", "---\ntype: person\n---\n"],
		["Groups/Rust.md", "```\ntype: group\n```\n"],
		["Groups/Rust.md", "type: group\n"],
		["Groups/Rust.md", "---\ntype: gathering\n---\n"],
	])("%s is none: %j", (path, text) => { expect(isOfKind(noteOf(path, text), "group")).toBe(false); });
});
