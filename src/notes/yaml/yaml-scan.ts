import { refuse } from "../refusal";
import type { QuoteStyle } from "./yaml-text";
import { unescaped } from "./yaml-text";

/** A scalar as written, quotes included. `text` is what it says; undefined where it spans several lines or is not plain text. */
export interface YamlScalar {
	readonly start: number;
	readonly end: number;
	readonly style: QuoteStyle;
	readonly text: string | undefined;
}

/** A `[list]` or `{map}` as it stands in the text. */
export interface YamlFlow {
	readonly start: number;
	readonly end: number;
	readonly list: boolean;
	readonly items: readonly YamlScalar[];
}

/** A text that ends where the properties do, and whether an anchor, alias or tag was met in it: values that stand for others elsewhere. */
export interface YamlText {
	readonly text: string;
	readonly marks: { seen: boolean };
}

const deepest = 32;

/** Refuses: what stands at `at` cannot be read with certainty. */
export function unreadable(text: string, at: number): never {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at);
	const line = text.slice(0, start).split("\n").length - 1;
	refuse("unreadable-properties", text.slice(start, end < 0 ? undefined : end).trim().slice(0, 80), { line });
}

/** What a sticky pattern matches at a place; empty where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}

const quoted = /"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*'(?!')/y;

/** The scalar in quotes that begins at `at`; it may go on over lines. */
export function scanQuoted(text: string, at: number): YamlScalar {
	const whole = matchAt(quoted, text, at);
	const inner = whole.slice(1, -1);
	const style = text[at] === '"' ? "double" : "single";
	// Lines of a text in quotes are joined, and a backslash ends one: of those only the escapes are looked at.
	const said = style === "double" ? unescaped(inner.replace(/\\\r?\n/g, "")) : inner.replaceAll("''", "'");
	if (whole === "" || said === undefined) return unreadable(text, at);
	return { start: at, end: at + whole.length, style, text: inner.includes("\n") ? undefined : said };
}

/** Whether words may be a bare scalar: not where they begin with a sign that means something else to YAML. */
export function canBegin(words: string): boolean {
	return /^(?![-?:](?:[ \t\r]|$))[^,[\]{}#&*!|>'"%@`]/.test(words);
}

/** The words from a place to what ends them, without the blanks before that. */
function wordsAt(text: string, at: number, ends: RegExp): string {
	ends.lastIndex = at;
	let end = ends.exec(text)?.index ?? text.length;
	while (end > at && /[ \t\r]/.test(text.charAt(end - 1))) end--;
	return text.slice(at, end);
}

/** Ends the words of a line: a comment does as well. */
const lineEnds = /\n|[ \t\r]#/g;

/** The part of a line that is a bare scalar. Refuses what cannot be one. */
export function scanPlain(text: string, at: number): YamlScalar {
	return canBegin(wordsAt(text, at, lineEnds)) ? scanPlainRest(text, at) : unreadable(text, at);
}

/** A later line of a bare scalar: its first character may be anything. */
export function scanPlainRest(text: string, at: number): YamlScalar {
	const said = wordsAt(text, at, lineEnds);
	return /:(?:[ \t\r]|$)/.test(said) ? unreadable(text, at) : { start: at, end: at + said.length, style: "plain", text: said };
}

/** The `[list]` or `{map}` that begins at `at`; it may go on over lines. */
export function scanFlow(yaml: YamlText, at: number, depth = 0): YamlFlow {
	const { text } = yaml;
	const close = text[at] === "[" ? "]" : "}";
	const items: YamlScalar[] = [];
	let wanted = true;
	if (depth > deepest) return unreadable(text, at);
	for (let pos = at + 1; ; ) {
		pos = afterFlowBlanks(text, pos);
		const char = text[pos];
		if (char === undefined) return unreadable(text, at);
		if (char === close) return { start: at, end: pos + 1, list: close === "]", items };
		if (char === "," ? wanted : !wanted) return unreadable(text, pos);
		wanted = char === ",";
		if (wanted) pos++;
		else {
			const item = scanFlowEntry(yaml, pos, depth);
			items.push(item);
			pos = item.end;
		}
	}
}

/** Whether a comment, or nothing, follows from `at` to the end of the line. A comment needs a blank before it. */
export function isLineDone(text: string, at: number): boolean {
	const done = /[ \t\r]*(?:\n|$)|[ \t\r]+#/y;
	done.lastIndex = at;
	return done.test(text);
}

const lineMark = /[&!][^ \t\r\n]*[ \t\r]*/y;
const flowMark = /[&!][^ \t\r]*[ \t\r]*/y;

/** Past the anchors and tags (`&name`, `!type`) before a value. */
export function afterMarks({ text, marks }: YamlText, at: number, pattern = lineMark): number {
	let pos = at;
	for (let mark = matchAt(pattern, text, pos); mark !== ""; mark = matchAt(pattern, text, pos)) pos += mark.length;
	marks.seen ||= pos > at;
	return pos;
}

/** An item, or a `key: value`, of a flow collection. */
function scanFlowEntry(yaml: YamlText, at: number, depth: number): YamlScalar {
	const { text } = yaml;
	const key = scanFlowNode(yaml, at, depth);
	const colon = afterFlowBlanks(text, key.end);
	if (text[colon] !== ":" || (key.style === "plain" && !/^[ \t\r\n,[\]{}]?$/.test(text.charAt(colon + 1)))) return key;
	const value = afterFlowBlanks(text, colon + 1);
	const end = ",]}".includes(text[value] ?? ",") ? colon + 1 : scanFlowNode(yaml, value, depth).end;
	return { start: at, end, style: end === colon + 1 ? key.style : "plain", text: undefined };
}

/** Ends words inside a flow collection: its own signs do as well. */
const flowEnds = /[\n,[\]{}]|:(?=[ \t\r\n,[\]{}]|$)|[ \t\r]#/g;

function scanFlowNode(yaml: YamlText, at: number, depth: number): YamlScalar {
	const { text, marks } = yaml;
	const start = afterMarks(yaml, at, flowMark);
	const first = text.charAt(start);
	if (first === "[" || first === "{") return { start: at, end: scanFlow(yaml, start, depth + 1).end, style: "plain", text: undefined };
	if (first === '"' || first === "'") return { ...scanQuoted(text, start), start: at };
	const said = wordsAt(text, start, flowEnds);
	const isAlias = first === "*";
	marks.seen ||= isAlias;
	return isAlias || canBegin(said)
		? { start: at, end: start + said.length, style: "plain", text: isAlias ? undefined : said }
		: unreadable(text, at);
}

/** Past blanks, line ends and comments inside a flow collection. */
function afterFlowBlanks(text: string, at: number): number {
	return at + matchAt(/(?:[ \t\r\n]+(?:#[^\n]*)?)*/y, text, at).length;
}
