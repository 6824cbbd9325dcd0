import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInterval } from "../../src/calendar/date-interval";
import { addGroup, addMembers } from "../../src/groups/add-group";
import { changeGroupState } from "../../src/groups/change-group-state";
import { makeMemberNote, strikeName } from "../../src/groups/decide-name";
import type { GroupState } from "../../src/notes/kinds/group-state";
import { logInGroup } from "../../src/groups/group-log";
import { planMove } from "../../src/groups/plan-move";
import { readGroup } from "../../src/groups/read-group";
import { Refusal } from "../../src/notes/refusal";
import { defaultSettings } from "../../src/settings/default-settings";
import type { NoteChange } from "../../src/writing/note-writer";
import { hostileNote } from "../notes/hostile-notes";
import { noteOf } from "../notes/note-of";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";
import { writtenAndUndone } from "../writing/memory-vault";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const today = day("2026-11-28");
const path = "Groups/G.md";
const english = { language: "en", newestFirst: true } as const;
const chinese = { language: "zh", newestFirst: true } as const;
const head = (...lines: readonly string[]): string => ["---", "type: group", ...lines, "---", ""].join("\n");

/** The note of a group after changes; they are undone to the byte besides. */
async function after(text: string, changes: readonly NoteChange[]): Promise<string | undefined> {
	const { written, undone } = await writtenAndUndone({ [path]: text }, changes);
	expect(undone).toEqual({ [path]: text });
	return written[path];
}

describe("another state", () => {
	it.each<[string, string, GroupState, string | undefined, "en" | "zh", string]>([
		["a note without a log", head("state: active"), "archive", "nobody writes", "en", `${head("state: archive")}\n## Log\n- 2026-11-28 decided:: archive — nobody writes\n`],
		["in Chinese", head("state: active"), "archive", "没人说话", "zh", `${head("state: archive")}\n## 日志\n- 2026-11-28 决定:: 档案 — 没人说话\n`],
		["a note that says it in Chinese", head("状态: 活跃"), "broadcast", "", "en", `${head("状态: 广播")}\n## Log\n- 2026-11-28 decided:: broadcast\n`],
		["no state yet", head("size: 300"), "fading", undefined, "en", `${head("size: 300", "state: fading")}\n## Log\n- 2026-11-28 decided:: fading\n`],
		["a log that is there", `${head("state: fading")}## 日志\n- 2026-11-20 决定:: 淡出\n\n## Moving\n- [ ] 阿强\n`, "archive", "done", "en", `${head("state: archive")}## 日志\n- 2026-11-28 决定:: archive — done\n- 2026-11-20 决定:: 淡出\n\n## Moving\n- [ ] 阿强\n`],
		["CRLF", head("state: active").replaceAll("\n", "\r\n"), "fading", "x", "en", `${head("state: fading")}\n## Log\n- 2026-11-28 decided:: fading — x\n`.replaceAll("\n", "\r\n")],
		["the same with a reason", head("state: archive"), "archive", "for good", "en", `${head("state: archive")}\n## Log\n- 2026-11-28 decided:: archive — for good\n`],
		["the same without one", head("state: archived"), "archive", "", "en", head("state: archived")],
		["active as nothing says", head("size: 3"), "active", "", "en", head("size: 3")],
		["quotes and comments", head("state: \"fading\" # since May", "size: 3"), "archive", "", "en", `${head("state: \"archive\" # since May", "size: 3")}\n## Log\n- 2026-11-28 decided:: archive\n`],
		["a reason of several lines", head(), "archive", "one\ntwo", "en", `${head("state: archive")}\n## Log\n- 2026-11-28 decided:: archive — one two\n`],
	])("%s", async (_, text, state, reason, language, expected) => {
		const changes = changeGroupState({ path }, { state, reason }, { language, newestFirst: true }, today);
		expect(await after(text, changes)).toBe(expected);
		expect(readGroup(noteOf(path, expected))?.state).toBe(state);
	});

	it("is told by the log as a decision", async () => {
		const text = await after(head(), changeGroupState({ path }, { state: "broadcast", reason: "红包 300 人领 30 人" }, chinese, today));
		expect(readGroup(noteOf(path, text ?? ""))?.decisions).toMatchObject([{ on: "2026-11-28", text: "广播 — 红包 300 人领 30 人" }]);
	});
});

