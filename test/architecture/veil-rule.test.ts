import { Linter } from "eslint";
import ts from "typescript";
import tseslint from "typescript-eslint";
import { expect, it } from "vitest";
import { throughTheVeil } from "../../contributing/veil-rule.mjs";

const fileName = `${process.cwd()}/src/features/veil-cases.ts`;
const before = `
import { Notice, type Setting } from "obsidian";
import type { Group } from "../groups/group";
import type { Person } from "../people/person/person";
import { nameList } from "../reconnect/name-list";
import type { TalkingPoint } from "../talking-points/talking-point";
import type { Words } from "../words/words";
import { iconButton } from "../obsidian/ui/icon-button";
import { vaultText } from "../obsidian/ui/vault-text";
import type { Offer } from "../actions/offer";
import type { Telling } from "../actions/telling";
import type { CivilDate } from "../calendar/civil-date";
declare const person: Person, people: readonly Person[], group: Group, words: Words, el: HTMLElement, setting: Setting, point: TalkingPoint, today: CivilDate, telling: Telling;
`;

/** Lines that take a name, a topic or a quotation past the veil. */
const past = [
	"el.createSpan({ text: person.name });",
	"el.setText(`${words.reconnect.log}: ${person.name}`);",
	"el.createDiv({ attr: { 'aria-label': 'about ' + person.name } });",
	"el.setAttribute('aria-label', words.sorting.whyTitle(person.name));",
	"const title = words.groups.stateTitle(group.name); el.createDiv({ title });",
	"new Notice(words.logging.logged(nameList(people, words.logging)));",
	"el.setText(people.map(({ name }) => name).join(', '));",
	"const said = people.map((one) => `${one.name}!`).join(' '); el.appendText(said);",
	"el.setText(person.topics.map(({ text }) => text).slice(0, 2).join(' · '));",
	"el.setText(words.talkingPoints.text(point, today));",
	"for (const problem of person.problems) setting.setDesc(words.people.problem(problem));",
	"setting.setName(person.why ?? '');",
	"setting.setName(today === '2026-11-20' ? words.reconnect.log : person.name);",
	"vaultText(el, person.name);",
	"vaultText(el, () => person.name.trim());",
	"iconButton(el, { icon: 'x', label: () => words.logging.removePerson(person.name), cls: '' }, () => undefined);",
	"telling.tell(words.logging.removePerson(person.name));",
	"telling.showUndo(person.name, { undo: () => undefined });",
	"export const offer: Offer = { sentence: words.logging.resumed(person.name), button: '', act: () => undefined };",
	"export function labelOf({ name }: Group): string { return `${name}.`; }",
	"el.title = group.topics.join(', ');",
	"el.dataset['path'] = person.path;",
	"el.createDiv({ attr: { 'data-path': person.path } });",
];

/** Lines that do not. */
const through = [
	"vaultText(el, () => words.veil.who(person.name));",
	"vaultText(el, () => words.sorting.whyTitle(words.veil.who(person.name)));",
	"el.setText(words.reconnect.title);",
	"el.setText(words.when.day(today, today));",
	"el.setText(String(people.length));",
	"if (person.name.includes('x')) el.setText('x');",
	"const names = nameList(people, words.logging); vaultText(el, () => words.veil.people(people.length, names));",
	"export const key = JSON.stringify([person.name]);",
	"export const byName = new Map(people.map((one) => [one.name, one]));",
	"iconButton(el, { icon: 'x', label: () => words.veil.quote(words.talkingPoints.text(point, today)), cls: '' }, () => undefined);",
];

const cases = [...past, ...through];
const text = `${before}${cases.map((line) => (line.startsWith("export") ? line : `{ ${line} }`)).join("\n")}\n`;

function linesReported(): readonly string[] {
	const options: ts.CompilerOptions = {
		target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
		strict: true, skipLibCheck: true, types: [], lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
	};
	const host = ts.createCompilerHost(options);
	const program = ts.createProgram([fileName], options, {
		...host,
		fileExists: (name) => name === fileName || host.fileExists(name),
		getSourceFile: (name, version) => (name === fileName ? ts.createSourceFile(name, text, version, true) : host.getSourceFile(name, version)),
	});
	expect(ts.getPreEmitDiagnostics(program, program.getSourceFile(fileName)).map(({ messageText }) => messageText)).toEqual([]);
	const reports = new Linter({ cwd: process.cwd() }).verify(text, [{
		files: ["**/*.ts"],
		languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
		plugins: { kith: { rules: { "through-the-veil": throughTheVeil } } },
		rules: { "kith/through-the-veil": "error" },
	}] as Linter.Config[], { filename: fileName });
	const first = before.split("\n").length;
	return [...new Set(reports.map(({ line }) => cases[line - first] ?? `line ${String(line)}`))];
}

it("sees every way by which words of the vault go past the veil, and no other", () => {
	expect(linesReported()).toEqual(past);
}, 120_000);
