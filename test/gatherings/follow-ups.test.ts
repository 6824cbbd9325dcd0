import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLinkedCommitments } from "../../src/commitments/read-linked-commitments";
import { addFollowUps, readFollowUps } from "../../src/gatherings/follow-ups";
import type { NamesOfNotes } from "../../src/gatherings/people-of-note";
import { Refusal } from "../../src/notes/refusal";
import { hostileNote, hostileText, isInsertion } from "../notes/hostile-notes";
import { noteOf } from "../notes/note-of";
import { aPerson } from "../people/person-builder";
import { day } from "../talking-points/make-person";
import { writtenAndUndone } from "../writing/memory-vault";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const path = "Meetings/Conference.md";
const people = [
	aPerson({ name: "李智伟", aliases: ["老李"] }), aPerson({ name: "王磊" }), aPerson({ name: "Sam Okafor", aliases: ["Sam"] }),
	aPerson({ name: "陈嘉敏" }), aPerson({ name: "Bob" }), aPerson({ name: "张伟" }), aPerson({ name: "张伟", path: "People/NOIP/张伟.md" }),
];
const byPath = new Map(people.map((person) => [person.path, person]));
const names: NamesOfNotes = {
	personOf: (at) => byPath.get(at),
	named: (name) => people.filter((one) => one.name === name || one.aliases.includes(name)),
	resolveLink: (link) => people.find((one) => one.path === link || one.path === `${link}.md` || one.path.endsWith(`/${link}.md`))?.path,
};
const told = (text: string): readonly string[] =>
	readFollowUps(text, { path, properties: noteOf(path, text).structure.frontmatter ?? {} }, names)
		.map(({ path: at, name, said, isThere }) => `${at === null ? "?" : ""}${name}${said === "" ? "" : `: ${said}`}${isThere ? " (there)" : ""}`);
const head = (...lines: readonly string[]): string => ["---", ...lines, "---", ""].join("\n");

