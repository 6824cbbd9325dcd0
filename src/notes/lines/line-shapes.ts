import type { ItemMark } from "./line";

/** A code fence that was opened. */
export interface Fence {
	readonly char: string;
	readonly length: number;
}

/** The column that the first character other than blank stands at, and its place in `text`. `column` is that of `text[0]`. */
export function indentOf(text: string, from = 0, column = 0): { readonly column: number; readonly at: number } {
	let at = from;
	for (; at < text.length; at++) {
		const char = text[at];
		if (char === "\t") column += 4 - (column % 4);
		else if (char === " ") column++;
		else break;
	}
	return { column, at };
}

/** The fence that a line opens whose content begins at `at`. */
export function fenceAt(text: string, at: number): Fence | undefined {
	const char = text[at];
	if (char !== "`" && char !== "~") return undefined;
	const length = runLength(text, at, char);
	if (length < 3) return undefined;
	// A backtick after the opening run makes it inline code, not a fence.
	if (char === "`" && text.includes("`", at + length)) return undefined;
	return { char, length };
}

/** Whether the content at `at` closes `fence`. */
export function closesFence(text: string, at: number, fence: Fence): boolean {
	if (text[at] !== fence.char) return false;
	const length = runLength(text, at, fence.char);
	return length >= fence.length && isBlank(text, at + length);
}

/** Level and text of the heading whose content begins at `at`. */
export function headingAt(text: string, at: number): { level: number; text: string } | undefined {
	const level = runLength(text, at, "#");
	if (level < 1 || level > 6) return undefined;
	const next = text[at + level];
	if (next !== undefined && next !== " " && next !== "\t") return undefined;
	return { level, text: withoutClosingMarks(text.slice(at + level).trim()) };
}

/** The level of the heading that the signs at `at` make of a paragraph above them. */
export function underlineAt(text: string, at: number): number | undefined {
	const level = ["=", "-"].indexOf(text[at] ?? "") + 1;
	return level > 0 && isBlank(text, at + runLength(text, at, text[at] ?? "")) ? level : undefined;
}

/** Whether the content at `at` is a thematic break (`---`, `* * *`). */
export function isRule(text: string, at: number): boolean {
	const char = text[at];
	if (char !== "-" && char !== "*" && char !== "_") return false;
	let count = 0;
	for (let i = at; i < text.length; i++) {
		const here = text[i];
		if (here === char) count++;
		else if (here !== " " && here !== "\t") return false;
	}
	return count >= 3;
}

/** The list item whose marker stands at `at`, in `column`. */
export function itemAt(text: string, at: number, column: number): ItemMark | undefined {
	const marker = markerAt(text, at);
	if (marker === undefined) return undefined;
	const markerEnd = column + marker.length;
	const content = indentOf(text, at + marker.length, markerEnd);
	const empty = content.at >= text.length;
	if (!empty && content.column === markerEnd) return undefined;
	// More than four blanks after the marker are part of the content (indented code).
	const contentColumn = empty || content.column - markerEnd > 4 ? markerEnd + 1 : content.column;
	const task = taskAt(text, content.at);
	return { indent: column, marker, task: task?.char, contentColumn, textStart: task ? task.end : content.at };
}

/** Whether only blanks follow from `at`. */
export function isBlank(text: string, at = 0): boolean {
	for (let i = at; i < text.length; i++) if (text[i] !== " " && text[i] !== "\t") return false;
	return true;
}

/** Whether a line is the row of dashes under the head of a table. */
export function isTableRule(text: string): boolean {
	return text.includes("|") && text.includes("-") && /^[\s|:-]+$/.test(text);
}

function markerAt(text: string, at: number): string | undefined {
	const char = text[at];
	if (char === undefined) return undefined;
	if (char === "-" || char === "*" || char === "+") return char;
	let end = at;
	while (end < at + 9 && isDigit(text[end])) end++;
	if (end === at) return undefined;
	const closing = text[end];
	return closing === "." || closing === ")" ? text.slice(at, end + 1) : undefined;
}

function taskAt(text: string, at: number): { char: string; end: number } | undefined {
	if (text[at] !== "[") return undefined;
	const code = text.codePointAt(at + 1);
	if (code === undefined) return undefined;
	const char = String.fromCodePoint(code);
	const close = at + 1 + char.length;
	if (text[close] !== "]" || char === "[" || char === "]") return undefined;
	const after = text[close + 1];
	if (after !== undefined && after !== " " && after !== "\t") return undefined;
	return { char, end: indentOf(text, close + 1).at };
}

function withoutClosingMarks(text: string): string {
	let end = text.length;
	while (end > 0 && text[end - 1] === "#") end--;
	if (end === 0) return "";
	const before = text[end - 1];
	return before === " " || before === "\t" ? text.slice(0, end).trimEnd() : text;
}

function runLength(text: string, at: number, char: string): number {
	let end = at;
	while (text[end] === char) end++;
	return end - at;
}

function isDigit(char: string | undefined): boolean {
	return char !== undefined && char >= "0" && char <= "9";
}

const untilTag = ["pre", "script", "style", "textarea"];
const untilBlank = new Set(
	"address article aside blockquote body center details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html iframe li main menu nav ol p section summary table tbody td th thead tr ul".split(" "),
);

/** What ends the HTML block that begins at `at`: a closing tag, or empty for a blank line; undefined where none begins. */
export function htmlBlockAt(text: string, at: number): string | undefined {
	if (text[at] !== "<") return undefined;
	const tag = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>]|$)/i.exec(text.slice(at, at + 24));
	const name = tag?.[2]?.toLowerCase() ?? "";
	if (tag?.[1] === "" && untilTag.includes(name)) return `</${name}>`;
	return untilBlank.has(name) ? "" : undefined;
}
