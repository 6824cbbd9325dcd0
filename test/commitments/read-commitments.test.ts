import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Commitment } from "../../src/commitments/commitment";
import { readCommitments } from "../../src/commitments/read-commitments";
import { readLinkedCommitments } from "../../src/commitments/read-linked-commitments";
import { noteOf } from "../notes/note-of";

function told({ text, by, dueOn, done, source, private: hidden }: Commitment): string {
	return [source.line, text, by, dueOn ?? "–", ...(done ? ["done"] : []), ...(hidden ? ["private"] : [])].join(" · ");
}

function promises(...lines: string[]): string[] {
	return readCommitments(lines.join("\n"), "People/李智伟.md").map(told);
}

describe("readCommitments", () => {
	it.each<[string, string | null]>([
		["- [ ] 发他 Raft 教程 📅 2026-11-27", "发他 Raft 教程 · me · 2026-11-27"],
		["- [ ] send the slides", "send the slides · me · –"],
		["- [x] send the slides ✅ 2026-11-02", "send the slides · me · – · done"],
		["- [X] send the slides", "send the slides · me · – · done"],
		["- [/] write half of it", "write half of it · me · –"],
		["- [>] later", "later · me · –"],
		["- [ ] @them introduce me to Ann", "introduce me to Ann · them · –"],
		["- [ ] @them: introduce me", "introduce me · them · –"],
		["- [ ] @Them，introduce me", "introduce me · them · –"],
		["- [ ] @对方 介绍小陈 📅 2026-12-01", "介绍小陈 · them · 2026-12-01"],
		["- [ ] @对方介绍小陈", "介绍小陈 · them · –"],
		["- [ ] @他：发简历", "发简历 · them · –"],
		["- [ ] @theme park with the kids", "@theme park with the kids · me · –"],
		["- [ ] ⏫ call ➕ 2026-01-01 ⏳ 2026-11-01 🛫 2026-10-01 📅 2026-11-27 🆔 a1b2", "call · me · 2026-11-27"],
		["- [ ] send the paper 📅 [[2026-11-20]]", "send the paper · me · 2026-11-20"],
		["- [ ] send the paper 📅[[2026-11-20]] ⏫", "send the paper · me · 2026-11-20"],
		["- [ ] send the paper 📅 [[Daily/2026-11-20]]", "send the paper · me · 2026-11-20"],
		["- [ ] send the paper 📅 [[2026-11-20|Friday]]", "send the paper · me · 2026-11-20"],
		["- [ ] 发论文 🗓 [[2026-11-20]]", "发论文 · me · 2026-11-20"],
		["- [ ] send the paper [due:: [[2026-11-20]]]", "send the paper · me · 2026-11-20"],
		["- [ ] send the paper (due:: [[2026-11-20]])", "send the paper · me · 2026-11-20"],
		["- [ ] send the paper ➕ [[2026-11-01]] 📅 [[2026-11-20]]", "send the paper · me · 2026-11-20"],
		["- [ ] @them the paper 📅 [[2026-11-20]]", "the paper · them · 2026-11-20"],
		["- [x] send the paper 📅 [[2026-11-20]] ✅ [[2026-11-19]]", "send the paper · me · 2026-11-20 · done"],
		["- [ ] send 📅 [[the paper]]", "send 📅 [[the paper]] · me · –"],
		["- [ ] send [[the paper]] by 2026-11-20", "send [[the paper]] by 2026-11-20 · me · –"],
		["- [ ] 🔁 every month 📅 2026-11-27", null],
		["- [ ] write 🔁 every month 📅 2026-11-27", "write · me · 2026-11-27"],
		["- [ ] call [due:: 2026-11-27] [priority:: high]", "call · me · 2026-11-27"],
		["- [ ] call 📅 2026-02-30", "call · me · –"],
		["- [ ] call 📅 next week", "call 📅 next week · me · –"],
		["- [ ] send [[Raft|the paper]] ^id1", "send [[Raft|the paper]] · me · –"],
		["- [ ] send %%not that%% the slides", "send the slides · me · –"],
		["- [ ] birthday card #private", "birthday card #private · me · – · private"],
		["1. [ ] in order", "in order · me · –"],
		["- [ ] (location:: office) send the paper", "send the paper · me · –"],
		["- [ ] send the paper [estimate:: 10h]", "send the paper · me · –"],
		["- [ ] send the paper [priority:: high] [onCompletion:: keep]", "send the paper · me · –"],
		["- [ ] send the paper (@2026-11-20)", "send the paper · me · –"],
		["- [ ] send the paper (@2026-11-20 09:00)", "send the paper · me · –"],
		["- [ ] send the paper @{2026-11-20}", "send the paper · me · –"],
		["- [ ] send the paper @{2026-11-20} @@{09:30}", "send the paper · me · –"],
		["- [ ] send the paper @[[2026-11-20]]", "send the paper · me · –"],
		["- [ ] send the paper 📅 [[2026-11-20]]", "send the paper · me · 2026-11-20"],
		["- [ ] send the paper [due:: [[2026-11-20]]]", "send the paper · me · 2026-11-20"],
		["- [ ] send the paper (project:: [[Kith|the plugin]])", "send the paper · me · –"],
		["- [ ] send the paper 🏁 keep", "send the paper · me · –"],
		["- [ ] 发论文（地点不限）[预计:: 两小时]", "发论文（地点不限） · me · –"],
		["- [ ] @them (place:: office) send the paper", "send the paper · them · –"],
		["- [ ] send (both) papers", "send (both) papers · me · –"],
		["- [ ] send [the paper](https://a.b/c)", "send [the paper](https://a.b/c) · me · –"],
		["- [ ] tell std::vector apart from [std::list]", "tell std::vector apart from · me · –"],
		["- [ ] write to ann@2026.example", "write to ann@2026.example · me · –"],
		["- [ ] [estimate:: 10h]", null],
		["- [-] cancelled", null],
		["- [ ] ~~struck~~", null],
		["- [ ] thanks:: for the help", null],
		["- [x] 感谢：： 帮忙", null],
		["- [ ]", null],
		["- [ ] 📅 2026-11-27", null],
		["- [ ] ![[pic.png]] 📅 2026-11-27", null],
		["- [ ] …", null],
		["- [ ] write to {{name}}", null],
		["- [ ] <% tp.file.title %>", null],
		["- plain", null],
		["[ ] no item", null],
		["> - [ ] quoted", null],
		["`- [ ] code`", null],
		["%% - [ ] comment %%", null],
	])("%s", (line, is) => {
		expect(promises(line)).toEqual(is === null ? [] : [`0 · ${is}`]);
	});

	it("reads tasks nested in the log, elsewhere, and in callouts", () => {
		expect(
			promises("# 李智伟", "- [ ] ask about Raft", "> [!todo]", "> - [ ] in a callout", "", "## Interactions", "- 2026-11-20 (coffee) a", "\t- ask:: b", "\t- [ ] @them c", "\t\t- [x] d", "", "```", "- [ ] no", "```", "%%", "- [ ] no", "%%"),
		).toEqual(["1 · ask about Raft · me · –", "3 · in a callout · me · –", "8 · c · them · –", "9 · d · me · – · done"]);
	});

	it("goes on in the next line", () => {
		expect(promises("- [ ] send the", "  slides 📅 2026-11-27", "- [ ] next")).toEqual(["0 · send the slides · me · 2026-11-27", "2 · next · me · –"]);
	});

	it("ends where the next line is another thought", () => {
		expect(promises("- [ ] 每周去林阿姨家收信", "她飞机是十月三号。")).toEqual(["0 · 每周去林阿姨家收信 · me · –"]);
		expect(promises("- [ ] numbers for Dave", "Leftovers for dinner.")).toEqual(["0 · numbers for Dave · me · –"]);
		expect(promises("- [ ] send the", "slides to him")).toEqual(["0 · send the slides to him · me · –"]);
	});

	it("is private under a private item", () => {
		expect(promises("- 2026-11-20 a #私密", "    - [ ] b", "- [ ] c")).toEqual(["1 · b · me · – · private", "2 · c · me · –"]);
	});

	it("names the line, also after a byte order mark and with CRLF", () => {
		expect(readCommitments("\uFEFF---\r\na: 1\r\n---\r\n- [ ] b\r\n", "a.md").map(({ source }) => source)).toEqual([{ path: "a.md", line: 3 }]);
	});

	it("reads any text without failing", () => {
		const piece = fc.constantFrom("- [ ] ", "- [x] ", "@them ", "📅 ", "2026-11-27", "~~", "::", "[[A]]", "\n", "\t", "> ", "%%", "```", "🔁", "[due:: ", "]", "#private");
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				expect(readCommitments(pieces.join(""), "a.md").filter(({ text }) => text !== text.trim())).toEqual([]);
			}),
		);
	});
});