describe("the people of a note, and what their own line says", () => {
	it.each<[string, string, readonly string[]]>([
		["a line each", "- [[李智伟]] 岩友下月上线\n- [[王磊]]：想换工作\n- [[Sam Okafor|Sam]] — wants the slides\n", ["李智伟: 岩友下月上线", "王磊: 想换工作", "Sam Okafor: wants the slides"]],
		["a link within the line", "- 和[[李智伟]]聊了岩友\n", ["李智伟: 和[[李智伟]]聊了岩友"]],
		["only names", "- [[李智伟]]\n- [[王磊]]\n", ["李智伟", "王磊"]],
		["a line of two is nobody's own", "- [[李智伟]] and [[王磊]] argued\n", ["李智伟", "王磊"]],
		["their own line after one of two", "[[李智伟]]、[[王磊]]来了\n\n- [[王磊]] 想换工作\n", ["李智伟", "王磊: 想换工作"]],
		["the first of several own lines", "- [[王磊]] one\n- [[王磊]] two\n", ["王磊: one"]],
		["what is nested under the name", "- [[王磊]]\n    - 想换工作\n    - 在看深圳\n", ["王磊: 想换工作"]],
		["a heading and what stands under it", "## [[王磊]]\n\n想换工作\n\n## [[李智伟]]\n- 岩友\n", ["王磊: 想换工作", "李智伟: 岩友"]],
		["a line that goes on", "- [[王磊]] 想换\n  工作\n", ["王磊: 想换 工作"]],
		["attendees by link", head("attendees: [\"[[李智伟]]\", \"[[王磊]]\"]") + "- [[王磊]] 想换工作\n", ["李智伟", "王磊: 想换工作"]],
		["attendees by name", head("attendees: [老李, 王磊]"), ["李智伟", "王磊"]],
		["attendees in one text", head("参会: 老李、王磊"), ["李智伟", "王磊"]],
		["a named attendee whose line bears no link", head("attendees: [李智伟]") + "- 李智伟：岩友下月上线\n", ["李智伟: 岩友下月上线"]],
		["a line by an alias", head("attendees: [\"[[李智伟]]\"]") + "老李 要测试的人\n", ["李智伟: 要测试的人"]],
		["a name in prose is nobody's line", head("attendees: [李智伟]") + "李智伟说的我没听懂\n", ["李智伟"]],
		["a list of who was there", "## Attendees\n- 王磊\n- 小何\n\n## Notes\n- x\n", ["王磊", "?小何"]],
		["a line of who was there", "参会：王磊、小何、我\n", ["王磊", "?小何"]],
		["unknown names are told", head("attendees: [小何, \"[[阿强]]\"]"), ["?小何", "?阿强"]],
		["one of a name that two share is nobody", head("attendees: [张伟]"), []],
		["one of the two by link", "- [[People/NOIP/张伟|张伟]] 竞赛\n", ["张伟: 竞赛"]],
		["a link to nobody in the text", "- [[Raft]] is a topic\n", []],
		["an embed", "![[王磊]]\n", []],
		["code", "```\n[[王磊]]\n```\nand `[[李智伟]]`\n", []],
		["a comment", "%% [[王磊]] secret %%\n", []],
		["a private line", "- [[王磊]] divorce #private\n- [[李智伟]] 岩友\n", ["李智伟: 岩友"]],
		["private only in its own line", "- [[王磊]] divorce #private\n- [[王磊]] slides\n", ["王磊: slides"]],
		["under a private heading", "## Secret #private\n- [[王磊]] x\n", []],
		["a task is a promise already", "- [ ] send [[王磊]] the slides\n", ["王磊"]],
		["a task that is done", "- [x] [[王磊]] got the slides ✅ 2026-11-20\n", ["王磊: got the slides"]],
		["signs of other plugins", "- [[王磊]] slides [due:: 2026-12-01] 📅 2026-12-01 ^abc\n", ["王磊: slides"]],
		["those who stand under Follow-ups", "- [[王磊]] slides\n\n## Follow-ups\n- [x] [[王磊]] slides 📅 2026-12-01\n- [ ] [[李智伟]] x\n", ["王磊: slides (there)"]],
		["the heading in Chinese", "- [[王磊]] slides\n\n### 跟进\n- [ ] [[王磊]] x\n", ["王磊: slides (there)"]],
		["guests who said yes", head("type: gathering") + "## Invited\n- [x] [[王磊]]\n- [/] [[李智伟]]\n- [ ] [[陈嘉敏]]\n- [-] [[Bob]]\n- 小何（读者）\n\n## Notes\n- [[Sam Okafor]] came, too\n", ["王磊", "?小何", "Sam Okafor: came, too"]],
		["the members of a group are no attendees", head("type: group") + "## Members\n- [[王磊]]\n## Log\n- 2026-11-20 [[李智伟]] posted\n## Moving\n- [x] [[Bob]]\n", []],
		["the numbers of a review are no attendees", head("type: review", "people: 12") + "## In numbers\n- Back: 1 · [[王磊]]\n## Questions\n- [[李智伟]] 帮了大忙\n", ["李智伟: 帮了大忙"]],
		["a number of people names nobody", head("people: 12", "with: true") + "- [[李智伟]] 岩友\n", ["李智伟: 岩友"]],
		["a quote", "> [[王磊]] said it well\n", ["王磊: said it well"]],
		["a table", "| [[王磊]] | slides |\n", ["王磊: slides"]],
		["nothing", "", []],
	])("%s", (_, text, expected) => { expect(told(text)).toEqual(expected); });
});

const link = (name: string): string => `[[${name}]]`;
const wanted = (...all: readonly (readonly [string, string])[]): Parameters<typeof addFollowUps>[1] =>
	all.map(([name, text]) => ({ path: `People/${name}.md`, name, link: link(name), text }));
const english = { language: "en", dueOn: day("2026-12-01"), resolveLink: (to: string) => names.resolveLink(to, path) } as const;
const chinese = { ...english, language: "zh" } as const;

