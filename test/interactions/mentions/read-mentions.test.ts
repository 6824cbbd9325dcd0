import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/calendar/read-date";
import type { NoteMention } from "../../../src/interactions/mentions/note-mention";
import { readMentions } from "../../../src/interactions/mentions/read-mentions";
import type { Note } from "../../../src/notes/note";
import { noteOf } from "../../notes/note-of";
import { apartCases } from "../apart-cases";
import { hasteApartCases, hasteTogetherCases } from "../haste-cases";
import { dailyApartCases, dailyLongCases, dailyTogetherCases } from "../daily-cases";
import { contactLines, occasionCases, otherLines } from "../history-cases";
import { doneAllTheSame, meantCases } from "../meant-cases";
import { mentionCases } from "../mention-cases";
import { newsCases } from "../news-cases";
import { plainApartCases, plainDaysBeside, plainTogetherCases } from "../plain-cases";
import { togetherCases } from "../together-cases";

function isPerson(link: string): boolean {
	return ["李智伟", "People/李智伟", "李智伟.md"].includes(link);
}

function read(note: Note, day = "2026-11-20"): readonly NoteMention[] {
	return readMentions(note, readDate(day), isPerson);
}

function told(mentions: readonly NoteMention[], day = "2026-11-20"): string[] {
	return mentions.map(({ line, origin, when, oneToOne }) => [line ?? "–", origin ?? "–", ...(when?.text === day ? [] : [when?.text ?? "none"]), ...(oneToOne ? [] : ["group"])].join(" "));
}

describe("readMentions", () => {
	it.each(mentionCases)("$name", ({ text, day, cache, read: withText = cache }) => {
		const note = noteOf("2026-11-20.md", text.join("\n"));
		expect(told(read({ ...note, text: undefined }, day), day), "from the cache").toEqual(cache);
		expect(told(read(note, day), day), "with the text").toEqual(withText);
	});

	it("takes no text apart for who stands on a roster, be it of three hundred", () => {
		const note = noteOf("Groups/Choir.md", `---\ntype: group\n---\n## Members\n${"- [ ] [[李智伟]]\n".repeat(300)}`);
		const scanned: string[] = [];
		expect(readMentions(note, undefined, isPerson, () => { scanned.push(note.path); return undefined; })).toEqual([]);
		expect(scanned).toEqual([]);
		readMentions(noteOf("Groups/Choir.md", "---\ntype: group\n---\n[[李智伟]] founded it\n"), undefined, isPerson, () => { scanned.push(note.path); return undefined; });
		expect(scanned).toEqual(["Groups/Choir.md"]);
	});

	it("gives the line without its comments where it has read it", () => {
		const note = noteOf("a.md", "- [x] call [[李智伟]] %%secret%% now\n\n> [!note]\n> - [[李智伟]] said");
		expect(read(note).map(({ text }) => text)).toEqual(["- [x] call [[李智伟]]  now", "> - [[李智伟]] said"]);
		expect(read({ ...note, text: undefined }).map(({ text }) => text)).toEqual([undefined, undefined]);
	});

	it("does not believe a text that the cache was not made of", () => {
		const note = noteOf("a.md", "lunch [[李智伟]]");
		expect(told(read({ ...note, text: "%%\nother\n%%" }))).toEqual(["0 mention"]);
		expect(told(read({ ...note, text: "" }))).toEqual(["0 mention"]);
	});

	it("asks each link of a note once, and hands the same nothing to all", () => {
		let asked = 0;
		const nobody = noteOf("a.md", "[[A]] [[B#c]]\n\n![[C]] `[[D]]`");
		const answer = readMentions(nobody, undefined, () => (asked++, false));
		expect(asked).toBe(2);
		expect(readMentions(noteOf("b.md", ""), undefined, () => true)).toBe(answer);
	});
});

