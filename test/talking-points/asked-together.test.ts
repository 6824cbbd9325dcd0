import { describe, expect, it } from "vitest";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { openerFor } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import type { Person } from "../../src/people/person/person";
import { readDate } from "../../src/calendar/read-date";
import { day } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");
const elsewhere = "Daily/2026-11-20.md";

/** Somebody whom a daily note names in this line: a task, or what was. */
function named(name: string, line: string): { readonly person: Person; readonly vault: TestVault } {
	const vault = new TestVault();
	const made = vault.person({ name, path: `${name}.md` });
	vault.note(elsewhere, line);
	const text = /^- \[ \] (.*)/u.exec(line)?.[1];
	const promise = text === undefined ? [] : [{ text, by: "me" as const, dueOn: undefined, done: false, private: false, source: { path: elsewhere, line: 0 } }];
	const when = readDate("2026-11-20");
	const contact = text === undefined && when ? [{ when, origin: "mention" as const, oneToOne: true, source: { path: elsewhere, line: 0 } }] : [];
	if (text === undefined) vault.mention(made, elsewhere, 0, { when });
	return { person: { ...made, commitments: promise, contacts: contact }, vault };
}

/** The questions that a message to somebody could ask, where a daily note has this line and names them in it. */
function questions(name: string, line: string, language: "en" | "zh"): readonly string[] {
	const { person, vault } = named(name, line);
	const opener = openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault);
	const draft = new OpenerDraft(opener, { name }, today);
	draft.writeIn(language);
	const asked = draft.slot("question")?.choices.filter(({ kind }) => kind !== "question" && kind !== "share-note") ?? [];
	return asked.flatMap((point) => {
		draft.choose("question", point);
		return draft.slot("question")?.text ?? [];
	});
}

describe("what is to be asked of two", () => {
	it.each([
		["Ann", "- [ ] ask [[Ann]] and [[Tom]] about the hut", "en", "How are things with the hut?"],
		["Tom", "- [ ] ask [[Ann]] and [[Tom]] about the hut", "en", "How are things with the hut?"],
		["Ann", "- [ ] ask [[Ann]], [[Tom]] and [[Sam]] about the summer plans", "en", "How are things with the summer plans?"],
		["Tom", "- [ ] Should ask [[Ann]] & [[Tom]] whether the hut is free in May", "en", "I have been wondering whether the hut is free in May."],
		["Ann", "- [ ] check with [[Ann]] and [[Tom]] about the tickets", "en", "How are things with the tickets?"],
		["Ann", "- [ ] ask [[Ann]] and her about the hut", "en", "How are things with the hut?"],
		["Ann", "- [ ] ask [[Ann]] how her exam went", "en", "I have been wondering how your exam went."],
		["Ann", "- [ ] ask [[Ann]]: did she find a flat?", "en", "Did you find a flat?"],
		["小王", "- [ ] 问问[[小王]]和[[老李]]小屋的事", "zh", "小屋的事怎么样了？"],
		["老李", "- [ ] 问问[[小王]]和[[老李]]小屋的事", "zh", "小屋的事怎么样了？"],
		["老李", "- [ ] 记得问一下[[小王]]、[[老李]]关于读书会的安排", "zh", "读书会的安排怎么样了？"],
		["小王", "- [ ] 问[[小王]]和[[老李]]端午去不去爬山？", "zh", "端午去不去爬山？"],
		["小王", "- [ ] 问[[小王]]她的论文写完了没有", "zh", "你的论文写完了没有？"],
	] as const)("%s: %s", (name, line, language, question) => {
		expect(questions(name, line, language)).toEqual([question]);
	});

	it.each([
		// Others are asked, or another is only what is asked about.
		["Tom", "- [ ] ask [[Ann]] about [[Tom]]'s divorce", "en"],
		["Ann", "- [ ] ask [[Ann]]'s brother about the hut", "en"],
		["Ann", "- [ ] send [[Ann]] and [[Tom]] the photos", "en"],
		["Ann", "- [ ] book the hut with [[Ann]] and [[Tom]]", "en"],
		["Ann", "- [ ] ask around about [[Ann]]", "en"],
		["Ann", "- [ ] ask [[Ann]] and [[Tom]] for the secret about the party", "en"],
		["Tom", "- [ ] ask [[Sam]] what [[Tom]] would like for his birthday", "en"],
		["老李", "- [ ] 问问[[小王]][[老李]]离婚的事", "zh"],
		["老李", "- [ ] 问[[小王]]要[[老李]]的电话", "zh"],
		["小王", "- [ ] 给[[小王]]和[[老李]]寄照片", "zh"],
		["小王", "- [ ] 问问[[小王]]的老师小屋的事", "zh"],
	] as const)("nothing is asked of %s: %s", (name, line, language) => {
		expect(questions(name, line, language)).toEqual([]);
	});
});

