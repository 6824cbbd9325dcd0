import { describe, expect, it } from "vitest";
import { civilDate } from "../../../src/calendar/civil-date";
import { readDate } from "../../../src/calendar/read-date";
import type { DateInterval } from "../../../src/calendar/date-interval";
import { interactionLines, type InteractionToWrite } from "../../../src/interactions/logs/interaction-lines";
import { type LogOptions, writeInteraction } from "../../../src/interactions/logs/write-interaction";

const on = (text: string): DateInterval => readDate(text) ?? expect.fail(text);
const entry = (more: Partial<InteractionToWrite> = {}): InteractionToWrite => ({ on: on("2026-11-20"), channel: "coffee", text: "talked", ...more });
const log = (text: string, more: Partial<InteractionToWrite> = {}, options: Partial<LogOptions> = {}): string => writeInteraction(text, entry(more), { heading: "Interactions", newestFirst: true, ...options });

describe("interactionLines", () => {
	it("writes what follows from it, nested", () => {
		const lines = interactionLines({
			on: on("2026-11-20"),
			channel: "coffee",
			text: "聊了他的副业，他在学 Raft",
			threads: ["副业上线了吗？"],
			promises: [{ text: "发他 Raft 教程", by: "me", dueOn: civilDate("2026-11-27") }, { text: "介绍同事", by: "them", dueOn: null }],
			thanks: ["帮我改简历"],
			gave: ["a book"],
			goodNews: ["升职"],
			owes: ["a reply"],
			thanked: ["for the book"],
		});
		expect(lines).toEqual([
			"- 2026-11-20 (coffee) 聊了他的副业，他在学 Raft",
			"    - ask:: 副业上线了吗？",
			"    - [ ] 发他 Raft 教程 📅 2026-11-27",
			"    - [ ] @them 介绍同事",
			"    - thanks:: 帮我改简历",
			"    - thanked:: for the book",
			"    - gave:: a book",
			"    - good-news:: 升职",
			"    - owe:: a reply",
		]);
	});

	it.each<[name: string, more: Partial<InteractionToWrite>, line: string]>([
		["no channel", { channel: null }, "- 2026-11-20 talked"],
		["no text", { text: "  " }, "- 2026-11-20 (coffee)"],
		["nothing", { channel: "", text: "" }, "- 2026-11-20"],
		["several lines", { text: "one\r\n\n- two\tthree\u2028four" }, "- 2026-11-20 (coffee) one - two three four"],
		["a list marker", { text: "- [ ] not a task" }, "- 2026-11-20 (coffee) - [ ] not a task"],
		["what a replacement would expand", { text: "$' $& $$20 $`" }, "- 2026-11-20 (coffee) $' $& $$20 $`"],
		["emoji and writing from the right", { text: "👨‍👩‍👧 שלום 🎉" }, "- 2026-11-20 (coffee) 👨‍👩‍👧 שלום 🎉"],
		["comment marks", { text: "50%% off %%% <!-- x" }, "- 2026-11-20 (coffee) 50%\\% off %\\%\\% <\\!-- x"],
		["brackets in the channel", { channel: "call (zoom)" }, "- 2026-11-20 (call, zoom) talked"],
		["a message of theirs", { channel: "微信", incoming: true }, "- 2026-11-20 (微信, them → me) talked"],
		["an imprecise date", { on: on("2024年二季度") }, "- 2024年二季度 (coffee) talked"],
		["words that will pass", { on: { ...on("2026-10"), text: "last month" } }, "- 2026-10 (coffee) talked"],
		["a text that begins like a channel", { channel: null, text: "(群) x" }, "- 2026-11-20 \\(群) x"],
		["a text that begins like a table", { channel: null, text: "| a | b" }, "- 2026-11-20 \\| a | b"],
		["such a text after a channel", { text: "(群) x" }, "- 2026-11-20 (coffee) (群) x"],
		["a text that would go on with the date", { on: on("2025"), channel: null, text: "h1" }, "- 2025 — h1"],
		["a quarter after a year", { on: on("2026"), channel: null, text: "Q1 plans" }, "- 2026 — Q1 plans"],
		["a time of the day", { channel: null, text: "10:30 tea" }, "- 2026-11-20 — 10:30 tea"],
		["half a character", { text: "a\ud83d" }, "- 2026-11-20 (coffee) a\uFFFD"],
	])("takes %s", (_, more, line) => { expect(interactionLines(entry(more))).toEqual([line]); });
});

