import { describe, expect, it } from "vitest";
import type { Group } from "../../src/groups/group";
import { readGroup } from "../../src/groups/read-group";
import { readSize } from "../../src/groups/read-size";
import { noteOf } from "../notes/note-of";

function group(properties: string, body = "", path = "Groups/2016 微信群.md"): Group | undefined {
	return readGroup(noteOf(path, `---\ntype: group\n${properties}\n---\n${body}`));
}

describe("the properties of a group", () => {
	it.each<[string, Partial<Record<keyof Group, unknown>>]>([
		["state: active", { state: "active" }],
		["state: fading", { state: "fading" }],
		["state: Broadcast", { state: "broadcast" }],
		["state: archive", { state: "archive" }],
		["state: archived", { state: "archive" }],
		["state: dissolved", { state: "archive" }],
		["state: 活跃", { state: "active" }],
		["state: 淡出", { state: "fading" }],
		["state: 广播", { state: "broadcast" }],
		["state: 档案", { state: "archive" }],
		["state: 解散", { state: "archive" }],
		["状态: 归档", { state: "archive" }],
		["STATE: fading", { state: "fading" }],
		['state: "[[Fading]]"', { state: "fading" }],
		["state: [fading]", { state: "fading" }],
		["", { state: "active", problems: [] }],
		["state:", { state: "active", problems: [] }],
		["state: sleeping", { state: "active", problems: [{ property: "state", value: "sleeping" }] }],
		["state: 不活跃", { state: "active", problems: [{ property: "state", value: "不活跃" }] }],
		["platform: 微信", { platform: "微信" }],
		["platform: QQ → 微信", { platform: "QQ → 微信" }],
		["channel: Telegram", { platform: "Telegram" }],
		['platform: ["[[微信]]", Discord]', { platform: "微信, Discord" }],
		["平台: 飞书", { platform: "飞书" }],
		["size: 300", { size: 300 }],
		["size: 300 左右", { size: 300 }],
		["人数: 约三百人", { size: 300 }],
		["size: many", { size: null, problems: [{ property: "size", value: "many" }] }],
		["topics: [互联网, 工程师]", { topics: ["互联网", "工程师"] }],
		["topics: 互联网、工程师", { topics: ["互联网", "工程师"] }],
		['topics: ["[[Raft]]"]', { topics: ["Raft"] }],
		["话题: 徒步", { topics: ["徒步"] }],
		["boundaries: [不谈钱]", { boundaries: ["不谈钱"] }],
		["boundaries: no money", { boundaries: ["no money"] }],
		["aliases: [夜谈, 老群]", { aliases: ["夜谈", "老群"] }],
		["alias: 夜谈", { aliases: ["夜谈"] }],
		["private: [boundaries]\nboundaries: [不谈钱]\ntopics: [Raft]", { boundaries: [], topics: ["Raft"] }],
		["private: state\nstate: archive", { state: "archive" }],
		["size: {a: 1}", { size: null, problems: [] }],
		["topics: [[[x]], 3, null, true]", { topics: ["x", "3", "true"] }],
	])("%s", (properties, expected) => { expect(group(properties)).toMatchObject(expected); });

	it.each([
		["since: 2016", "2016"], ["founded: 2016-03", "2016-03"], ["成立: 2016年夏天", "2016年夏天"], ["成立: 那年夏天", undefined], ["since: 03/04/2016", undefined], ["since: 2016年3月", "2016年3月"], ["since: 2016-Q2", "2016-Q2"],
	])("%s", (properties, text) => {
		expect(group(properties)?.since?.text).toBe(text);
		expect(group(properties)?.problems.length).toBe(text === undefined ? 1 : 0);
	});

	it("are those of a group alone", () => {
		expect(readGroup(noteOf("Groups/a.md", "---\ntype: person\nstate: archive\n---\n"))).toBeUndefined();
		expect(readGroup(noteOf("Groups/a.md", "# type: group"))).toBeUndefined();
		expect(readGroup(noteOf("Templates/a.md", "---\ntype: group\n---\n"))).toBeUndefined();
		expect(readGroup(noteOf("Groups/a.md", "---\ntype: group\n---\n#private\n"))?.private).toBe(true);
		expect(readGroup({ ...noteOf("Groups/a.md", "---\ntype: 社群\n---\n## Members\n- 阿强"), text: undefined })).toMatchObject({ roster: [], links: [], lastLogOn: null });
	});
});

describe("how many a group has", () => {
	it.each<[unknown, number | undefined]>([
		[300, 300], ["300", 300], ["300 左右", 300], ["300左右", 300], ["约300人", 300], ["大约 300 人", 300], ["~300", 300], ["≈ 300", 300], ["300+", 300], ["300 多人", 300], ["about 300", 300], ["300 members", 300], ["over 300 people", 300],
		["1,200", 1200], ["1，200 人", 1200], ["1.2k", 1200], ["1.2万", 12_000], ["2 千人", 2000], ["三百", 300], ["两千多人", 2000], ["五百人以上", 500], ["200-300", 300], ["200 – 300 人", 300], ["200到300", 300], ["一百 ~ 两百", 200], [0, 0], ["十", 10],
		["", undefined], ["many", undefined], ["好多人", undefined], ["300 or 400", undefined], ["room 300", undefined], ["2016-03", undefined], [-3, undefined], [Number.NaN, undefined], [null, undefined], [true, undefined], [["300"], undefined], ["3".repeat(400), undefined], ["300-200", undefined], ["2-3百", 300],
	])("%j → %s", (value, expected) => { expect(readSize(value)).toBe(expected); });
});

