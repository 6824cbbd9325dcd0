import { describe, expect, it } from "vitest";
import { plainName } from "../../../src/interactions/roster/plain-name";
import { readRoster, rosterLines, type RosterLine } from "../../../src/interactions/roster/read-roster";
import { rosterLegend } from "../../../src/interactions/roster/roster-status";
import { scanLines } from "../../../src/notes/lines/scan-lines";

/** A line as one reads it: status, name, link, remark, where to, since when. */
function told({ status, name, link, remark, to, on, struck, private: hidden }: RosterLine): string {
	return [status ?? "no box", name, link && `[${link}]`, remark && `(${remark})`, to && `→ ${to}`, on, struck && "struck", hidden && "private"].filter((part) => part !== undefined && part !== false).join(" ");
}

const moving = (...items: readonly string[]): readonly string[] => readRoster(scanLines(["## Moving", ...items].join("\n")), "moving").map(told);

describe("a line of a roster", () => {
	it.each([
		["- [ ] [[王磊]] → LinkedIn", "to-ask 王磊 [王磊] → LinkedIn"],
		["- [/] [[陈嘉敏]] → 微信私聊 🛫 2026-11-20", "asked 陈嘉敏 [陈嘉敏] → 微信私聊 2026-11-20"],
		["- [x] [[Sam Okafor]] → GitHub ✅ 2026-11-02", "yes Sam Okafor [Sam Okafor] → GitHub 2026-11-02"],
		["- [X] [[Sam Okafor]]", "yes Sam Okafor [Sam Okafor]"],
		["- [-] [[张伟]] ❌ 2026-11-21", "no 张伟 [张伟] 2026-11-21"],
		["- [x] 李智伟 愿意 ✅ 2026-11-29", "yes 李智伟 愿意 2026-11-29"],
		["- [ ] 小何（读者）", "to-ask 小何 (读者)"],
		["- 小何（读者）", "no box 小何 (读者)"],
		["* [ ] Joe Lin (reader) -> Telegram", "to-ask Joe Lin (reader) → Telegram"],
		["1. [ ] 阿强", "to-ask 阿强"],
		["- [>] 阿强", "to-ask 阿强"],
		["- [>] 阿强 🛫 2026-11-20", "asked 阿强 2026-11-20"],
		["- [/] 阿强 [start:: 2026-11-20]", "asked 阿强 2026-11-20"],
		["- [x] 阿强 (completion:: [[2026-11-20]])", "yes 阿强 2026-11-20"],
		["- [x] 阿强 ✅ [[2026-11-20]]", "yes 阿强 2026-11-20"],
		["- [x] 阿强 🛫 2026-11-20 ✅ 2026-11-28", "yes 阿强 2026-11-28"],
		["- [/] 阿强 🛫️ 2026-11-20", "asked 阿强 2026-11-20"],
		["- [ ] [[People/张伟|大张伟]]（前端）", "to-ask 大张伟 [People/张伟] (前端)"],
		["- [ ] [大张伟](People/%E5%BC%A0%E4%BC%9F.md) → 微信", "to-ask 大张伟 [People/张伟.md] → 微信"],
		["- [[陈嘉敏]]：回母校教书的那个", "no box 陈嘉敏 [陈嘉敏] (回母校教书的那个)"],
		["- **[[陈嘉敏]]** — teaches", "no box 陈嘉敏 [陈嘉敏] (teaches)"],
		["- ~~砍价小王~~", "no box 砍价小王 struck"],
		["- ~~砍价小王~~（广告）", "no box 砍价小王 (广告) struck"],
		["- ~~[[张伟]]~~", "no box 张伟 [张伟] struck"],
		["- [ ] 阿强 #private", "to-ask 阿强 private"],
		["- [ ] [[王磊]] ^a1b2", "to-ask 王磊 [王磊]"],
		["- [ ] 阿强 📅 2026-12-01 ⏫", "to-ask 阿强"],
		["- [ ] [[王磊]] %% not yet %%", "to-ask 王磊 [王磊]"],
	])("%s", (item, expected) => {
		expect(moving(item)).toEqual([expected]);
	});

	it.each(["- ", "- [ ] ", "- [ ] ✅ 2026-11-20", "> - [ ] [[王磊]]", "```\n- [ ] [[王磊]]\n```", "%%\n- [ ] [[王磊]]\n%%", "[[王磊]] said yes", "| [[王磊]] |", "- ![[王磊.png]]"])("nobody: %j", (item) => {
		expect(moving(item)).toEqual([]);
	});
});