describe("follow-ups", () => {
	it.each<[string, string, Parameters<typeof addFollowUps>[1], typeof english | typeof chinese, string]>([
		["begin their section", "- [[王磊]] slides\n", wanted(["王磊", "slides"]), english, "- [[王磊]] slides\n\n## Follow-ups\n- [ ] [[王磊]] slides 📅 2026-12-01\n"],
		["in Chinese", "- [[王磊]]\n", wanted(["王磊", ""]), chinese, "- [[王磊]]\n\n## 跟进\n- [ ] [[王磊]] 📅 2026-12-01\n"],
		["under a heading that is there, in whatever language", "## 跟进\n\n## Notes\n", wanted(["王磊", "x"]), english, "## 跟进\n- [ ] [[王磊]] x 📅 2026-12-01\n\n## Notes\n"],
		["below those that are there", "## Follow-ups\n* [ ] [[李智伟]] a\n", wanted(["李智伟", "again"], ["王磊", "b"]), english, "## Follow-ups\n* [ ] [[李智伟]] a\n* [ ] [[王磊]] b 📅 2026-12-01\n"],
		["once a person", "", wanted(["王磊", "b"], ["王磊", "b"]), english, "## Follow-ups\n- [ ] [[王磊]] b 📅 2026-12-01\n"],
		["never twice", "## Follow-ups\n- [x] [[王磊]] a ✅ 2026-11-20\n", wanted(["王磊", "b"]), english, "## Follow-ups\n- [x] [[王磊]] a ✅ 2026-11-20\n"],
		["in the line ends of the note", "a\r\n", wanted(["王磊", "b"]), english, "a\r\n\r\n## Follow-ups\r\n- [ ] [[王磊]] b 📅 2026-12-01\r\n"],
		["on one line", "", wanted(["王磊", "one\n- two %% x"]), english, "## Follow-ups\n- [ ] [[王磊]] one - two %\\% x 📅 2026-12-01\n"],
		["above code that is not closed", "text\n```\nopen", wanted(["王磊", "b"]), english, "text\n\n## Follow-ups\n- [ ] [[王磊]] b 📅 2026-12-01\n\n```\nopen"],
	])("%s", (_, text, people, writing, expected) => { expect(addFollowUps(text, people, writing)).toBe(expected); });

	it("are promises of mine, with their day", () => {
		const text = addFollowUps("- [[王磊]] slides\n", wanted(["王磊", "slides"]), english);
		expect(readLinkedCommitments(noteOf(path, text), () => true).map(({ link: to, commitment }) => [to, commitment.text, commitment.by, commitment.dueOn]))
			.toEqual([["王磊", "[[王磊]] slides", "me", "2026-12-01"]]);
	});

	it("from six lines make six, each from its own, and again add none", () => {
		const names6 = ["李智伟", "王磊", "Sam Okafor", "陈嘉敏", "Bob"];
		const text = names6.map((name) => `- ${link(name)} about ${name}`).join("\n");
		const own = readFollowUps(text, { path, properties: {} }, names).map(({ name, said }) => [name, said] as const);
		const once = addFollowUps(text, wanted(...own), english);
		expect(once.split("\n").slice(-5)).toEqual(names6.map((name) => `- [ ] ${link(name)} about ${name} 📅 2026-12-01`));
		expect(addFollowUps(once, wanted(...own), english)).toBe(once);
	});

	it("only add lines to whatever a note is, read back, add none again, and are undone to the byte", async () => {
		await fc.assert(fc.asyncProperty(hostileNote, hostileText, hostileText, async (text, one, other) => {
			const people = wanted(["王磊", one], ["Bob", other]);
			try {
				const change = (before: string): string => addFollowUps(before, people, english);
				const { written, undone } = await writtenAndUndone({ [path]: text }, [{ path, change }]);
				const now = written[path] ?? "";
				expect(undone).toEqual({ [path]: text });
				expect(isInsertion(text, now)).toBe(true);
				expect(change(now)).toBe(now);
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
			}
		}), { numRuns: runs });
	});

	it("are read from whatever a note is", () => {
		fc.assert(fc.property(hostileNote, (text) => {
			const unknown = readFollowUps(text, { path, properties: {} }, names).filter(({ path: at, name }) => (at === null ? name === "" : !byPath.has(at)));
			expect(unknown).toEqual([]);
		}), { numRuns: runs });
	});
});
