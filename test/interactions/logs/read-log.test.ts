import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interaction } from "../../../src/interactions/interaction";
import { logHeadings } from "../../../src/interactions/logs/log-headings";
import { readLog } from "../../../src/interactions/logs/read-log";
import { logCases } from "../log-cases";
import { otherShapes } from "../log-shape-cases";

const headings = logHeadings("");

function log(...lines: string[]): readonly Interaction[] {
	return readLog(lines.join("\n"), headings);
}

function told({ when, channel, text, happened, oneToOne, incoming }: Interaction): string {
	const days = when.from === when.to ? when.from : `${when.from}..${when.to}`;
	return [days, channel ?? "–", text, ...(happened ? (oneToOne ? [] : ["group"]) : ["nothing"]), ...(incoming ? ["incoming"] : [])].join(" · ");
}

describe("readLog", () => {
	it.each(logCases)("$line", ({ line, is }) => {
		expect(log("## Interactions", "", line).map(told)).toEqual(is === null ? [] : [is]);
		expect(readLog(`# A\r\n## 互动\r\n\r\n${line}\r\n`, headings).map(told)).toEqual(is === null ? [] : [is]);
	});

	it("reads under an underlined heading, up to the next of its level", () => {
		const lines = ["Interactions", "---", "- 2026-11-20 a", "", "### Older", "- 2026-01-01 b", "", "Notes", "-----", "- 2025-01-01 c"];
		expect(log(...lines).map(({ text, line }) => `${text} ${String(line)}`)).toEqual(["a 2", "b 5"]);
		expect(log("互动", "===", "", "- 2026-11-20 a", "## Older", "- 2026-01-01 b").map(({ text }) => text)).toEqual(["a", "b"]);
		expect(log("## Interactions", "- 2026-11-20 a", "", "Notes", "---", "- 2026-01-01 b").map(({ text }) => text)).toEqual(["a"]);
		expect(log("📒 **Interactions** #log", "===", "- 2026-11-20 a").map(({ text }) => text)).toEqual(["a"]);
		expect(log("Family #private", "---", "### Interactions", "- 2026-11-20 a").map(({ private: hidden }) => hidden)).toEqual([true]);
	});

	it.each([
		["冯老师", "王磊说她住院了", false], ["冯老师", "冯老师说她住院了", true], ["冯敏仪", "敏仪说她住院了", true], ["王磊", "王磊说他换了工作", true], ["王磊（策展）", "王磊说他换了工作", true],
		["Tom Reed", "Tom said he is moving", true], ["Ann", "Tom said she is moving", false], ["Thomas Reed", "Reed says he is moving", true],
	])("in the note of %s “%s” is a contact: %s", (name, text, is) => {
		expect(readLog(`## Interactions\n- 2026-04-22 ${text}`, headings, undefined, [name]).map(({ happened }) => happened)).toEqual([is]);
	});

	it("reads under no rule", () => {
		expect(log("Interactions", "", "---", "- 2026-11-20 a")).toEqual([]);
		expect(log("## Interactions", "- 2026-11-20 a", "---", "- 2026-01-01 b").map(({ text }) => text)).toEqual(["a", "b"]);
		expect(log("---", "Interactions", "---", "- 2026-11-20 a")).toEqual([]);
	});

	it("keeps the date as written", () => {
		expect(log("## 互动", "- 2024年二季度（见面）", "- [[Daily/2026-08-17|Monday]] a", "- 2024-Q2: b").map(({ when }) => when.text)).toEqual(["2024年二季度", "2026-08-17", "2024-Q2"]);
	});

	it.each([["Contact log"], ["Interaction Log"], ["INTERACTIONS"], ["📒 互动"]])("reads under %s", (heading) => {
		expect(log(`## ${heading}`, "- 2026-11-20 a")).toHaveLength(1);
	});

	it("reads under the configured heading, and under ours", () => {
		expect(readLog("# Gespräche\n- 2026-11-20 a\n# Interactions\n- 2026-11-19 b\n# Other\n- 2026-11-18 c", logHeadings("Gespräche")).map(({ line }) => line)).toEqual([1, 3]);
	});

	it("reads under headings inside, and no other section", () => {
		expect(log("- 2026-01-01 a", "## Interactions", "### 2026", "- 2026-11-20 b", "### 2025", "prose", "- 2025-11-20 c", "## Notes", "- 2026-01-02 d").map(({ line }) => line)).toEqual([3, 6]);
	});

	it("is not taken in by a heading in a fence or a comment", () => {
		expect(log("```", "## Interactions", "- 2026-11-20 a", "```", "%%", "## Interactions", "- 2026-11-20 b", "%%")).toEqual([]);
	});

	it("reads nested items in both languages, with tabs or spaces", () => {
		const [entry] = log(
			"## Interactions",
			"- 2026-11-20 (coffee) 聊了副业",
			"    - ask:: 副业上线了吗？",
			"    - 问：： 她的论文",
			"    - [ ] 发他 Raft 教程 📅 2026-11-27",
			"    - [x] thanks:: 帮我改简历",
			"    - 感谢:: ~~介绍工作~~",
			"    - ~~感谢:: 送我书~~",
			"    - 已谢:: 请吃饭",
			"    - **gave**:: [[Raft]]",
			"    - 喜讯:: 升职了",
			"    - owe:: 回信",
			"    - [欠回:: 问题]",
			"    - plain",
			"        - deeper:: field",
			"    - ",
			"    - unknown:: field",
		);
		expect(entry?.items.map(({ kind, text, line, done }) => [kind, text, line, done])).toEqual([
			["thread", "副业上线了吗？", 2, false], ["thread", "她的论文", 3, false], ["thanks", "帮我改简历", 5, true], ["thanks", "介绍工作", 6, true], ["thanks", "送我书", 7, true],
			["thanked", "请吃饭", 8, false], ["gave", "[[Raft]]", 9, false], ["good-news", "升职了", 10, false], ["owe", "回信", 11, false], ["owe", "问题", 12, false],
			["note", "plain", 13, false], ["note", "deeper:: field", 14, false], ["note", "unknown:: field", 16, false],
		]);
	});

	it("reads a field on the line itself", () => {
		expect(log("## 互动", "- 2026-11-20 (微信) 欠回:: 他问的问题", "- 2026-11-19 call [owe:: a reply] soon").map(({ text, items }) => [text, items.map(({ kind, text: said, line }) => [kind, said, line])])).toEqual([
			["欠回:: 他问的问题", [["owe", "他问的问题", 1]]],
			["call [owe:: a reply] soon", [["owe", "a reply", 2]]],
		]);
	});

	it("joins the lines of an item, and leaves out its code", () => {
		expect(log("## 互动", "- 2026-11-20 a", "  b", "  ```", "  - 2026-11-19 no", "  ```", "- 2026-11-18 c").map(({ text }) => text)).toEqual(["a b", "c"]);
	});

	it("knows what is private", () => {
		const entries = log("## Interactions", "- 2026-11-20 a #private", "    - ask:: b", "- 2026-11-19 c", "    - ask:: d #私密", "    - ask:: e");
		expect(entries.map((entry) => [entry.private, ...entry.items.map((item) => item.private)])).toEqual([[true, true], [false, true, false]]);
		expect(log("## Interactions #private", "- 2026-11-20 a")[0]?.private).toBe(true);
	});

	it("reads any text without failing", () => {
		const piece = fc.constantFrom("## Interactions", "- ", "2026-11-20", "2024年", " (", ")", "（群）", "[[", "]]", "::", "ask", "~~", "**", "|", "→", "\n", "\r\n", "\t", "    ", "[x] ", "#private", "%%", "```", "🎉");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const text = `## Interactions\n- 2026-11-20 hello\n${pieces.join("")}`;
				const lines = text.split("\n").length;
				for (const entry of readLog(text, headings)) for (const { line } of [entry, ...entry.items]) expect(line >= entry.line && line < lines).toBe(true);
			}),
		);
	});
});

