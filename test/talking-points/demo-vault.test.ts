import { expect, it } from "vitest";
import { peopleFor } from "../../src/talking-points/people-for";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { talkingPoints as en } from "../../src/words/en/talking-points";
import { talkingPoints as zh } from "../../src/words/zh/talking-points";
import { violations } from "./cited";
import { DemoVault, demoToday } from "./demo-vault";
import { expectRecorded } from "../recorded";

const recording = new URL("talking-points.md", import.meta.url);
const shown = 6;
const vault = new DemoVault();
const points = new Map(vault.people().map((person) => [person, talkingPointsFor(person, vault, defaultTalkingOptions, demoToday)]));

function cell(text: string): string {
	return text.replaceAll("|", "\\|");
}

function table(): string {
	const parts = [...points].map(([person, all]) => {
		const rows = all.slice(0, shown).map((point) => `| ${point.kind} | ${cell(en.text(point, demoToday))} | ${cell(zh.text(point, demoToday))} | ${point.source === null ? "" : cell(`${point.source.path}${point.source.line === null ? "" : `:${String(point.source.line + 1)}`}`)} |`);
		return `## ${person.path.replace(/^People\//, "").replace(/\.md$/, "")}\n\n| kind | in English | 中文 | source |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
	});
	const intro = `# What to say to the people of the demo vault\n\nRecorded on ${demoToday}, the first ${String(shown)} points of each. Written by \`KITH_RECORD=1 npx vitest run --project 'unit UTC' test/talking-points\`; a change fails the test.`;
	return `${[intro, ...parts].join("\n\n")}\n`;
}

it("says to the people of the demo vault what was recorded", () => {
	expectRecorded(recording, table());
});

it("cites for every point a line that says it", () => {
	expect([...points].flatMap(([person, all]) => violations(all, vault.texts).map((problem) => `${person.path}: ${problem}`))).toEqual([]);
	expect([...points.values()].flat().length).toBeGreaterThan(200);
});

it("has something other than a question to say to everybody of whom a note tells anything", () => {
	const empty = [...points].filter(([person, all]) => (person.interactions.length > 0 || person.topics.length > 0) && all.every((point) => point.kind === "question"));
	expect(empty.map(([person]) => person.path)).toEqual([]);
});

it("finds readers for a note, with the words that they share with it", () => {
	const [first, ...rest] = peopleFor("Reading/尾延迟.md", vault);
	expect(first?.shared.map((shared) => shared.topic)).toContain("分布式系统");
	expect(rest.every((reader) => reader.shared.length > 0)).toBe(true);
});
