import { expect } from "vitest";
import { defaultSettings } from "../../src/settings/default-settings";
import { circleNameFor } from "./circle-name";
import { guardGreeting } from "../../src/talking-points/greeting-guard";
import { withoutAmounts } from "../../src/notes/amounts";
import { itemFields } from "../../src/notes/log-fields";
import { propertyTable } from "../../src/people/properties/property-table";
import { noteName } from "../../src/notes/note-name";
import type { TableKind } from "./kinds";
import { reading } from "./reading";
import { type Story, today } from "./story";

type Rows = readonly (readonly string[])[];
type Check = (story: Story, rows: Rows, head: readonly string[]) => Promise<void> | void;

const cell = (row: readonly string[], at: number): string => row[at] ?? "";
const named = (rows: Rows): readonly string[] => rows.map((row) => cell(row, 0));

/** What each kind of table promises. */
export const tables: Readonly<Record<TableKind, Check>> = {
	reads: async (story, rows) => {
		for (const [label = "", value = ""] of rows) {
			const read = reading[story.language][label];
			expect(read, `“${label}” is something that is read`).toBeDefined();
			await story.expect(() => read?.(story, story.path), value, label);
		}
	},
	list: (story, rows) =>
		story.expect(() => story.api.due({ on: today, all: true }).map(({ name, reasons }) => [name, reasons.map(({ phrase }) => phrase).join(" · ")]), rows, "the list"),
	points: (story, rows) => {
		const points = (): unknown => story.api.talkingPoints(story.person, { on: today, limit: rows.length }).map(({ text, source }) => [text, source === null ? "—" : placeOf(source)]);
		return story.expect(points, rows, "what to say");
	},
	block: (story, rows) => story.expect(() => story.block(), named(rows), "the block"),
	capture: (story, rows, head) => {
		const told = rows.map((row) => {
			const found = story.api.readCapture(cell(row, 0), { on: today });
			return [cell(row, 0), ...head.slice(1).map((column) => captured[story.language][column]?.(found, story) ?? `“${column}” is nothing that is understood`)];
		});
		expect(told).toEqual(rows);
	},
	search: (story, rows) => { expect(rows.map(([query = ""]) => [query, story.api.search(query).map(({ name }) => name).join(story.words.logging.comma)])).toEqual(rows); },
	greeting: (story, rows) => {
		const answers = named(rows).map((message) => {
			const refusal = guardGreeting(message);
			return [message, refusal ? String(story.words.opener.refused(refusal)) : story.language === "zh" ? "可以" : "fine"];
		});
		expect(answers).toEqual(rows);
	},
	file: async (story, rows) => {
		if (!story.file) throw new Error("No file was shown.");
		const { rows: read } = await story.api.previewImport([story.file]);
		const { exchange } = story.words;
		expect(read.map(({ name, status, changes }) => [name, exchange.status[status], changes.map(({ property, to }) => `${property}: ${to}`).join("; ")])).toEqual(rows);
	},
	/** Every member of the API, and none that is not there. */
	member: (story, rows) => {
		const told = named(rows).flatMap((members) => [...members.matchAll(/api\.(\w+)/g)].map(([, member = ""]) => member));
		expect([...told].sort()).toEqual(Object.keys(story.api).filter((key) => !["apiVersion", "ready"].includes(key)).sort());
	},
	/** A property, or a line of the text: whether it makes a note a person's. */
	person: async (story, rows) => {
		const told: (readonly string[])[] = [];
		for (const [sign = ""] of rows) {
			await story.put("Example.md", /^\w+: /.test(sign) ? `---\n${sign}\n---\n` : `${sign}\n`);
			told.push([sign, yesOrNo(story.api.person("Example.md") !== null, story)]);
		}
		await story.put("Example.md", "");
		expect(told).toEqual(rows);
	},
	/** A line that links the person of the page: whether it is contact with them on that day. */
	contact: async (story, rows) => {
		const told: (readonly string[])[] = [];
		const { person } = story;
		for (const [line = ""] of rows) {
			await story.put("Daily/2026-11-27.md", `${line}\n`);
			told.push([line, yesOrNo(story.api.person(person)?.lastInteraction?.to === "2026-11-27", story)]);
		}
		await story.put("Daily/2026-11-27.md", "");
		expect(told).toEqual(rows);
	},
	date: async (story, rows) => {
		const told: (readonly string[])[] = [];
		for (const [date = ""] of rows) {
			await story.put("Example.md", `---\ntype: person\nlast_contact: ${date}\n---\n`);
			const last = story.api.person("Example.md")?.lastInteraction;
			told.push([date, last?.from ?? "—", last?.to ?? "—"]);
		}
		await story.put("Example.md", "");
		expect(told).toEqual(rows);
	},
	sum: (_, rows) => { expect(rows.map(([text = ""]) => [text, withoutAmounts(text)])).toEqual(rows); },
	circle: (story, rows) => { expect(rows.map((row) => row.slice(0, 4))).toEqual(defaultSettings.circles.map(({ id, cadence, cap }) => [
		circleNameFor(id, story.words), id, cadence === "" ? "—" : cadence, cap === 0 ? "—" : String(cap),
	])); },
	property: async (story, rows) => {
		const names = story.words.settings.propertyNames as Readonly<Record<string, string>>;
		for (const [key = "", meaning = "", example = ""] of rows) {
			const found = propertyTable.find((row) => row.key === key);
			expect(found && names[found.meaning], key).toBe(meaning);
			await story.put("Example.md", `---\ntype: person\n${key}: ${example}\n---\n`);
			await story.expect(() => story.api.person("Example.md")?.problems, [], `${key}: ${example}`);
		}
	},
	field: (_, rows) => {
		for (const [line = "", , alsoWritten = ""] of rows) {
			const names = itemFields.map((field): readonly string[] => field.names);
			const [, name = ""] = /^(.+?)::/.exec(line) ?? [];
			const field = names.find((each) => each.includes(name));
			expect(field, line).toBeDefined();
			expect(field, line).toContain(alsoWritten.replace(/::$/, ""));
		}
		expect(rows.length).toBeGreaterThan(0);
	},
};

