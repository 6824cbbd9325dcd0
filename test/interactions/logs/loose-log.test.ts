import { describe, expect, it } from "vitest";
import { day } from "../../calendar/day";
import { logHeadings } from "../../../src/interactions/logs/log-headings";
import { logChange } from "../../../src/interactions/logs/log-change";
import type { InteractionToWrite } from "../../../src/interactions/logs/interaction-lines";
import { readLog } from "../../../src/interactions/logs/read-log";
import { readRemarks } from "../../../src/interactions/read-remarks";
import { dayInterval } from "../../../src/calendar/date-interval";
import type { Interaction } from "../../../src/interactions/interaction";
import { looseCases, notLooseCases } from "../loose-cases";

const loose = logHeadings("", true);

function told({ when, channel, text }: Interaction): string {
	return [when.from === when.to ? when.from : `${when.from}..${when.to}`, channel ?? "–", text].join(" · ");
}

describe("a log under no heading", () => {
	it.each(looseCases)("has $is of $text", ({ text, is }) => {
		expect(readLog(text, loose).map(told)).toEqual(is);
		expect(readLog(text, logHeadings("")).map(told)).toEqual(text.includes("## Interactions") ? is.slice(1) : []);
	});

	it.each(notLooseCases)("has nothing of %j", (text) => {
		expect(readLog(text, loose)).toEqual([]);
	});

	it.each<readonly [string, boolean]>([
		["2025 年 10 月换了左膝。不吃香菜", false], ["2026-10 part time at the maritime place", false], ["Oct 2025: new knee", false], ["2026年10月 在海事所兼职", false],
		["2025 年 10 月一起去了苏州", true], ["Feb 2025 – long call", true], ["2026-03 lunch with her sister", true], ["- 2025-10 new knee", true], ["2025-10-03 new knee", true], ["2025 年 5 月来我家住了一晚", true],
	])("“%s” is contact: %s, for what alone begins with a month may be of their life", (text, isContact) => {
		expect(readLog(text, loose).map(({ happened }) => happened)).toEqual([isContact]);
	});

	it("is of two again where several lines begin so", () => {
		expect(readLog("2026-10 part time at the maritime place\n2026-08-03 coffee, her mum is ill", loose).map(({ happened }) => happened)).toEqual([true, true]);
	});

	it("has nothing of a stay that began in a month", () => {
		expect(readLog("2026 年 10 月到 2027 年 4 月在国内，收信的事在我。", loose)).toEqual([]);
		expect(readLog("Oct 2026 to 2027 in Oslo", loose).filter(({ happened }) => happened)).toEqual([]);
	});

	it("is read once where a title is the heading of a log", () => {
		expect(readLog("# Interactions\n2026-08-03 lunch", loose).map(({ line }) => line)).toEqual([1]);
	});

	it("has the line of each entry, what stands beneath, and what is private", () => {
		const log = readLog("---\ntype: person\n---\n2026-08-03 lunch\n- ask:: the flat\n\n2026-07-01 call #private\n", loose);
		expect(log.map(({ line, private: hidden, items }) => [line, hidden, items.map(({ kind, text }) => `${kind} ${text}`)])).toEqual([
			[3, false, ["thread the flat"]], [6, true, []],
		]);
	});

	it("leaves what stands beside it to be told of them, and of itself nothing twice", () => {
		const text = "Works as a baker in Lyon since 2019.\n\n2026-08-03 her son started school\nand likes it there since 2026\n\n- 2026-07-01 her mum is ill\n    - since 2025\n- two sons, the older one is at school";
		expect(readRemarks(text, loose).map(({ line }) => line)).toEqual([0, 7]);
		expect(readRemarks(text, logHeadings("")).length).toBeGreaterThan(2);
	});
});

