import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logHeadings } from "../../src/interactions/logs/log-headings";
import { readLog } from "../../src/interactions/logs/read-log";
import type { RosterStatus } from "../../src/interactions/roster/roster-status";
import { addOutcome, setConsent, setMade } from "../../src/introductions/change-introduction";
import { startIntroduction, thankForIntroduction } from "../../src/introductions/start-introduction";
import { Refusal } from "../../src/notes/refusal";
import type { NoteChange } from "../../src/writing/note-writer";
import { hostileNote, isInsertion } from "../notes/hostile-notes";
import { day } from "../talking-points/make-person";
import { writtenAndUndone } from "../writing/memory-vault";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const today = day("2026-11-28");
const path = "People/李智伟.md";
const owner = { name: "李智伟", link: "[[李智伟]]" };
const other = { name: "王磊", link: "[[王磊]]" };
const english = { language: "en", heading: "Interactions", newestFirst: true } as const;
const chinese = { language: "zh", heading: "互动", newestFirst: true } as const;
const head = "---\ntype: person\n---\n";

/** A note after a change; it is undone to the byte besides. */
async function after(text: string, change: (text: string) => string): Promise<string> {
	const changes: readonly NoteChange[] = [{ path, change }];
	const { written, undone } = await writtenAndUndone({ [path]: text }, changes);
	expect(undone).toEqual({ [path]: text });
	return written[path] ?? "";
}

const entry = { owner, other, reason: "一个写过 Raft，一个要写" };
const started = "- 2026-11-28 引荐:: [[王磊]] — 一个写过 Raft，一个要写\n    - [ ] 李智伟 愿意\n    - [ ] 王磊 愿意\n    - [ ] 介绍了\n";

describe("an introduction that is begun", () => {
	it.each<[string, string, typeof english | typeof chinese, string]>([
		["begins the log", head, chinese, `${head}\n## 互动\n${started}`],
		["in English", head, english, `${head}\n## Interactions\n- 2026-11-28 intro:: [[王磊]] — 一个写过 Raft，一个要写\n    - [ ] 李智伟 agrees\n    - [ ] 王磊 agrees\n    - [ ] made\n`],
		["stands in the log that is there", `${head}## 互动\n- 2026-11-20 (微信) 聊了聊\n    - 问:: 上线了吗？\n\n## 别的\n`, chinese, `${head}## 互动\n${started}- 2026-11-20 (微信) 聊了聊\n    - 问:: 上线了吗？\n\n## 别的\n`],
		["under the name that the note has for the field", `${head}## 互动\n- 2026-11-20 intro:: [[Sam]]\n`, chinese, `${head}## 互动\n${started.replace("引荐", "intro")}- 2026-11-20 intro:: [[Sam]]\n`],
		["with tabs, stars and dashes", `${head}## 互动\n* 2026-11-20 — 聊了聊\n\t* 那天下雨\n`, chinese, `${head}## 互动\n* 2026-11-28 — 引荐:: [[王磊]] — 一个写过 Raft，一个要写\n\t* [ ] 李智伟 愿意\n\t* [ ] 王磊 愿意\n\t* [ ] 介绍了\n* 2026-11-20 — 聊了聊\n\t* 那天下雨\n`],
		["with CRLF", head.replaceAll("\n", "\r\n"), chinese, `${head}\n## 互动\n${started}`.replaceAll("\n", "\r\n")],
	])("%s", async (_, text, writing, expected) => {
		expect(await after(text, (note) => startIntroduction(note, entry, writing, today))).toBe(expected);
	});

	it("links names that would not be read as they are, and says a reason in one line", async () => {
		const two = { owner: { name: "A: B", link: "[[A B|A: B]]" }, other: { name: "Ann", link: "[[Ann]]" }, reason: "one\ntwo" };
		expect(await after(head, (note) => startIntroduction(note, two, english, today))).toBe(`${head}\n## Interactions\n- 2026-11-28 intro:: [[Ann]] — one two\n    - [ ] [[A B|A: B]] agrees\n    - [ ] [[Ann]] agrees\n    - [ ] made\n`);
	});

	it("is no contact, and no promise", () => {
		const note = startIntroduction(head, entry, chinese, today);
		expect(readLog(note, logHeadings("互动")).map(({ happened, items }) => [happened, items])).toEqual([[false, []]]);
	});
});