describe("boxes that are a status", () => {
	const isPerson = (link: string): boolean => link === "李智伟";
	const linked = (text: string): string[] => readLinkedCommitments(noteOf("x.md", text), isPerson).map(({ commitment }) => told(commitment));

	it.each([
		"---\ntype: group\n---\n## Moving\n- [ ] [[李智伟]] → LinkedIn\n- [/] [[李智伟]] 🛫 2026-11-20",
		"---\ntype: group\n---\n## Log\n- 2026-11-20 met\n### Members\n- [ ] [[李智伟]]",
		"---\ntype: group\n---\n## Moving\n### Log\n- [ ] [[李智伟]]",
		"---\ntype: 群\n---\n## 迁移\n- [ ] [[李智伟]] → 微信私聊",
		"---\ntype: community\n---\n## Members\n- [ ] [[李智伟]]",
		"---\ntype: 群组\n---\n## 成员\n- [ ] [[李智伟]]",
		"---\ntype: gathering\n---\n## Invited\n- [ ] [[李智伟]]\n- [x] [[李智伟|老李]]",
		"---\ntype: \"[[Event]]\"\n---\n### Invited\n- [ ] [[李智伟]]",
		"---\nType: [聚会]\n---\n## 邀请\n- [ ] [[李智伟]]",
		"---\ntype: experiment\n---\n## Invited:\n- [ ] [[李智伟]]",
		"- 2026-11-28 intro:: [[王磊]] — both write\n    - [ ] [[李智伟]] agrees\n    - [ ] made",
		"- 引荐:: [[王磊]]\n    - [ ] [[李智伟]] 愿意",
	])("promise nothing in %j", (text) => {
		expect(linked(text)).toEqual([]);
	});

	it.each([
		"## Moving\n- [ ] ask [[李智伟]] for boxes",
		"---\ntype: project\n---\n## Members\n- [ ] [[李智伟]] the slides",
		"---\ntype: group\n---\n- [ ] [[李智伟]] the slides",
		"---\ntype: group\n---\n## Moving\n## Next\n- [ ] [[李智伟]] the slides",
		"---\ntype: gathering\n---\n## Follow-ups\n- [ ] [[李智伟]] 岩友下月上线 📅 2026-12-01",
		"---\ntype: gathering\n---\n## 跟进\n- [ ] [[李智伟]] 岩友下月上线",
		"---\ntype: meeting\n---\n## Invitation\n- [ ] send [[李智伟]] the invitation",
		"---\ntype: experiment\n---\n## Log\n- [ ] tell [[李智伟]] the numbers",
		"- asked for an intro\n    - [ ] thank [[李智伟]]",
		"- 2026-11-28 lunch\n    - [ ] intro [[李智伟]] to Sam",
		"- [ ] introduce [[李智伟]]",
	])("are promises elsewhere: %j", (text) => {
		expect(linked(text)).toHaveLength(1);
	});

	it("say beneath an introduction in a person's own note who agrees", () => {
		expect(promises("- 2026-11-28 intro:: [[王磊]] — 一个写过 Raft", "    - [x] 李智伟 愿意 ✅ 2026-11-29", "    - [ ] 介绍了", "- 2026-11-20 call", "    - [ ] 发他教程")).toEqual(["4 · 发他教程 · me · –"]);
	});
});