describe("a line of the log", () => {
	it.each<[string, string, string | null, string, typeof english | typeof chinese, string]>([
		["begins a log", head(), "红包", "三十个人领", chinese, `${head()}\n## 日志\n- 2026-11-28 (红包) 三十个人领\n`],
		["in English", head(), null, "three of us met", english, `${head()}\n## Log\n- 2026-11-28 three of us met\n`],
		["stands in the log that is there", `${head()}## Log\n- 2026-11-20 hello\n\n## Moving\n`, "红包", "又发了", chinese, `${head()}## Log\n- 2026-11-28 (红包) 又发了\n- 2026-11-20 hello\n\n## Moving\n`],
		["under whatever name it has", `${head()}## 记录\n- 2026-11-20 hello\n`, null, "x", english, `${head()}## 记录\n- 2026-11-28 x\n- 2026-11-20 hello\n`],
	])("%s", async (_, text, channel, said, writing, expected) => {
		const on = dayInterval(today);
		expect(await after(text, logInGroup({ path }, { on, channel, text: said }, writing))).toBe(expected);
		expect(readGroup(noteOf(path, expected))?.lastLogOn).toBe("2026-11-28");
	});
});

describe("a new group", () => {
	it("has what is known of it and no more", () => {
		const created = (changes: readonly NoteChange[]): string => changes.map((change) => ("create" in change ? change.create : "")).join();
		expect(created(addGroup({ path }, english))).toBe("---\ntype: group\n---\n");
		expect(created(addGroup({ path, platform: "", state: "active", topics: [], members: [] }, english))).toBe("---\ntype: group\n---\n");
		expect(created(addGroup({ path, platform: "微信", since: "2016", size: 300, state: "broadcast", topics: ["互联网", "工程师"], boundaries: ["不谈钱"], members: [{ name: "李智伟", link: "李智伟" }, { name: "阿强", remark: "前端" }, { name: "*star*" }, { name: "#1" }, { name: "~~x~~" }, { name: "东→西" }] }, chinese))).toBe(
			"---\ntype: group\nplatform: 微信\nsince: 2016\nsize: 300\nstate: broadcast\ntopics:\n  - 互联网\n  - 工程师\nboundaries:\n  - 不谈钱\n---\n\n## 成员\n- [[李智伟]]\n- 阿强（前端）\n- \\*star\\*\n- #1\n- \\~\\~x\\~\\~\n- 东→西\n",
		);
	});

	it("reads back", () => {
		const [change] = addGroup({ path, platform: "Discord", size: 46, members: [{ name: "<b>Cid</b>" }, { name: "%% Dee %%" }, { name: "`code`" }, { name: "_y_" }, { name: "a|b" }, { name: "Ann == Bob" }] }, english);
		const read = readGroup(noteOf(path, change && "create" in change ? change.create : ""));
		expect(read?.roster.map(({ name, status }) => [name, status])).toEqual([["<b>Cid</b>", undefined], ["%% Dee %%", undefined], ["`code`", undefined], ["_y_", undefined], ["a|b", undefined], ["Ann == Bob", undefined]]);
	});
});

describe("members that are added", () => {
	it("stand below the others, in the manner of the list, each once", async () => {
		const text = `${head()}## 成员\n* [[李智伟]]\n* 阿强（前端）\n* ~~小王~~\n\n## Log\n`;
		const members = [{ name: "阿强", remark: "前端" }, { name: "阿强" }, { name: "小王" }, { name: "小何", remark: "读者" }, { name: "Ann Lee", link: "Ann Lee" }];
		expect(await after(text, addMembers({ path }, members, chinese))).toBe(`${head()}## 成员\n* [[李智伟]]\n* 阿强（前端）\n* ~~小王~~\n* 阿强\n* 小何（读者）\n* [[Ann Lee]]\n\n## Log\n`);
		expect(addMembers({ path }, [], chinese)).toEqual([]);
	});

	it("are as many as a chat has", async () => {
		const members = Array.from({ length: 300 }, (_, at) => ({ name: `成员${String(at)}`, remark: at % 3 === 0 ? "前端" : undefined }));
		const text = await after(head(), addMembers({ path }, members, english));
		expect(readGroup(noteOf(path, text ?? ""))?.roster.length).toBe(300);
		expect(await after(text ?? "", addMembers({ path }, members, english))).toBe(text);
	});
});

