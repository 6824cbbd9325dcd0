import { describe, expect, it } from "vitest";
import { readDate } from "../../src/calendar/read-date";
import { readMentions, type NoteMention } from "../../src/interactions/read-mentions";
import type { Note } from "../../src/notes/note";
import { noteOf } from "../notes/note-of";
import { mentionCases } from "./mention-cases";

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