describe("where a roster stands", () => {
	const of = (name: "moving" | "invited" | "members", ...text: readonly string[]): readonly string[] => readRoster(scanLines(text.join("\n")), name).map((each) => each.name);
	it("under its heading in both languages, whatever signs are around it, to the next heading of that level", () => {
		expect(of("moving", "## Moving", "- a", "### later", "- b", "## Log", "- c", "# 🚚 迁移：", "- d")).toEqual(["a", "b", "d"]);
		expect(of("invited", "## 邀请", "- a", "", "- b")).toEqual(["a", "b"]);
		expect(of("members", "成员", "---", "- a")).toEqual(["a"]);
		expect(of("members", "## Members of the board", "- a", "## moving", "- b")).toEqual([]);
	});
	it("with those under a label, and boxes however deep", () => {
		expect(of("members", "## Members", "- 管理员：", "    - 阿强", "    - 小李", "- Ann", "    - likes tea", "    - [ ] Bob")).toEqual(["阿强", "小李", "Ann", "Bob"]);
	});
	it("beneath an introduction", () => {
		const text = ["## Interactions", "- 2026-11-28 intro:: [[王磊]] — 都写过 Raft", "    - [x] 李智伟 愿意 ✅ 2026-11-29", "    - [/] 王磊 愿意 🛫 2026-11-29", "    - [ ] 介绍了", "    - outcome:: 一起写了篇文章", "- 2026-11-20 coffee", "    - [ ] 发他教程"];
		expect(rosterLines(scanLines(text.join("\n"))).map(told)).toEqual(["yes 李智伟 愿意 2026-11-29", "asked 王磊 愿意 2026-11-29", "to-ask 介绍了"]);
	});
});

describe("the plain name", () => {
	it.each([
		["阿强", "阿强", undefined],
		["阿强（前端）", "阿强", "前端"],
		["阿强 (前端)", "阿强", "前端"],
		["【广州】阿强", "阿强", "广州"],
		["[广州] 阿强（前端）", "阿强", "广州, 前端"],
		["阿强「群主」", "阿强", "群主"],
		["@阿强", "阿强", undefined],
		["＠小何 ", "小何", undefined],
		["Nick🐟", "Nick", undefined],
		["🌸 小雨 🌸", "小雨", undefined],
		["👩🏽‍💻 Ann Lee", "Ann Lee", undefined],
		["🇨🇳老单", "老单", undefined],
		["🐳", "🐳", undefined],
		["🐳（前端）", "🐳", "前端"],
		["【群主】🐳", "🐳", "群主"],
		["阿强 — 前端", "阿强", "前端"],
		["Sam Okafor - frontend", "Sam Okafor", "frontend"],
		["阿强：前端", "阿强", "前端"],
		["管理员：阿强", "阿强", "管理员"],
		["Host: Ann Lee (London)", "Ann Lee", "Host, London"],
		["后端-阿杰", "后端-阿杰", undefined],
		["Jean-Luc", "Jean-Luc", undefined],
		["Peter 汇丰", "Peter 汇丰", undefined],
		["Joyce in Toronto", "Joyce in Toronto", undefined],
		["（前端）", "（前端）", undefined],
		["阿依古丽·买买提", "阿依古丽·买买提", undefined],
		["Pat O'Brien", "Pat O'Brien", undefined],
		["D:)", "D:)", undefined],
		["阿强()", "阿强", undefined],
		["2号选手", "2号选手", undefined],
		["007", "007", undefined],
		["", "", undefined],
	])("%s → %s (%s)", (text, name, remark) => { expect(plainName(text)).toEqual({ name, remark }); });
});

it("has one legend", () => {
	expect(rosterLegend((status) => ({ "to-ask": "to ask", asked: "asked", yes: "yes", no: "no" })[status])).toBe("[ ] to ask · [/] asked 🛫 · [x] yes ✅ · [-] no ❌");
});

it.each([" ", "(", "~~", "→", " → ", "[[", "：", "🛫 ", "🐟", "- "])("is read at once, however long a line is: %j", (part) => {
	expect(readRoster(scanLines(`# Moving\n- [ ] a${part.repeat(20_000)}b\n- [ ] ${part.repeat(20_000)}`), "moving").length).toBeGreaterThan(0);
});