describe("readLinkedCommitments", () => {
	const isPerson = (link: string): boolean => link === "李智伟" || link === "陈晨";
	const read = (text: string): string[] => readLinkedCommitments(noteOf("2026-11-20.md", text), isPerson).map(({ link, commitment }) => `${link} ${told(commitment)}`);

	it("takes a task with a link as a promise to that person", () => {
		expect(read("- [ ] send [[李智伟]] the slides 📅 2026-11-27\n- [x] call [[陈晨#a]]\n- [ ] read [[Raft]]")).toEqual(["李智伟 0 · send [[李智伟]] the slides · me · 2026-11-27", "陈晨 1 · call [[陈晨#a]] · me · – · done"]);
	});

	it("takes a task with two people as one to each, and a person twice as one", () => {
		expect(read("- [ ] introduce [[李智伟]] to [[陈晨]], then ask [[李智伟]]")).toHaveLength(2);
	});

	it("takes no links beside a task", () => {
		expect(read("- [ ] a\n    - [[李智伟]]\n- [[李智伟]]\n\n[[李智伟]]\n\n> - [ ] [[李智伟]]\n\n- [-] [[李智伟]]\n- [ ] `[[李智伟]]`")).toEqual([]);
	});

	it("reads nothing without the text, or from another", () => {
		const note = noteOf("a.md", "- [ ] call [[李智伟]]");
		expect(readLinkedCommitments({ ...note, text: undefined }, isPerson)).toEqual([]);
		expect(readLinkedCommitments({ ...note, text: "other" }, isPerson)).toEqual([]);
	});
});