describe("writeInteraction in a log of ours", () => {
	const line = "- 2026-11-20 (coffee) talked";
	it.each<[name: string, before: string, after: string]>([
		["on top", "## Interactions\n- 2026-01-01 old\n", `## Interactions\n${line}\n- 2026-01-01 old\n`],
		["on top of its own day", "## Interactions\n- 2026-11-20 old\n", `## Interactions\n${line}\n- 2026-11-20 old\n`],
		["below what is newer", "## Interactions\n- 2026-12-01 new\n    - ask:: x\n\n      more\n- 2026-01-01 old\n", `## Interactions\n- 2026-12-01 new\n    - ask:: x\n\n      more\n${line}\n- 2026-01-01 old\n`],
		["below all", "## Interactions\n- 2026-12-01 new\nlazy\n\nprose\n## Next\n", `## Interactions\n- 2026-12-01 new\nlazy\n${line}\n\nprose\n## Next\n`],
		["with empty lines between", "## Interactions\n\n- 2026-05-01 a\n\n- 2026-01-01 b\n", `## Interactions\n\n${line}\n\n- 2026-05-01 a\n\n- 2026-01-01 b\n`],
		["with carriage returns", "# L\r\n\r\n## Interactions\r\n- 2026-01-01 old\r\n", `# L\r\n\r\n## Interactions\r\n${line}\r\n- 2026-01-01 old\r\n`],
		["in a part with other line ends", "# L\n\n## Interactions\r\n- 2026-01-01 old\r\n\ntext\n", `# L\n\n## Interactions\r\n${line}\r\n- 2026-01-01 old\r\n\ntext\n`],
		["under an empty heading", "## Interactions\n\n## Next\n", `## Interactions\n${line}\n\n## Next\n`],
		["under a heading right above another", "## Interactions\n## Next\n", `## Interactions\n${line}\n## Next\n`],
		["under a heading at the end", "text\n## Interactions", `text\n## Interactions\n${line}`],
		["under the heading in Chinese", "## 互动\n- 2026-01-01 旧\n", `## 互动\n${line}\n- 2026-01-01 旧\n`],
		["under a heading with signs", "### 📒 interactions: #log\n", `### 📒 interactions: #log\n${line}\n`],
		// Prose, a sub-heading and a quote under a managed heading were deleted by a shipping plugin.
		["below prose", "## Interactions\nHow we talk.\n> quote\n\n1. one\n\n### Sub\ntext\n", `## Interactions\nHow we talk.\n> quote\n\n1. one\n\n${line}\n\n### Sub\ntext\n`],
		["among days in running text, as they are", "## Interactions\n2026-02-14 had coffee\n2026-01-02 walked\n\n## Next\n", "## Interactions\n2026-11-20 (coffee) talked\n2026-02-14 had coffee\n2026-01-02 walked\n\n## Next\n"],
		["below a day in running text", "## Interactions\n2026-02-14 had coffee\n\n## Next\n", `## Interactions\n2026-02-14 had coffee\n\n${line}\n\n## Next\n`],
		["below a paragraph of one, with carriage returns", "## Interactions\r\n\r\n**2026-02-14**\r\nhad coffee\r\n- ask:: x\r\n", `## Interactions\r\n\r\n**2026-02-14**\r\nhad coffee\r\n- ask:: x\r\n\r\n${line}\r\n`],
		["among items beside such days", "## Interactions\n2026-12-14 later\n\n- 2026-12-01 new\n- 2026-01-01 old\n\n2025-02-14 had coffee\n", `## Interactions\n2026-12-14 later\n\n- 2026-12-01 new\n${line}\n- 2026-01-01 old\n\n2025-02-14 had coffee\n`],
		["right below one", "## Interactions\n2026-12-14 later\n- 2026-01-01 old\n", `## Interactions\n2026-12-14 later\n${line}\n- 2026-01-01 old\n`],
		["above the sub-headings' entries", "## Interactions\n### 2026\n- 2026-01-01 x\n### 2025\n- 2025-01-01 y\n", `## Interactions\n### 2026\n${line}\n- 2026-01-01 x\n### 2025\n- 2025-01-01 y\n`],
		// A fenced example of the heading caught the line in a shipping plugin.
		["not in a fence above", "```\n## Interactions\n- 2026-01-01 x\n```\n\n## Interactions\n", `\`\`\`\n## Interactions\n- 2026-01-01 x\n\`\`\`\n\n## Interactions\n${line}\n`],
		["not in a comment above", "%%\n## Interactions\n%%\n\n## Interactions\n- 2026-01-01 x\n", `%%\n## Interactions\n%%\n\n## Interactions\n${line}\n- 2026-01-01 x\n`],
		["above a fence that is open to the end", "## Interactions\n```js\ncode\n", `## Interactions\n${line}\n\n\`\`\`js\ncode\n`],
		["to the log that is kept, not to the empty one", "## Interactions\n\n## Contact log\n- 2026-01-01 x\n", `## Interactions\n\n## Contact log\n${line}\n- 2026-01-01 x\n`],
		["under an underlined heading", "Interactions\n---\n- 2026-01-01 old\n", `Interactions\n---\n${line}\n- 2026-01-01 old\n`],
		["under one in Chinese, with carriage returns", "互动\r\n====\r\n\r\n- 2026-01-01 旧\r\n", `互动\r\n====\r\n\r\n${line}\r\n- 2026-01-01 旧\r\n`],
		["under an empty one", "Interactions\n---\n", `Interactions\n---\n${line}\n`],
		["under an empty one at the end", "Interactions\n---", `Interactions\n---\n${line}`],
		["above an underlined heading", "## Interactions\n- 2026-12-01 new\n\nNotes\n---\n- 2026-01-01 no\n", `## Interactions\n- 2026-12-01 new\n${line}\n\nNotes\n---\n- 2026-01-01 no\n`],
		["right above one, which stays a heading", "## Interactions\nNotes\n---\ntext\n", `## Interactions\n${line}\n\nNotes\n---\ntext\n`],
		["not under a rule", "Interactions\n\n---\n- 2026-01-01 x\n", `Interactions\n\n---\n- 2026-01-01 x\n\n## Interactions\n${line}\n`],
		["to the heading configured", "## Contact log\n- 2026-01-01 x\n## Interactions\n- 2026-02-01 y\n", `## Contact log\n- 2026-01-01 x\n## Interactions\n${line}\n- 2026-02-01 y\n`],
	])("%s", (_, before, after) => { expect(log(before)).toBe(after); });

	it.each<[name: string, before: string, after: string]>([
		["at the bottom", "## Interactions\n- 2026-01-01 a\n  - x\n- 2026-05-01 b\n\n", `## Interactions\n- 2026-01-01 a\n  - x\n- 2026-05-01 b\n${line}\n\n`],
		["among the others", "## Interactions\n- 2026-01-01 a\n- 2026-12-01 b\n", `## Interactions\n- 2026-01-01 a\n${line}\n- 2026-12-01 b\n`],
		["above all", "## Interactions\n- 2026-12-01 b\n", `## Interactions\n${line}\n- 2026-12-01 b\n`],
	])("%s, newest last", (_, before, after) => { expect(log(before, {}, { newestFirst: false })).toBe(after); });
});

