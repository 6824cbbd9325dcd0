import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { Commitment } from "../../src/commitments/commitment";
import { promisesByDay } from "../../src/reconnect/promises-by-day";
import { wordsFor } from "../../src/words/words";
import { aPerson } from "../people/person-builder";

const today = "2026-11-22" as CivilDate;
const daily = "Daily/2026-11-19.md";

/** A promise of mine that stands in a line of the daily note, unless told otherwise. */
function promise(text: string, dueOn?: string, more: Partial<Commitment> = {}): Commitment {
	return { text, by: "me", dueOn: dueOn as CivilDate | undefined, done: false, source: { path: daily, line: 3 }, private: false, ...more };
}

function shown(given: Readonly<Record<string, readonly Commitment[]>>, language = "en", limit?: number): string[] {
	const people = Object.keys(given).map((name) => aPerson({ name }));
	return promisesByDay(people, ({ name }) => given[name] ?? [], limit, wordsFor(language), today).flatMap(({ title, lines }) => [`# ${title}`, ...lines.map(({ text, people: to }) => `${text} → ${to.map(({ name }) => name).join(", ")}`)]);
}

describe("promises by day", () => {
	it.each<[what: string, given: Readonly<Record<string, readonly Commitment[]>>, english: readonly string[]]>([
		["nothing", {}, []],
		["nothing where nobody was promised anything", { Ada: [] }, []],
		["one", { Ada: [promise("the slides", "2026-11-24")] }, ["# 24 November · in 2 days", "the slides → Ada"]],
		["one for today", { Ada: [promise("the slides", "2026-11-22")] }, ["# 22 November · today", "the slides → Ada"]],
		["one for tomorrow", { Ada: [promise("the slides", "2026-11-23")] }, ["# 23 November · tomorrow", "the slides → Ada"]],
		["one whose day is past", { Ada: [promise("the slides", "2026-11-15")] }, ["# 15 November · 7 days ago", "the slides → Ada"]],
		["one for another year", { Ada: [promise("the slides", "2027-01-02")] }, ["# 2 January 2027 · in 41 days", "the slides → Ada"]],
		["one for no day", { Ada: [promise("the slides")] }, ["# For no day", "the slides → Ada"]],
		["a shared one once", { Ada: [promise("ask both", "2026-11-24")], Ben: [promise("ask both", "2026-11-24")] }, ["# 24 November · in 2 days", "ask both → Ada, Ben"]],
		["two of one text in two lines twice", { Ada: [promise("call", "2026-11-24")], Ben: [promise("call", "2026-11-24", { source: { path: daily, line: 4 } })] }, ["# 24 November · in 2 days", "call → Ada", "call → Ben"]],
		["two of one line of two notes twice", { Ada: [promise("call", "2026-11-24")], Ben: [promise("call", "2026-11-24", { source: { path: "B.md", line: 3 } })] }, ["# 24 November · in 2 days", "call → Ben", "call → Ada"]],
		["those of a day together, days in order, the undated last", { Ada: [promise("late"), promise("b", "2026-12-01", { source: { path: daily, line: 5 } })], Ben: [promise("a", "2026-11-24", { source: { path: daily, line: 6 } }), promise("c", "2026-12-01", { source: { path: daily, line: 4 } })] }, ["# 24 November · in 2 days", "a → Ben", "# 1 December · in 9 days", "c → Ben", "b → Ada", "# For no day", "late → Ada"]],
		["what is read aloud", { Ada: [promise("**send** [[Raft|the note]] #todo", "2026-11-24")] }, ["# 24 November · in 2 days", "send the note → Ada"]],
		["no sum of money", { Ada: [promise("还他 300 元", "2026-11-24")] }, ["# 24 November · in 2 days", "还他 •• → Ada"]],
		["none of theirs", { Ada: [promise("the slides", "2026-11-24", { by: "them" })] }, []],
		["none that is kept", { Ada: [promise("the slides", "2026-11-24", { done: true })] }, []],
		["none that is private", { Ada: [promise("the slides", "2026-11-24", { private: true })] }, []],
	])("show %s", (_, given, english) => {
		expect(shown(given)).toEqual(english);
	});

	it("are said in Chinese", () => {
		expect(shown({ 王磊: [promise("发他教程", "2026-11-24")], 李智伟: [promise("发他教程", "2026-11-24"), promise("借书", undefined, { source: { path: daily, line: 9 } })] }, "zh")).toEqual(["# 11月24日 · 2 天后", "发他教程 → 王磊, 李智伟", "# 未定日子", "借书 → 李智伟"]);
	});

	it("are at most as many as asked for, the first of them", () => {
		const given = { Ada: [promise("b", "2026-12-01"), promise("a", "2026-11-24", { source: { path: daily, line: 4 } })], Ben: [promise("c", undefined, { source: { path: daily, line: 5 } })] };
		expect(shown(given, "en", 2)).toEqual(["# 24 November · in 2 days", "a → Ada", "# 1 December · in 9 days", "b → Ada"]);
	});
});

describe("the citation of a note", () => {
	it.each([
		["2026-11-25", "note 2026-11-25", "笔记 2026-11-25"], ["20261125", "note 20261125", "笔记 20261125"], ["Wednesday 25 November", "note Wednesday 25 November", "笔记 Wednesday 25 November"], ["11月25日", "note 11月25日", "笔记 11月25日"],
		["2026-11-25 Coffee", "note 2026-11-25 Coffee", "笔记 2026-11-25 Coffee"], ["2026-W48", "note 2026-W48", "笔记 2026-W48"], ["Q4 2026", "note Q4 2026", "笔记 Q4 2026"], ["２０２６年", "note ２０２６年", "笔记 ２０２６年"],
		["Raft", "Raft", "Raft"], ["分布式系统", "分布式系统", "分布式系统"], ["给老王的 Raft 教程", "给老王的 Raft 教程", "给老王的 Raft 教程"], ["Tom Hughes", "Tom Hughes", "Tom Hughes"],
	])("of %s never reads as a second date", (name, english, chinese) => {
		expect(["en", "zh"].map((language) => wordsFor(language).brief.cited(name))).toEqual([english, chinese]);
	});
});