describe("logging into a note with a log under no heading", () => {
	const entry = (more: Partial<InteractionToWrite> = {}): InteractionToWrite =>
		({ on: dayInterval(day("2026-11-20")), channel: "coffee", text: "the flat", ...more });
	const written = (text: string, more?: Partial<InteractionToWrite>, newestFirst = true): string =>
		logChange(entry(more), { heading: "Interactions", loose: true, newestFirst, lastContactKey: "last_contact" })(text).replace(/^---\n[^]*?\n---\n/, "");

	it.each<readonly [string, string, string]>([
		["the newest above", "2026-08-03 lunch\n2026-07-01 call\n", "2026-11-20 (coffee) the flat\n2026-08-03 lunch\n2026-07-01 call\n"],
		["the newest below", "2026-07-01 call\n2026-08-03 lunch\n", "2026-07-01 call\n2026-08-03 lunch\n2026-11-20 (coffee) the flat\n"],
		["paragraphs", "Kind.\n\n2026-08-03 lunch\n\n2026-07-01 call\n\n## Family\nA son.", "Kind.\n\n2026-11-20 (coffee) the flat\n\n2026-08-03 lunch\n\n2026-07-01 call\n\n## Family\nA son."],
		["paragraphs, the newest below", "2026-07-01 call\n\n2026-08-03 lunch\n\n## Family\nA son.", "2026-07-01 call\n\n2026-08-03 lunch\n\n2026-11-20 (coffee) the flat\n\n## Family\nA son."],
		["items", "* 2026-08-03: lunch\n* 2026-07-01: call\n", "* 2026-11-20: coffee: the flat\n* 2026-08-03: lunch\n* 2026-07-01: call\n"],
		["one alone", "2026-08-03 lunch", "2026-11-20 (coffee) the flat\n2026-08-03 lunch"],
		["English days", "3 Aug 2026: lunch\n1 Jul 2026: call\n", "20 Nov 2026: coffee: the flat\n3 Aug 2026: lunch\n1 Jul 2026: call\n"],
		["American days", "Aug 3, 2026 – lunch\nJul 1, 2026 – call\n", "Nov 20, 2026 (coffee) – the flat\nAug 3, 2026 – lunch\nJul 1, 2026 – call\n"],
		["Chinese days", "2026年7月1日 打电话\n2026年8月3日 吃饭\n", "2026年7月1日 打电话\n2026年8月3日 吃饭\n2026年11月20日 (coffee) the flat\n"],
		["a title", "# Ada\n2026-08-03 lunch\n\n## Family\nA son.\n", "# Ada\n2026-11-20 (coffee) the flat\n2026-08-03 lunch\n\n## Family\nA son.\n"],
		["a log under a heading, which goes before", "2026-08-03 lunch\n\n## Interactions\n- 2026-07-01 call\n", "2026-08-03 lunch\n\n## Interactions\n- 2026-11-20 (coffee) the flat\n- 2026-07-01 call\n"],
		["a heading with nothing beneath, which goes before", "2026-08-03 lunch\n\n## Interactions\n", "2026-08-03 lunch\n\n## Interactions\n- 2026-11-20 (coffee) the flat\n"],
		["headings, the newest above", "Kind.\n\n## 2026-08-03 visit\nHeld him.\n\n## 2026-07-19 message\nA picture.\n", "Kind.\n\n## 2026-11-20 coffee\nthe flat\n\n## 2026-08-03 visit\nHeld him.\n\n## 2026-07-19 message\nA picture.\n"],
		["headings, the newest below", "### 2026-07-19 message\nA picture.\n\n### 2026-08-03\nlunch\n\n## Family\nA son.\n", "### 2026-07-19 message\nA picture.\n\n### 2026-08-03\nlunch\n\n### 2026-11-20 coffee\nthe flat\n\n## Family\nA son.\n"],
		["a table, which stays as it is", "Warm.\n\n| date | what |\n|---|---|\n| 2026-08-03 | lunch |\n\nKind.\n", "Warm.\n\n| date | what |\n|---|---|\n| 2026-08-03 | lunch |\n\nKind.\n\n## Interactions\n- 2026-11-20 (coffee) the flat\n"],
		["a table beside a line", "2026-07-01 call\n\n| date | what |\n|---|---|\n| 2026-08-03 | lunch |\n", "2026-11-20 (coffee) the flat\n2026-07-01 call\n\n| date | what |\n|---|---|\n| 2026-08-03 | lunch |\n"],
		["no dated line", "Kind.\n", "Kind.\n\n## Interactions\n- 2026-11-20 (coffee) the flat\n"],
	])("%s", (_, text, is) => {
		expect(written(text)).toBe(is);
	});

	it("tells a channel of one's own, and a message of theirs, in brackets after a heading's day", () => {
		const below = "\n\n## 2026-08-03 visit\nHeld him.\n";
		const to = (more: Partial<InteractionToWrite>): string => written(`Kind.${below}`, more).replace(below, "");
		expect(to({ channel: "fishing trip" })).toBe("Kind.\n\n## 2026-11-20 (fishing trip)\nthe flat");
		expect(to({ channel: "call", incoming: true })).toBe("Kind.\n\n## 2026-11-20 (call, them → me)\nthe flat");
		expect(to({ channel: null })).toBe("Kind.\n\n## 2026-11-20\nthe flat");
		expect(written("2026-01-09 in running text\n-", { channel: "fishing trip" })).toContain("## 2026-11-20 (fishing trip)\nthe flat");
	});

	it("takes the order of the lines, and that of the settings where there is one line", () => {
		expect(written("2026-08-03 lunch\n", {}, false)).toBe("2026-08-03 lunch\n2026-11-20 (coffee) the flat\n");
		expect(written("2026-08-03 lunch\n2026-07-01 call\n", {}, false)).toBe("2026-11-20 (coffee) the flat\n2026-08-03 lunch\n2026-07-01 call\n");
	});

	it("puts what follows from it beneath, apart from the next line", () => {
		const threads = { threads: ["the flat?"] };
		expect(written("2026-08-03 lunch\n2026-07-01 call\n", threads)).toBe("2026-11-20 (coffee) the flat\n- ask:: the flat?\n\n2026-08-03 lunch\n2026-07-01 call\n");
		expect(written("2026-07-01 call\n2026-08-03 lunch\n- ask:: her mum\n", threads)).toBe("2026-07-01 call\n2026-08-03 lunch\n- ask:: her mum\n\n2026-11-20 (coffee) the flat\n- ask:: the flat?\n");
		expect(written("- 2026-08-03 lunch\n- 2026-07-01 call\n", threads)).toBe("- 2026-11-20 (coffee) the flat\n    - ask:: the flat?\n- 2026-08-03 lunch\n- 2026-07-01 call\n");
	});

	it("begins a log under a heading where the lines are not read", () => {
		expect(logChange(entry(), { heading: "Interactions", newestFirst: true, lastContactKey: "last_contact" })("2026-08-03 lunch\n")).toContain("2026-08-03 lunch\n\n## Interactions\n- 2026-11-20");
	});
});
