import { describe, expect, it } from "vitest";
import { type Brief, briefOf } from "../../src/brief/brief";
import { briefMarkdown } from "../../src/brief/brief-markdown";
import { briefParts, type PartLine } from "../../src/brief/brief-parts";
import type { CivilDate } from "../../src/calendar/civil-date";
import { readRemarks } from "../../src/interactions/read-remarks";
import type { Person } from "../../src/people/person/person";
import { personRules } from "../../src/people/properties/person-rules";
import { readPerson } from "../../src/people/reading/read-person";
import { defaultSettings } from "../../src/settings/default-settings";
import { noteOf } from "../notes/note-of";
import { standingOf } from "../../src/people/person/standing";
import { defaultTalkingOptions, type TalkingContext } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { DemoVault, demoToday } from "../talking-points/demo-vault";
import type { Said } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";

function briefFor(person: Person, context: TalkingContext): Brief {
	return briefOf(person, standingOf(person, demoToday), talkingPointsFor(person, context, defaultTalkingOptions, demoToday), context, demoToday);
}

function linesOf(brief: Brief, language: string): readonly PartLine[] {
	return briefParts(brief, wordsFor(language), demoToday).flatMap((part) => part.lines);
}

describe.each(["en", "zh"])("the parts of a brief (%s)", (language) => {
	const vault = new DemoVault();

	it("say what the Markdown says, for everybody of the demo vault", () => {
		const untold = vault.people().flatMap((person) => {
			const brief = briefFor(person, vault);
			const markdown = briefMarkdown(brief, wordsFor(language), demoToday);
			const comma = wordsFor(language).brief.comma;
			return linesOf(brief, language).flatMap(({ text, aside, label }) => [aside, label, ...(markdown.includes(text) ? [text] : text.split(comma))]).filter((said) => said !== null && !markdown.includes(said)).map((said) => `${person.name}: ${String(said)}`);
		});
		expect(untold).toEqual([]);
	});

	it("cite a line that there is, except where nothing is known", () => {
		const { brief: say } = wordsFor(language);
		const questions = new Set([say.never, ...Object.values(say.ask)]);
		const wrong = vault.people().flatMap((person) => linesOf(briefFor(person, vault), language).filter(({ text, source }) => {
			if (source === null) return !questions.has(text);
			const lines = vault.texts.get(source.path)?.split("\n");
			return lines === undefined || (source.line !== null && lines[source.line] === undefined);
		}));
		expect(wrong).toEqual([]);
	});
});

it("leave out what is empty; a note that is private as a whole has no parts", () => {
	const vault = new TestVault();
	const plain = vault.person({ name: "Nora" });
	const secret = vault.person({ name: "Secret", properties: ["tags: [private]"], log: [{ on: "2026-10-01", text: "hush" }], topics: ["Raft"] });
	const ids = (person: Person): string[] => briefParts(briefFor(person, vault), wordsFor("en"), demoToday).map((part) => part.id);
	expect(ids(plain)).toEqual(["last", "knowing"]);
	expect(ids(secret)).toEqual([]);
});

it("tell apart what was before the last time and what came later and was no contact", () => {
	const vault = new TestVault();
	const log = [{ on: "2026-11-10", text: "called, no answer", oneToOne: false }, { on: "2026-06-20", text: "lunch" }, { on: "2026-03-01", text: "a walk" }];
	const parts = (name: string, lines: readonly Said[]): unknown => briefParts(briefFor(vault.person({ name, log: lines }), vault), wordsFor("en"), demoToday)
		.filter(({ id }) => ["last", "noted", "earlier"].includes(id)).map(({ title, lines: said }) => [title, ...said.map(({ text }) => text)]);
	expect(parts("Ann", log)).toEqual([["Last time", "lunch"], ["Also noted", "called, no answer"], ["Before that", "a walk"]]);
	expect(parts("Bo", log.slice(0, 1))).toEqual([["Last time", "No interaction is noted yet."], ["Also noted", "called, no answer"]]);
});