const said = "intro:: [[王磊]] — 都写过";
const line = `- 2026-11-28 ${said}\n`;
const note = (boxes: string): string => `${head}## 互动\n${line}${boxes}- 2026-11-20 聊了聊\n`;
const place = { line: 4, said };
const isWang = { name: "王磊", isTheirs: ({ name }: { readonly name: string }): boolean => name === "王磊" };

describe("an answer", () => {
	it.each<[string, string, RosterStatus, string]>([
		["asked", "    - [ ] 李智伟 愿意\n    - [ ] 王磊 愿意\n    - [ ] 介绍了\n", "asked", "    - [ ] 李智伟 愿意\n    - [/] 王磊 愿意 🛫 2026-11-28\n    - [ ] 介绍了\n"],
		["yes", "    - [/] 王磊 愿意 🛫 2026-11-20\n", "yes", "    - [x] 王磊 愿意 🛫 2026-11-20 ✅ 2026-11-28\n"],
		["no", "    - [/] [[王磊]] 愿意 🛫 2026-11-20 ^a1\n", "no", "    - [-] [[王磊]] 愿意 🛫 2026-11-20 ❌ 2026-11-28 ^a1\n"],
		["asked again", "    - [-] 王磊 愿意 ❌ 2026-11-20\n", "to-ask", "    - [ ] 王磊 愿意\n"],
		["a box where there is none", "", "asked", "    - [/] 王磊 愿意 🛫 2026-11-28\n"],
		["a box below that of the other", "    - [x] 李智伟 agrees\n        - by mail\n    - outcome:: x\n", "yes", "    - [x] 李智伟 agrees\n        - by mail\n    - [x] 王磊 agrees ✅ 2026-11-28\n    - outcome:: x\n"],
		["the same", "    - [x] 王磊 愿意\n", "yes", "    - [x] 王磊 愿意\n"],
	])("%s", async (_, boxes, status, expected) => {
		expect(await after(note(boxes), (text) => setConsent(text, place, isWang, status, today))).toBe(note(expected));
	});

	it("is that of this introduction, wherever it has gone, and of no other", async () => {
		const before = `${head}\n## 互动\n- 2026-12-01 intro:: [[Sam]] — x\n    - [ ] 王磊 愿意\n\n${line}    - [ ] 王磊 愿意\n`;
		expect(await after(before, (text) => setConsent(text, { line: 5, said }, isWang, "yes", today))).toBe(`${head}\n## 互动\n- 2026-12-01 intro:: [[Sam]] — x\n    - [ ] 王磊 愿意\n\n${line}    - [x] 王磊 愿意 ✅ 2026-11-28\n`);
	});

	it.each([note("").replace("都写过", "别的"), note("").replace("- 2026-11-28", "> - 2026-11-28"), head])("is refused where the line is gone: %j", (text) => {
		expect(() => setConsent(text, place, isWang, "yes", today)).toThrow(expect.objectContaining({ code: "changed-since" }) as Error);
	});
});

describe("that it is made", () => {
	const both = "    - [x] 李智伟 愿意\n    - [x] 王磊 愿意\n";
	it.each([
		["is ticked once both agree", `${both}    - [ ] 介绍了\n`, `${both}    - [x] 介绍了 ✅ 2026-11-28\n`],
		["gets a box where there is none", both, `${both}    - [x] 介绍了 ✅ 2026-11-28\n`],
		["in English", both.replaceAll("愿意", "agrees"), `${both.replaceAll("愿意", "agrees")}    - [x] made ✅ 2026-11-28\n`],
	])("%s", async (_, boxes, expected) => { expect(await after(note(boxes), (text) => setMade(text, place, "yes", today))).toBe(note(expected)); });

	it.each([
		["one has not answered", both.replace("[x] 王磊", "[/] 王磊"), "王磊"], ["neither has", both.replaceAll("[x]", "[ ]"), "李智伟, 王磊"],
		["one declines", both.replace("[x] 李智伟", "[-] 李智伟"), "李智伟"], ["one was not asked", "    - [x] 王磊 愿意\n", ""], ["nobody was asked", "", ""],
	])("is refused where %s", (_, boxes, who) => {
		for (const more of ["", "    - [ ] 介绍了\n"]) {
			expect(() => setMade(note(boxes + more), place, "yes", today)).toThrow(expect.objectContaining({ code: "not-agreed", detail: who }) as Error);
		}
	});
});