describe("writeInteraction keeps the order of a log, whatever the setting says", () => {
	it.each<[name: string, before: string, after: string, options?: Partial<LogOptions>]>([
		["a list from the oldest", "## Log\n- 2024-06-08 a\n- 2025-09-06 b\n- 2026-06-12 c\n\nShe said so.\n", "## Log\n- 2024-06-08 a\n- 2025-09-06 b\n- 2026-06-12 c\n- 2026-11-20 (coffee) talked\n\nShe said so.\n"],
		["one with an item without a day", "## 记录\n- 2025-10-12 a\n- 2026-08-30 b\n- 不要说。\n\n> [!note] x\n", "## 记录\n- 2025-10-12 a\n- 2026-08-30 b\n- 2026-11-20 (coffee) talked\n- 不要说。\n\n> [!note] x\n"],
		["a day before the last", "## Log\n- 2024-06-08 a\n- 2026-12-01 b\n", "## Log\n- 2024-06-08 a\n- 2026-11-20 (coffee) talked\n- 2026-12-01 b\n"],
		["a list from the newest", "## Log\n- 2026-06-12 c\n- 2024-06-08 a\n", "## Log\n- 2026-11-20 (coffee) talked\n- 2026-06-12 c\n- 2024-06-08 a\n", { newestFirst: false }],
		["lines from the oldest, with carriage returns", "## Log\r\n\r\n2021-12-31 — a\r\n2026-08-23 — b\r\n\r\nHer dog is Haggis.\r\n", "## Log\r\n\r\n2021-12-31 — a\r\n2026-08-23 — b\r\n2026-11-20 (coffee) — talked\r\n\r\nHer dog is Haggis.\r\n"],
		["lines from the newest", "## Log\n2026-08-23: a\n2021-12-31: b\n\n## Next\n", "## Log\n2026-11-20: coffee: talked\n2026-08-23: a\n2021-12-31: b\n\n## Next\n"],
		["lines in Chinese with a line between", "## 记录\n\n2025年1月2日 a\n\n2026年8月3日 b\n", "## 记录\n\n2025年1月2日 a\n\n2026年8月3日 b\n\n2026年11月20日 (coffee) talked\n"],
		["days of which each has a paragraph", "## Log\n2026-02-14 had coffee\nand cake\n\n2026-01-02 walked\nfar\n", "## Log\n2026-11-20 (coffee) talked\n\n2026-02-14 had coffee\nand cake\n\n2026-01-02 walked\nfar\n"],
		["two of one day: the setting", "## Log\n- 2026-06-12 c\n- 2026-06-12 a\n", "## Log\n- 2026-06-12 c\n- 2026-06-12 a\n- 2026-11-20 (coffee) talked\n", { newestFirst: false }],
	])("%s", (_, before, after, options) => { expect(log(before, {}, { heading: "Interactions, Log, 记录", ...options })).toBe(after); });
});