describe("a move that is planned", () => {
	const wang = aPerson({ name: "王磊", aliases: ["老王"] });
	const zhang = aPerson({ name: "张伟", path: "People/NOIP/张伟.md" });
	const links = { linkTo: (to: string): string => (to.includes("NOIP") ? "People/NOIP/张伟|张伟" : to.slice(to.lastIndexOf("/") + 1, -3)), resolveLink: (link: string): string | undefined => (link === "王磊" ? wang.path : link === "People/NOIP/张伟" ? zhang.path : link === "张伟" ? "People/张伟.md" : undefined) };
	const move = (text: string, to = "LinkedIn", language: "en" | "zh" = "en"): Promise<string | undefined> => after(text, planMove({ path }, { people: [wang, zhang], to }, links, { language }));

	it.each<[string, string, string, "en" | "zh", string]>([
		["begins the roster", head(), "LinkedIn", "en", `${head()}\n## Moving\n- [ ] [[王磊]] → LinkedIn\n- [ ] [[People/NOIP/张伟|张伟]] → LinkedIn\n`],
		["in Chinese", head(), "微信私聊", "zh", `${head()}\n## 迁移\n- [ ] [[王磊]] → 微信私聊\n- [ ] [[People/NOIP/张伟|张伟]] → 微信私聊\n`],
		["nowhere in particular", head(), " ", "en", `${head()}\n## Moving\n- [ ] [[王磊]]\n- [ ] [[People/NOIP/张伟|张伟]]\n`],
		["adds who is missing", `${head()}## 迁移\n- [x] [[王磊]] → GitHub ✅ 2026-11-02\n\n## Log\n`, "LinkedIn", "en", `${head()}## 迁移\n- [x] [[王磊]] → GitHub ✅ 2026-11-02\n- [ ] [[People/NOIP/张伟|张伟]] → LinkedIn\n\n## Log\n`],
		["takes two of one name for two", `${head()}## Moving\n* [ ] [[张伟]]\n`, "LinkedIn", "en", `${head()}## Moving\n* [ ] [[张伟]]\n* [ ] [[王磊]] → LinkedIn\n* [ ] [[People/NOIP/张伟|张伟]] → LinkedIn\n`],
		["knows a name without a link", `${head()}## Moving\n- [-] 老王\n- [ ] 张伟 → 微信`, "LinkedIn", "en", `${head()}## Moving\n- [-] 老王\n- [ ] 张伟 → 微信`],
	])("%s", async (_, text, to, language, expected) => { expect(await move(text, to, language)).toBe(expected); });

	it("adds nobody twice", async () => {
		const once = await move(head());
		expect(await move(once ?? "")).toBe(once);
		expect(planMove({ path }, { people: [], to: "x" }, links, english)).toEqual([]);
	});
});