describe("logs in other shapes", () => {
	it.each(otherShapes)("$name", ({ text, is }) => {
		expect(log("# Ann", "## Interactions", ...text, "## Notes", "- 2026-01-01 no log").map(told)).toEqual(is);
	});

	it("takes what is nested and promised under a dated heading along", () => {
		const [one] = log("## Interactions", "### 2026-07-11 - Email", "- ask:: how is the boat?", "- sent the slides");
		expect(one?.items.map(({ kind, text, line }) => `${kind} ${text} ${String(line)}`)).toEqual(["thread how is the boat? 2", "note sent the slides 3"]);
	});

	it.each<[name: string, text: readonly string[], is: readonly string[]]>([
		["a day and words", ["2026-02-14 had coffee, she's moving"], ["1 2026-02-14 -: had coffee, she's moving"]],
		["each line of a paragraph", ["2026-02-14 had coffee", "2026-01-02: call: about the boat", "2025年12月3日 吃饭"], ["1 2026-02-14 -: had coffee", "2 2026-01-02 call: about the boat", "3 2025-12-03 -: 吃饭"]],
		["a day in bold, and the rest of its paragraph", ["**2026-02-14**", "had coffee", "and cake", "", "Nothing dated."], ["1 2026-02-14 -: had coffee and cake"]],
		["a day in bold with a sign", ["**2026-02-14:** (coffee) she's moving"], ["1 2026-02-14 coffee: she's moving"]],
		["a link to the day", ["[[2026-02-14]] — walked", "", "14 Feb 2026, walked"], ["1 2026-02-14 -: walked", "3 2026-02-14 -: walked"]],
		["items right beneath", ["2026-02-14 had coffee", "- ask:: the boat", "- 2026-01-01 a list", "", "- ask:: of nothing"], ["1 2026-02-14 -: had coffee +thread the boat", "3 2026-01-01 -: a list"]],
		["lines between items", ["- 2026-03-01 a", "", "2026-02-14 b", "", "- 2026-01-01 c"], ["1 2026-03-01 -: a", "3 2026-02-14 -: b", "5 2026-01-01 -: c"]],
		["beneath a month", ["### 2026-02", "2026-02-14 had coffee"], ["2 2026-02-14 -: had coffee"]],
		["beneath a day: told with it", ["### 2026-02-14", "2026-02-14 had coffee"], ["1 2026-02-14 -: 2026-02-14 had coffee"]],
		["what goes on an item", ["- 2026-03-01 a", "2026-02-14 b"], ["1 2026-03-01 -: a 2026-02-14 b"]],
		["no day, or no start", ["2026-02 moved", "2026 a year", "On 2026-02-14 we met", "about 2026-02-14", "2026-02-14之前认识", "Q1 2026"], []],
		["quotes, code, comments", ["> 2026-02-14 a", "", "```", "2026-02-14 b", "```", "%%", "2026-02-14 c", "%%", "", "    2026-02-14 d"], []],
	])("reads running text: %s", (_, text, is) => {
		const said = (entry: Interaction): string => [`${String(entry.line)} ${entry.when.from} ${entry.channel ?? "-"}: ${entry.text}`, ...entry.items.map((item) => `+${item.kind} ${item.text}`)].join(" ");
		expect(log("## Interactions", ...text, "## Notes", "2026-01-01 no log").map(said)).toEqual(is);
	});

	it("reads under every heading of the setting", () => {
		const own = logHeadings("Meeting History, ## 联系记录");
		expect(readLog("## Meeting History\n- 2026-11-20 a\n## 联系记录\n- 2026-11-19 b\n## Timeline\n- 2026-11-18 c", own).map(({ text }) => text)).toEqual(["a", "b"]);
	});
});