describe("writeInteraction begins a log", () => {
	const section = "## Interactions\n- 2026-11-20 (coffee) talked";
	it.each<[name: string, before: string, after: string]>([
		["in an empty note", "", `${section}\n`],
		["at the end", "# 李智伟\n\ntext\n", `# 李智伟\n\ntext\n\n${section}\n`],
		["after empty lines", "text\n\n\n", `text\n\n\n${section}\n`],
		["without a line end at the end", "text", `text\n\n${section}`],
		["after properties", "---\ntype: person\n---\n", `---\ntype: person\n---\n\n${section}\n`],
		["after properties alone", "---\ntype: person\n---", `---\ntype: person\n---\n\n${section}`],
		["as deep as the others", "# A\n\n# B\n", `# A\n\n# B\n\n${section.slice(1)}\n`],
		["with carriage returns", "a\r\nb\r\n", `a\r\nb\r\n\r\n${section.replaceAll("\n", "\r\n")}\r\n`],
		["not in a fence", "```\n## Interactions\n```\n", `\`\`\`\n## Interactions\n\`\`\`\n\n${section}\n`],
		["above code that is open to the end", "text\n\n```\ncode\n", `text\n\n${section}\n\n\`\`\`\ncode\n`],
		["above a comment that is open to the end", "text\n%%\n## Interactions\n", `text\n\n${section}\n\n%%\n## Interactions\n`],
	])("%s", (_, before, after) => { expect(log(before)).toBe(after); });

	it("and none where one stands under another heading of the setting", () => {
		expect(log("## 记录\n- 2026-11-01 吃饭\n", {}, { heading: "Log, 记录" })).toMatch(/^## 记录\n- 2026-11-20.*\n- 2026-11-01 吃饭\n$/);
	});

	it.each([["互动", "## 互动"], ["### Contact", "### Contact"], ["", "## Interactions"], ["Two\nlines", "## Two lines"], ["Log, 记录", "## Log"]])("under the heading %j", (heading, line) => {
		expect(log("text\n", {}, { heading })).toBe(`text\n\n${line}\n- 2026-11-20 (coffee) talked\n`);
	});
});

describe("writeInteraction goes on in the style of the log", () => {
	it.each<[name: string, old: string, line: string, more?: Partial<InteractionToWrite>]>([
		["a link and a dash", "- [[2026-08-17]] — old", "- [[2026-11-20]] — talked", { channel: null }],
		["a link and a dash, with channel", "- [[2026-08-17]] — old", "- [[2026-11-20]] (coffee) — talked"],
		["a link in a folder", "- [[Daily/2026-08-17]] - old", "- [[Daily/2026-11-20]] - talked", { channel: null }],
		["a link in a folder of the year", "- [[2026/2026-08-17]] – old", "- [[2026-11-20]] – talked", { channel: null }],
		["a link that shows words", "- [[2026-08-17|17 Aug]] — old", "- [[2026-11-20]] — talked", { channel: null }],
		["a link of Markdown", "- [2026-08-17](Daily/2026-08-17.md) — old", "- [2026-11-20](Daily/2026-11-20.md) — talked", { channel: null }],
		["colons", "- 2026-08-17: call: old", "- 2026-11-20: coffee: talked"],
		["colons, no channel", "- 2026-08-17: call: old", "- 2026-11-20: talked", { channel: null }],
		["colons, a channel that would read as text", "- 2026-08-17: call: old", "- 2026-11-20 (fishing) talked", { channel: "fishing" }],
		["colons, a text that would read as a channel", "- 2026-08-17: call: old", "- 2026-11-20 call: him", { channel: null, text: "call: him" }],
		["a channel in bold", "- 2026-08-17 — **📞 Call**: old", "- 2026-11-20 — **📞 Call**: talked", { channel: "call" }],
		["another channel in bold", "- 2026-08-17 — **📞 Call**: old", "- 2026-11-20 — **Coffee**: talked"],
		["no channel in bold", "- 2026-08-17 — **📞 Call**: old", "- 2026-11-20 — talked", { channel: null }],
		["columns", "- 2026-06-23 | email | Title | old", "- 2026-11-20 | coffee | talked"],
		["columns, no channel", "- 2026-06-23 | email | Title | old", "- 2026-11-20 | talked", { channel: null }],
		["columns, a bar in the text", "- 2026-06-23 | email | old", "- 2026-11-20 (coffee) a | b", { text: "a | b" }],
		["stars", "* 2026-08-17 old", "* 2026-11-20 (coffee) talked"],
		["blanks after the marker", "  -  2026-08-17 old", "  -  2026-11-20 (coffee) talked"],
		["ticked tasks", "- [x] 2026-08-17 old", "- [x] 2026-11-20 (coffee) talked"],
		["slashes", "- 2026/08/17 old", "- 2026/11/20 (coffee) talked"],
		["bold dates", "- **2026-08-17**: call: old", "- **2026-11-20**: coffee: talked"],
		["bold dates with their colon", "- **2026-08-17:** old", "- **2026-11-20:** (coffee) talked"],
		["unpadded days", "- 2026-8-7 — old", "- 2026-11-20 (coffee) — talked"],
		["a text right after the day", "- 2026-08-17和他吃饭", "- 2026-11-20 (coffee) talked"],
		["Chinese", "- 2026年8月17日（微信）旧", "- 2026年11月20日（coffee）talked"],
		["the newest entry", "- 2026-08-17 — new\n- 2026-01-01: old", "- 2026-11-20 (coffee) — talked"],
	])("%s", (_, old, line, more) => {
		expect(log(`## Interactions\n${old}\n`, more)).toBe(`## Interactions\n${line}\n${old}\n`);
	});

	it.each([
		["tabs", "- 2026-08-17 old\n\t* ask:: x", "\t* ask:: y"],
		["two blanks and Chinese names", "- 2026-08-17 old\n  - 问:: x", "  - 问:: y"],
		["tabs elsewhere in the note", "- 2026-08-17 old\n\n## Else\n- a\n\t- b", "\t- ask:: y"],
		["nothing nested yet", "* 2026-08-17 old", "    * ask:: y"],
	])("nested with %s", (_, old, line) => {
		expect(log(`## Interactions\n${old}\n`, { threads: ["y"] }).split("\n")[2]).toBe(line);
	});
});