const example = [
	"## Members", "- [[李智伟]]", "- 阿强（前端）", "- ~~砍价小王~~", "## Log", "- 2026-11-28 decided:: broadcast — 红包 300 人领 30 人", "    - joy:: 2", "- 2026-11-20 (红包) 三十个人领 [[林子轩]]",
	"## Moving", "- [ ] [[王磊]] → LinkedIn", "- [/] [[陈嘉敏]] → 微信私聊 🛫 2026-11-20", "- [x] [[Sam Okafor]] → GitHub ✅ 2026-11-02", "- [-] [[张伟]] ❌ 2026-11-21",
].join("\n");

describe("the text of a group", () => {
	it("tells who is in it, who is moving, what was decided", () => {
		const read = group("state: broadcast", example);
		expect(read?.links.map(({ link }) => link)).toEqual(["李智伟"]);
		expect(read?.roster.map(({ name, remark, struck }) => [name, remark, struck])).toEqual([["李智伟", undefined, false], ["阿强", "前端", false], ["砍价小王", undefined, true]]);
		expect(read?.moving.map(({ name, to, status, on }) => [name, to, status, on])).toEqual([
			["王磊", "LinkedIn", "to-ask", undefined], ["陈嘉敏", "微信私聊", "asked", "2026-11-20"], ["Sam Okafor", "GitHub", "yes", "2026-11-02"], ["张伟", undefined, "no", "2026-11-21"],
		]);
		expect(read?.decisions).toEqual([{ on: "2026-11-28", text: "broadcast — 红包 300 人领 30 人", line: 9, private: false }]);
		expect(read?.lastLogOn).toBe("2026-11-28");
	});

	it.each<[string, readonly string[], readonly string[]]>([
		["- [[陈嘉敏]]：回母校教书的那个\n- [[People/NOIP/张伟|张伟]]：全省第四", ["陈嘉敏", "People/NOIP/张伟"], []],
		["- 组织：[[邓伟豪]]\n- 常客：[[林子轩]]、[[刘洋]]", ["邓伟豪", "林子轩", "刘洋"], []],
		["1. [Ann](People/Ann%20Lee.md)\n2. ![[map.png]]", ["People/Ann Lee.md"], []],
		["## 成员\n- 管理员：\n    - 阿强\n- [[李智伟]]", ["李智伟"], ["阿强", "李智伟"]],
		["## Members\n* Ann Lee\n+ 小何（读者）\n1. Nick🐟", [], ["Ann Lee", "小何", "Nick"]],
		["[[李智伟]] 建的群，[[王磊]] 是群主", [], []],
		["> - [[李智伟]]", [], []],
		["```\n- [[李智伟]]\n```", [], []],
		["- `[[李智伟]]` is how one links", [], []],
		["%%\n- [[李智伟]]\n%%\n- [[王磊]] %% [[刘洋]] %%", ["王磊"], []],
		["- ~~[[李智伟]]~~ 退群了", [], []],
		["- [-] [[李智伟]]\n- [ ] [[王磊]]", ["王磊"], []],
		["## 日志\n- 2026-01-01 [[李智伟]] 说了\n## 迁移\n- [ ] [[王磊]]\n## 别的\n- [[刘洋]]", ["刘洋"], []],
		["## Members of the board\n- 阿强", [], []],
		["## Members\n阿强、小李", [], []],
		["## Members\n- [x] 阿强\n- [-] 小李", [], ["阿强", "小李"]],
		["- [[李智伟]] #private", ["李智伟"], []],
	])("%j", (body, links, names) => {
		const read = group("", body);
		expect(read?.links.map(({ link }) => link)).toEqual(links);
		expect(read?.roster.map(({ name }) => name)).toEqual(names);
	});

	it.each<[string, readonly string[], string | null]>([
		["## Log\n- 2026-11-28 decided:: archive", ["2026-11-28 archive"], "2026-11-28"],
		["## 日志\n- 2026年11月28日 决定:: 档案 — 没人说话\n- 2026-12-01 decision：：活跃", ["2026-11-28 档案 — 没人说话", "2026-12-01 活跃"], "2026-12-01"],
		["## Log\n- 2026-11-28 (红包) decided nothing", [], "2026-11-28"],
		["## Notes\n- 2026-11-28 decided:: archive", [], null],
		["## Log\n- decided:: archive\n- [ ] 2026-12-01 decided:: later", [], null],
		["## Log\n```\n- 2026-11-28 decided:: archive\n```", [], null],
	])("%j", (body, decisions, lastLogOn) => {
		const read = group("", body);
		expect(read?.decisions.map(({ on, text }) => `${on} ${text}`)).toEqual(decisions);
		expect(read?.lastLogOn).toBe(lastLogOn);
	});

	it("keeps apart what is private", () => {
		const read = group("", "## Members\n- [[李智伟]] #private\n## Log #private\n- 2026-11-28 decided:: archive\n## Moving\n- [ ] [[王磊]]");
		expect([read?.links[0]?.private, read?.roster[0]?.private, read?.decisions[0]?.private, read?.moving[0]?.private]).toEqual([true, true, true, false]);
	});

	it.each(["", "\uFEFF", "## Members\r\n- 阿强\r\n", "## Members\n- ".repeat(200), "- [[[[]]]]\n- [[|]]\n- [](", "## Moving\n- [ ] [[\n", "- ".repeat(500), "## Log\n- 9999-99-99 decided:: x", "<!-- \n## Members\n- x"])("is read whatever it is: %j", (body) => {
		expect(() => group("size: .nan\nstate: [[]]\nsince: [1, 2]\naliases: {a: b}", body)).not.toThrow();
	});
});
