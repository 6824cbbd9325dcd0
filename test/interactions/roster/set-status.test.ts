import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRoster } from "../../../src/interactions/roster/read-roster";
import type { RosterStatus } from "../../../src/interactions/roster/roster-status";
import { setStatus } from "../../../src/interactions/roster/set-status";
import { scanLines } from "../../../src/notes/lines/scan-lines";
import { mergeTexts } from "../../../src/notes/merge-edits";
import { day } from "../../talking-points/make-person";

const today = day("2026-11-28");
const runs = Number(process.env["KITH_RUNS"] ?? 300);

describe("another status", () => {
	it.each<[string, string, RosterStatus, string]>([
		["- [ ] [[王磊]] → LinkedIn", "王磊", "asked", "- [/] [[王磊]] → LinkedIn 🛫 2026-11-28"],
		["- [ ] [[王磊]]", "王磊", "yes", "- [x] [[王磊]] ✅ 2026-11-28"],
		["- [ ] [[王磊]]", "王磊", "no", "- [-] [[王磊]] ❌ 2026-11-28"],
		["- [/] [[陈嘉敏]] → 微信私聊 🛫 2026-11-20", "陈嘉敏", "yes", "- [x] [[陈嘉敏]] → 微信私聊 🛫 2026-11-20 ✅ 2026-11-28"],
		["- [/] 阿强 🛫 2026-11-20", "阿强", "to-ask", "- [ ] 阿强"],
		["- [x] 阿强 🛫 2026-11-20 ✅ 2026-11-25", "阿强", "asked", "- [/] 阿强 🛫 2026-11-20"],
		["- [x] 阿强 ✅ 2026-11-25", "阿强", "no", "- [-] 阿强 ❌ 2026-11-28"],
		["- [-] 阿强 ❌ 2026-11-25", "阿强", "to-ask", "- [ ] 阿强"],
		["- [X] 阿强", "阿强", "yes", "- [X] 阿强"],
		["- [/] 阿强", "阿强", "asked", "- [/] 阿强"],
		["- [>] 阿强", "阿强", "asked", "- [/] 阿强 🛫 2026-11-28"],
		["- 小何（读者）", "小何", "asked", "- [/] 小何（读者） 🛫 2026-11-28"],
		["- 小何（读者）", "小何", "to-ask", "- [ ] 小何（读者）"],
		["* [ ] 阿强  ", "阿强", "asked", "* [/] 阿强 🛫 2026-11-28  "],
		["- [ ] 阿强 ^a1", "阿强", "yes", "- [x] 阿强 ✅ 2026-11-28 ^a1"],
		["- [/] 阿强 [start:: 2026-11-20]", "阿强", "no", "- [-] 阿强 [start:: 2026-11-20] [cancelled:: 2026-11-28]"],
		["- [x] 阿强 (completion:: 2026-11-20) → 微信", "阿强", "to-ask", "- [ ] 阿强 → 微信"],
		["    - [ ] 阿强\r", "阿强", "asked", "    - [/] 阿强 🛫 2026-11-28\r"],
	])("%s, %s: %s", (item, name, status, expected) => {
		const inList = item.startsWith(" ") ? `- more:\n${item}` : item;
		const wanted = item.startsWith(" ") ? `- more:\n${expected}` : expected;
		const around = (body: string): string => `words\n## Moving\n${body}\n\n## Log\n- 2026-11-20 [ ] 阿强\n`;
		expect(setStatus(around(inList), { line: 2, name, status }, today)).toBe(around(wanted));
	});

	it("is that of the one nearest to where it was seen", () => {
		const text = "## Members\n- [ ] 阿强\n## Moving\n- [ ] 阿强\n- [ ] Ann\n";
		expect(setStatus(text, { line: 4, name: "阿强", status: "yes" }, today)).toBe("## Members\n- [ ] 阿强\n## Moving\n- [x] 阿强 ✅ 2026-11-28\n- [ ] Ann\n");
	});

	it("beneath an introduction", () => {
		const text = "- 2026-11-28 intro:: [[王磊]] — 都写过\n    - [ ] 王磊 愿意\n    - [ ] 介绍了\n";
		expect(setStatus(text, { line: 1, name: "王磊 愿意", status: "asked" }, today)).toBe("- 2026-11-28 intro:: [[王磊]] — 都写过\n    - [/] 王磊 愿意 🛫 2026-11-28\n    - [ ] 介绍了\n");
	});

	it.each([
		"## Moving\n- [ ] Bob\n", "- [ ] 阿强\n", "## Next\n- [ ] 阿强\n", "## Moving\n```\n- [ ] 阿强\n```\n", "## Moving\n> - [ ] 阿强\n", "",
	])("is refused where nobody stands so: %j", (text) => {
		expect(() => setStatus(text, { line: 1, name: "阿强", status: "yes" }, today)).toThrow(expect.objectContaining({ code: "changed-since" }) as Error);
	});
});

const statuses = fc.constantFrom<RosterStatus>("to-ask", "asked", "yes", "no");
const item = fc.tuple(
	fc.constantFrom("- ", "* ", "1. ", "- [ ] ", "- [/] ", "- [x] ", "- [-] ", "- [!] "),
	fc.constantFrom("[[王磊]]", "阿强", "Ann Lee", "[[People/Bob|Bob]]"),
	fc.constantFrom("", " → LinkedIn", "（前端）", " — 老同学"),
	fc.constantFrom("", " 🛫 2026-11-20", " ✅ 2026-11-02", " ❌ 2026-11-03 ", " 🛫 2026-11-20 ✅ 2026-11-21", " [start:: 2026-11-20]", " ^id"),
).map((parts) => parts.join(""));
const filler = fc.constantFrom("", "words [[王磊]]", "> - [ ] 阿强", "```", "- [ ] elsewhere", "%% a %%", "## Log", "### Moving", "## 迁移");

it("changes the one line and no other, says what it was told, and is taken back to the byte", () => {
	fc.assert(fc.property(fc.array(fc.oneof(item, filler), { minLength: 1, maxLength: 12 }), statuses, fc.constantFrom("\n", "\r\n"), fc.nat(), (body, status, eol, seed) => {
		const text = ["---", "type: group", "---", "## Moving", ...body, ""].join(eol);
		const before = readRoster(scanLines(text), "moving");
		const one = before[seed % Math.max(1, before.length)];
		if (!one) return;
		const after = setStatus(text, { line: one.line, name: one.name, status }, today);
		const [old, now] = [text.split(eol), after.split(eol)];
		expect(now.length).toBe(old.length);
		expect(now.filter((line, at) => line !== old[at] && at !== one.line)).toEqual([]);
		const read = readRoster(scanLines(after), "moving");
		expect(read.map(({ name, to, remark, link }) => [name, to, remark, link])).toEqual(before.map(({ name, to, remark, link }) => [name, to, remark, link]));
		expect(read.find(({ line }) => line === one.line)?.status).toBe(status);
		if (status !== "to-ask" && one.status !== status) expect(read.find(({ line }) => line === one.line)?.on).toBeDefined();
		expect(mergeTexts(after, text, after)).toBe(text);
	}), { numRuns: Math.max(500, runs) });
});