describe("a name without a note", () => {
	const rules = { ...defaultSettings, keyOf: (meaning: string): string => meaning };
	it.each([
		["- 阿强（前端）", "阿强", "- ~~阿强~~（前端）"],
		["- 砍价小王", "砍价小王", "- ~~砍价小王~~"],
		["- 【广州】阿强 ^a1", "阿强", "- ~~【广州】阿强~~ ^a1"],
		["- [ ] 阿强", "阿强", "- [ ] ~~阿强~~"],
		["- Nick🐟  ", "Nick", "- ~~Nick~~🐟  "],
	])("%s is struck", async (item, name, expected) => {
		const around = (line: string): string => `${head()}## Members\n- Bob\n${line}\n- ~~${name}~~\n`;
		const text = await after(around(item), strikeName({ path }, { line: 6, name }));
		expect(text).toBe(around(expected));
		expect(readGroup(noteOf(path, text ?? ""))?.roster.filter((one) => one.name === name).map(({ struck }) => struck)).toEqual([true, true]);
	});

	it("gets a note in a circle and in the group", async () => {
		const texts = { [path]: `${head()}## Members\n- 阿强（前端）\n` };
		const { written, undone } = await writtenAndUndone(texts, makeMemberNote({ path }, { line: 4, name: "阿强" }, { path: "People/阿强.md", circle: "core" }, rules));
		expect(written).toEqual({ [path]: `${head()}## Members\n- [[阿强]]（前端）\n`, "People/阿强.md": "---\ntype: person\ncircle: core\ngroups:\n  - \"[[G]]\"\n---\n" });
		expect(undone).toEqual(texts);
	});

	it("is refused where it is gone", async () => {
		await expect(after(`${head()}## Members\n- [[阿强]]\n- ~~阿强~~\n`, strikeName({ path }, { line: 4, name: "阿强" }))).rejects.toMatchObject({ code: "changed-since" });
	});
});

const line = fc.constantFrom("", "words", "- [[李智伟]]", "- 阿强（前端）", "- ~~小王~~", "## Members", "## 成员", "## Log", "## 日志", "## Moving", "- [ ] [[王磊]] → x", "- 2026-11-20 决定:: 淡出", "- 2026-11-01 hello", "> - 阿强", "%% note %%", "### Notes", "\t- nested");
const properties = fc.subarray(["size: 300", "topics: [a, b]", "# a comment", "boundaries:\n  - 不谈钱", "aliases: \"x\"", "phone: +49 151"]);
const stated = fc.constantFrom([], ["state: active"], ["state: 淡出"], ["状态: 活跃 # now"]);
const text = fc.tuple(properties, stated, fc.array(line, { maxLength: 14 }), fc.constantFrom("\n", "\r\n"), fc.boolean()).map(([keys, state, body, eol, ends]) => ["---", "type: group", ...keys, ...state, "---", ...body].join("\n").concat(ends ? "\n" : "").replaceAll("\n", eol));

it("adds and changes what it is to and no other byte, and is undone to the byte", async () => {
	const change = fc.constantFrom<(at: string) => readonly NoteChange[]>(
		() => changeGroupState({ path }, { state: "archive", reason: "x" }, english, today),
		() => changeGroupState({ path }, { state: "broadcast" }, chinese, today),
		() => planMove({ path }, { people: [aPerson({ name: "Sam" }), aPerson({ name: "王磊" })], to: "GitHub" }, { linkTo: (to) => to.slice(7, -3), resolveLink: (link) => `People/${link}.md` }, english),
	);
	await fc.assert(fc.asyncProperty(text, change, async (before, make) => {
		const now = await after(before, make(before));
		const [old, lines] = [before, now ?? ""].map((each) => each.split("\n").map((one) => one.replace("\r", "")));
		// Every line that was there is there, in order, but for the one of the state.
		let at = -1;
		const lost = old?.filter((one) => !/^(?:state|状态):/.test(one) && (at = lines?.indexOf(one, at + 1) ?? -1) < 0);
		expect(lost).toEqual([]);
		if (before.includes("\r\n")) expect(now?.replaceAll("\r\n", "")).not.toContain("\n");
	}), { numRuns: Math.max(500, runs) });
});

it("is refused or done in hostile notes, and undone to the byte", async () => {
	const make = fc.constantFrom<(text: string) => readonly NoteChange[]>(
		() => changeGroupState({ path }, { state: "archive", reason: "so" }, english, today),
		() => addMembers({ path }, [{ name: "阿强", remark: "前端" }], chinese),
		(at) => (readGroup(noteOf(path, at))?.roster ?? []).slice(0, 1).flatMap((name) => strikeName({ path }, name)),
	);
	await fc.assert(fc.asyncProperty(hostileNote, make, async (body, changesOf) => {
		const before = body.startsWith("---") ? body : `${head("state: active")}${body.replace("\uFEFF", "")}`;
		try {
			await after(before, changesOf(before));
		} catch (error) {
			expect(error).toBeInstanceOf(Refusal);
		}
	}), { numRuns: Math.max(500, runs) });
});