describe("what came of it", () => {
	const both = "    - [x] 王磊 愿意\n    - [x] 介绍了\n";
	it.each([
		["is told", both, "一起写了\n一篇文章", false, `${both}    - 结果:: 一起写了 一篇文章\n`],
		["and given thanks for", both, "写了书", true, `${both}    - 结果:: 写了书\n    - 感谢:: 写了书\n`],
		["in English", both.replace("愿意", "agrees").replace("介绍了", "made"), "a paper", true, `${both.replace("愿意", "agrees").replace("介绍了", "made")}    - outcome:: a paper\n    - thanks:: a paper\n`],
	])("%s", async (_, boxes, outcome, isThanked, expected) => {
		expect(await after(note(boxes), (text) => addOutcome(text, place, outcome, isThanked))).toBe(note(expected));
	});

	it.each<[string, string, string]>([
		["that it is written in, where the log has none", "- 2026-08-01 (咖啡) 聊了", "    - 感谢:: 写了书"],
		["that the log has", "- 2026-08-01 (咖啡) 聊了\n    - ask:: 搬家了吗", "    - thanks:: 写了书"],
		["that the log has, in Chinese", "- 2026-08-01 (咖啡) 聊了\n    - 问:: 搬家了吗", "    - 感谢:: 写了书"],
	])("is told under the name of the field in the language %s", async (_, log, expected) => {
		const text = await after(`${head}\n## 互动\n${log}\n`, (before) => thankForIntroduction(before, { other: owner, reason: "都写过", outcome: "写了书" }, chinese, today));
		expect(text).toBe(`${head}\n## 互动\n- 2026-11-28 引荐:: [[李智伟]] — 都写过\n${expected}\n${log}\n`);
	});

	it("is put among what there is to thank the other for: no contact, and no introduction of its own", async () => {
		const text = await after(head, (before) => thankForIntroduction(before, { other: owner, reason: "都写过", outcome: "写了书" }, chinese, today));
		expect(text).toBe(`${head}\n## 互动\n- 2026-11-28 引荐:: [[李智伟]] — 都写过\n    - 感谢:: 写了书\n`);
		expect(readLog(text, logHeadings("互动")).map(({ happened, items, introduction }) => [happened, items.map(({ kind }) => kind), introduction?.consents])).toEqual([[false, ["thanks"], []]]);
	});
});

it("adds and changes what it is to and no other byte, in hostile notes, or is refused", async () => {
	const adding = [
		(text: string): string => startIntroduction(text, entry, chinese, today),
		(text: string): string => addOutcome(text, place, "写了书", true),
	];
	const changing = [
		(text: string): string => setConsent(text, place, isWang, "asked", today),
		(text: string): string => setConsent(text, place, isWang, "yes", today),
		(text: string): string => setMade(text, place, "yes", today),
	];
	const change = fc.constantFrom(...adding, ...changing);
	const boxes = fc.constantFrom("", "    - [ ] 王磊 愿意\n", "    - [x] 李智伟 愿意\n    - [x] 王磊 愿意\n    - [ ] 介绍了\n", "\t- [/] 王磊 愿意 🛫 2026-11-20\n");
	await fc.assert(fc.asyncProperty(hostileNote, boxes, fc.boolean(), change, async (around, some, isFirst, make) => {
		const own = `## 互动\n${line}${some}`;
		const before = isFirst && !around.startsWith("---") ? `${own}\n${around.replace("\uFEFF", "")}` : `${around}\n\n${own}`;
		try {
			const now = await after(before, make);
			if (adding.includes(make)) expect(isInsertion(before, now)).toBe(true);
			else {
				// One line is another, or one is added; but for the end of a last line, every other is as it was.
				const [old, lines] = [before, now].map((each) => each.split(/(?<=\n)/)) as [string[], string[]];
				const first = old.findIndex((one, at) => one !== lines[at]);
				const from = first < 0 ? old.length : first;
				const rest = old.slice(from).join("");
				expect([rest, old.slice(from + 1).join("")].some((tail) => lines.slice(from + 1).join("").trimEnd().endsWith(tail.trimEnd()))).toBe(true);
				expect(Math.abs(lines.length - old.length)).toBeLessThan(2);
			}
		} catch (error) {
			expect(error).toBeInstanceOf(Refusal);
		}
	}), { numRuns: Math.max(500, runs) });
});