describe("what happened, in a line of a daily note", () => {
	const known = new Set(["李智伟", "陈晨", "王磊"]);
	const originOf = (line: string): readonly (string | undefined)[] => {
		const text = line.replaceAll("@", "[[李智伟]]").replaceAll("&", "[[陈晨]]").replaceAll("＆", "[[王磊]]");
		const note = noteOf("2026-11-20.md", text.startsWith("|") ? `| who | what |\n|---|---|\n${text}` : text);
		return readMentions(note, readDate("2026-11-20"), (link) => known.has(link)).filter(({ link }) => link === "李智伟").map(({ origin }) => origin);
	};

	it.each(Object.entries({ ...apartCases, ...newsCases, ...meantCases, ...hasteApartCases, ...plainApartCases, ...dailyApartCases }).flatMap(([kind, lines]) => lines.map((line) => [kind, line] as const)))("%s: “%s”", (_, line) => {
		expect(originOf(line)).toEqual([undefined]);
	});

	it.each([...togetherCases, ...doneAllTheSame, ...hasteTogetherCases, ...plainTogetherCases, ...dailyTogetherCases])("“%s” is contact all the same", (line) => {
		expect(originOf(line)).toEqual(["mention"]);
	});

	it.each(dailyLongCases)("“%s” is contact: %s", (text, isContact) => {
		expect(originOf(text)).toEqual([isContact ? "mention" : undefined]);
	});

	it("tells a row of a table as a line, without its bars", () => {
		const note = noteOf("2026-11-20.md", "| who | what | next |\n|---|---|---|\n| [[李智伟\\|老李]] | lunch %%x%% | – |");
		expect(read(note).map(({ text }) => text)).toEqual(["[[李智伟|老李]] — lunch"]);
	});

	it.each(plainDaysBeside)("“%s” is of %s", (line, day) => {
		const note = noteOf("2026-11-20.md", line.replaceAll("@", "[[李智伟]]"));
		expect(read(note).map(({ when }) => when?.to)).toEqual([day]);
	});

	it.each(contactLines)("“%s” is contact", (line) => {
		expect(originOf(line)).toEqual([line.startsWith("- [x]") ? "task" : "mention"]);
	});

	it.each(["- intro:: &\n    - [x] @ agrees", "- 引荐:: &\n    - [/] @ 愿意", "- intro:: &\n    - [ ] @ agrees"])("a box beneath an introduction says nothing of anybody: %s", (line) => {
		expect(originOf(line)).toEqual([]);
	});

	it.each(otherLines)("“%s” is none", (line) => {
		expect(originOf(line)).toEqual([undefined]);
	});

	it("takes the day that a line begins with before that of the note", () => {
		expect(told(read(noteOf("2026-11-20.md", "- 2026-11-18 met [[李智伟]]\n- met:: [[2026-11-17]] with [[李智伟]]\n- 2015 was when I met [[李智伟]]")))).toEqual(["0 mention 2026-11-18", "1 mention 2026-11-17", "2 mention"]);
	});
});

describe("an occasion", () => {
	it.each(occasionCases)("$name", ({ text, read: expected }) => {
		const isKnown = (link: string): boolean => isPerson(link) || /^P\d$/.test(link);
		const mentions = readMentions(noteOf("2026-11-20.md", text.join("\n")), readDate("2026-11-20"), isKnown);
		expect(told(mentions.filter(({ link }) => isPerson(link)))).toEqual(expected);
	});

	it.each(["Pricing MOC", "MOC-人脉", "index", "README", "CRM Dashboard", "项目目录", "_STATE"])("is no page that leads to others: %s", (name) => {
		expect(told(read(noteOf(`${name}.md`, "- [[李智伟]] — approves the prices")))).toEqual(["0 –"]);
	});

	it.each(["2026-11-20", "Lunch 2026-11-20", "Moccasins", "2026-11-20 index fund"])("may be one by its name: %s", (name) => {
		expect(told(read(noteOf(`${name}.md`, "- [[李智伟]] approved the prices")))).toEqual(["0 mention"]);
	});

	it("is told of a line of thousands of names in no time", () => {
		const note = noteOf("2026-11-20.md", "和 [[李智伟]] 聊了 ".repeat(3000));
		const before = performance.now();
		expect(read(note)).toHaveLength(1);
		expect(performance.now() - before).toBeLessThan(2000);
	});
});