describe("a last talk with two", () => {
	it.each([
		["Ann", "Lunch with [[Ann]] and [[Tom]]"],
		["Tom", "- lunch with [[Ann]], [[Tom]] & [[Sam]] at the lake"],
		["老李", "和[[小王]]、[[老李]]吃火锅"],
		["小王", "跟[[小王]]和[[老李]]爬山，聊了新房子"],
	] as const)("is one to come back to with %s, though nothing that it tells can be asked: %s", (name, line) => {
		const { person, vault } = named(name, line);
		expect(talkingPointsFor(person, vault, defaultTalkingOptions, today).filter(({ kind }) => kind === "thread")).toHaveLength(1);
		expect([questions(name, line, "en"), questions(name, line, "zh")]).toEqual([[], []]);
	});

	it.each([
		["Tom", "Lunch with [[Ann]], she told me of [[Tom]]'s divorce", "en"],
		["Ann", "[[Ann]] said that [[Tom]] drinks again", "en"],
		["老李", "和[[小王]]吃饭，说起[[老李]]离婚", "zh"],
		["小王", "[[小王]]吐槽[[老李]]", "zh"],
	] as const)("of a line that tells of one to the other nothing is said to %s: %s", (name, line, language) => {
		expect(questions(name, line, language)).toEqual([]);
	});
});

/** How a message to somebody begins, where a daily note has this task. */
function beginning(name: string, line: string, language: "en" | "zh"): string {
	const { person, vault } = named(name, line);
	const opener = openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault);
	const draft = new OpenerDraft(opener, { name }, today);
	draft.writeIn(language);
	return draft.slot("theirs")?.text ?? "";
}

describe("what was promised in another note", () => {
	it.each([
		["Ada Stone", "- [ ] send [[Ada Stone]] the slides", "en", "I have not forgotten that I promised to send you the slides."],
		["Ada Stone", "- [ ] send [[People/Ada Stone|Ada]] the slides", "en", "I have not forgotten that I promised to send you the slides."],
		["Ada Stone", "- [ ] lend the tent to [[Ada Stone]]", "en", "I have not forgotten that I promised to lend the tent to you."],
		["Ada Stone", "- [ ] return [[Ada Stone]]'s book", "en", "I have not forgotten that I promised to return your book."],
		["Ada Stone", "- [ ] introduce [[Ada Stone]] to Lukas", "en", "I have not forgotten that I promised to introduce you to Lukas."],
		["刘洋", "- [ ] 寄照片给[[刘洋]]", "zh", "答应过寄照片给你，我还记着呢。"],
		["刘洋", "- [ ] 把[[刘洋]]的书还了", "zh", "答应过把你的书还了，我还记着呢。"],
		["小王", "- [ ] 给[[小王]]发课件", "zh", "答应发你的课件，我还记着呢。"],
	] as const)("%s: %s", (name, line, language, said) => { expect(beginning(name, line, language)).toBe(said); });

	it.each([
		["Ada Stone", "- [ ] send [[Ada Stone]] and [[Tom]] the slides", "en"], ["Ada Stone", "- [ ] send her the slides", "en"],
		["Ada Stone", "- [ ] send [[Tom]] the slides of [[Ada Stone]]", "en"], ["Ada Stone", "- [ ] call [[Ada Stone]] about the lease", "en"],
		["Ada Stone", "- [ ] send [[Ada Stone]] a birthday card", "en"], ["刘洋", "- [ ] 给[[刘洋]]和[[小王]]发课件", "zh"],
		["刘洋", "- [ ] 给[[刘洋]]准备生日礼物", "zh"], ["刘洋", "- [ ] 联系[[刘洋]]", "zh"],
	] as const)("is kept to oneself, %s: %s", (name, line, language) => { expect(beginning(name, line, language)).toBe(""); });
});