function yesOrNo(is: boolean, { language }: Story): string {
	return language === "zh" ? (is ? "是" : "否") : is ? "yes" : "no";
}

function placeOf({ path, line }: { readonly path: string; readonly line: number | null }): string {
	const note = noteName(path);
	return line === null ? note : `${note}:${line + 1}`;
}

type Captured = ReturnType<Story["api"]["readCapture"]>;
type Tell = (found: Captured, story: Story) => string;

const span = ({ on: { from, to } }: Captured): string => (from === to ? from : `${from} – ${to}`);
const people: Tell = ({ people: found, group }, { words }) => (group ? group.name : found.map(({ name, path }) => (path === null ? name : noteName(path))).join(words.logging.comma));
const promises: Tell = ({ promises: found }) => found.map(({ text, dueOn }) => (dueOn === null ? text : `${text}, ${dueOn}`)).join("; ") || "—";
const plans: Tell = ({ plans: found }) => found.map(({ on }) => on).join("; ") || "—";
const threads: Tell = ({ threads: found }) => found.join("; ") || "—";
const channel: Tell = ({ channel: how }) => how ?? "—";
const lines: Tell = ({ lines: all }) => all.map((line) => line.trim()).join(" ⏎ ");
const problem: Tell = ({ problems, warnings }) => [...problems, ...warnings].join(" ") || "—";

/** What quick capture understands, by what a column is called. */
const captured: Readonly<Record<"en" | "zh", Readonly<Record<string, Tell>>>> = {
	en: { With: people, Day: span, How: channel, Promise: promises, Plan: plans, "To ask next time": threads, "Into the note goes": lines, "Kith says": problem },
	zh: { 和谁: people, 哪天: span, 方式: channel, 承诺: promises, 计划: plans, 下次可问: threads, 写进笔记: lines, "Kith 说": problem },
};