it.each([
	["Arun, her baby, born 19 July 2026", "en", "4 months ago"], ["Her kids moved in 2026", "en", "2026"], ["Her kids moved in 2025", "en", "2025"], ["Her kids moved in 2024", "en", "2 years ago"], ["Divorced in April 2025, two kids", "en", "1 year ago"],
	["宝宝2026年7月19日出生", "zh", "4 个月前"], ["老婆2026年换了工作", "zh", "2026年"], ["2025年和老婆搬家", "zh", "2025年"], ["2024年结婚", "zh", "2 年前"], ["女儿（2026年10月生）", "zh", "4 周前"],
] as const)("%j is told in %s since %j", (said, language, age) => {
	const vault = new TestVault();
	const today = "2026-11-30" as CivilDate;
	const person = { ...vault.person({ name: "Ann" }), remarks: readRemarks(said, []) };
	const brief = briefOf(person, standingOf(person, today), [], vault, today);
	const parts = briefParts(brief, wordsFor(language), today);
	expect(parts.find(({ id }) => id === "facts")?.lines.map(({ aside }) => aside)).toEqual([age]);
});

it("say of a long part how much more there is", () => {
	const vault = new TestVault();
	const brief = briefFor(vault.person({ name: "Nora" }), vault);
	const thread = (line: number): Brief["threads"][number] => ({ text: `Thread ${String(line)}`, source: { path: brief.person.path, line } });
	const linesWith = (count: number): readonly string[] => briefParts({ ...brief, threads: Array.from({ length: count }, (_, line) => thread(line)) }, wordsFor("en"), demoToday)
		.filter(({ id }) => id === "threads").flatMap(({ lines }) => lines.map(({ text }) => text));
	expect(linesWith(300)).toHaveLength(11);
	expect(linesWith(300).at(-1)).toBe("and 290 more");
	expect(linesWith(11).at(-1)).toBe("Thread 10");
});

it.each([
	["en", "Could not be read", "“last_contact: 03/04/2026” could be 2026-03-04 or 2026-04-03. Write the one that you mean."],
	["zh", "读不懂的属性", "“last_contact: 03/04/2026”可能是 2026-03-04 或 2026-04-03。请写明是哪一天。"],
])("a brief says which properties could not be read, with both readings (%s)", (language, title, said) => {
	const vault = new TestVault();
	const person = { ...vault.person({ name: "王磊" }), problems: [{ property: "last_contact", value: "03/04/2026", code: "two-dates" as const }] };
	const brief = briefFor(person, vault);
	const part = briefParts(brief, wordsFor(language), demoToday).find(({ id }) => id === "problems");
	expect([part?.title, part?.lines.map(({ text, source }) => [text, source])]).toEqual([title, [[said, { path: person.path, line: null }]]]);
	expect(briefMarkdown(brief, wordsFor(language), demoToday)).toContain(`**${title}**\n- ${said}`);
});

it.each([
	["en", "2024-02-11", "Died 11 February 2024"], ["zh", "2024-02-11", "2024年2月11日离世"], ["en", "2024", "Died 2024"],
	["en", "yes", "Has died, as the note says"], ["zh", "spring", "笔记里写着已经离世"],
])("a brief begins with that they have died, and asks nothing of them and names no day to come (%s, %s)", (language, died, said) => {
	const vault = new TestVault();
	const brief = (...properties: string[]): Brief => {
		const lines = ["---", "type: person", "birthday: 1931-12-05", "timezone: Asia/Tokyo", "topics: [climbing]", "last_contact: 2024-01-02", ...properties, "---", ""].join("\n");
		vault.note("People/Joe.md", lines);
		return briefFor(readPerson(noteOf("People/Joe.md", lines), personRules(defaultSettings), () => undefined), vault);
	};
	const parts = briefParts(brief(`died: ${died}`), wordsFor(language), demoToday);
	expect(parts[0]).toMatchObject({ id: "died", lines: [{ text: said, source: { path: "People/Joe.md", line: null } }] });
	expect(parts.map(({ id }) => id)).toEqual(["died", "last", "shared", "knowing"]);
	expect(parts.at(-1)?.lines.map(({ source }) => source)).not.toContain(null);
	expect(brief(`died: ${died}`).zone).toBeUndefined();
	expect(briefMarkdown(brief(`died: ${died}`), wordsFor(language), demoToday).split("\n")[3]).toBe(`- ${said}`);
	expect(briefParts(brief(`died: ${died}`, "private: [died]"), wordsFor(language), demoToday)[0]?.id).toBe("last");
	expect(briefParts(brief(), wordsFor(language), demoToday).map(({ id }) => id)).toContain("dates");
});
