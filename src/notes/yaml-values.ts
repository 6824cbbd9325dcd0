import type { BlockLine } from "./yaml-lines";
import { isDash, readKey } from "./yaml-lines";
import type { YamlScalar } from "./yaml-scan";
import { isLineDone, scanFlow, scanPlain, scanPlainRest, scanQuoted, skipMarks, unreadable } from "./yaml-scan";
import type { QuoteStyle } from "./yaml-text";

/** An item of a list of properties: its lines, the value in them, and what it says where that is a simple text. */
export interface PropertyItem {
	readonly lineStart: number;
	readonly lineEnd: number;
	readonly start: number;
	readonly end: number;
	readonly style: QuoteStyle;
	readonly text: string | undefined;
}

/** The value of a property as it stands in the text, from `start` to `end`. */
export type PropertyValue =
	| { readonly shape: "empty"; readonly start: number; readonly end: number }
	| { readonly shape: "scalar"; readonly start: number; readonly end: number; readonly style: QuoteStyle; readonly text: string | undefined }
	| { readonly shape: "flow-list"; readonly start: number; readonly end: number; readonly items: readonly PropertyItem[] }
	| { readonly shape: "block-list"; readonly start: number; readonly end: number; readonly items: readonly PropertyItem[] }
	| { readonly shape: "nested"; readonly start: number; readonly end: number };

/** A value, the index of the line after it, and whether an anchor, alias or tag stands in it. */
export interface ReadValue {
	readonly value: PropertyValue;
	readonly next: number;
	readonly shared: boolean;
}

interface Block {
	readonly text: string;
	readonly lines: readonly BlockLine[];
	/** How deep the collections are nested. */
	readonly depth: number;
}

const deepest = 32;

/** Index of the first line from `i` on that is neither blank nor a comment. */
export function nextContent(lines: readonly BlockLine[], i: number): number {
	let at = i;
	while (at < lines.length && lines[at]?.kind !== "content") at++;
	return at;
}

/** The value of a key whose colon ends at `at`, in line `i`, of a map whose keys stand in column `indent`. */
export function readValue(block: Block, i: number, at: number, indent: number): ReadValue {
	const { text } = block;
	const line = lineOf(block, i);
	const marks = skipMarks(text, valueStart(text, at, line.end), line.end);
	if (marks.at < line.end && !isLineDone(text, marks.at - 1, line.end)) return sharing(readInline(block, i, marks.at, indent), marks.shared);
	const j = nextContent(block.lines, i + 1);
	const below = block.lines[j];
	if (!below || (below.indent <= indent && !isListIn(text, below, indent))) {
		const end = text.slice(at, line.end).trim() === "" ? line.end : at;
		return { value: { shape: "empty", start: at, end }, next: i + 1, shared: marks.shared };
	}
	return sharing(readBelow(deeper(block), j, indent), marks.shared);
}

/** A value that begins on line `i` of its own, further right than `indent` (or, for a list, there). */
function readBelow(block: Block, i: number, indent: number): ReadValue {
	const line = lineOf(block, i);
	if (line.tab) return unreadable(block.text, line.start);
	return readRowsOrInline(block, i, line.at, [line.indent, indent]);
}

/** A map or a list whose first key or `-` stands at `at` in line `i`; the others stand in column `indent`. */
function readRows(block: Block, i: number, at: number, indent: number, isList: boolean): ReadValue {
	const items: PropertyItem[] = [];
	const keys = new Set<string>();
	let shared = false;
	let index = i;
	let end = i;
	for (let rowAt = at; ; ) {
		const line = lineOf(block, index);
		const read = isList ? readItem(block, index, rowAt, indent) : readEntry(block, index, rowAt, keys, indent);
		shared ||= read.shared;
		end = read.next;
		items.push(itemOf(read.value, line.start, lineOf(block, end - 1).next));
		index = nextContent(block.lines, end);
		const below = block.lines[index];
		if (!below || below.indent < indent || (isList && below.indent === indent && !isDash(block.text, below.at, below.end))) break;
		if (below.indent > indent || below.tab) return unreadable(block.text, below.start);
		rowAt = below.at;
	}
	return { value: { shape: isList ? "block-list" : "nested", start: at, end: lineOf(block, end - 1).end, items }, next: end, shared };
}

/** The `key: value` at `at`, in a map that has `keys` already. */
function readEntry(block: Block, i: number, at: number, keys: Set<string>, indent: number): ReadValue {
	const key = readKey(block.text, at, lineOf(block, i).end);
	if (!key || keys.has(key.name)) return unreadable(block.text, at);
	keys.add(key.name);
	return readValue(block, i, key.after, indent);
}

/** What follows the `-` at `dashAt`. */
function readItem(block: Block, i: number, dashAt: number, indent: number): ReadValue {
	const { text } = block;
	const line = lineOf(block, i);
	const at = valueStart(text, dashAt + 1, line.end);
	const marks = skipMarks(text, at, line.end);
	if (marks.at >= line.end || isLineDone(text, marks.at - 1, line.end)) {
		const below = nextContent(block.lines, i + 1);
		if ((block.lines[below]?.indent ?? -1) > indent) return sharing(readBelow(deeper(block), below, indent), marks.shared);
		return { value: { shape: "empty", start: at, end: at }, next: i + 1, shared: marks.shared };
	}
	return sharing(readRowsOrInline(deeper(block), i, marks.at, [indent + (at - dashAt), indent]), marks.shared);
}

/** What begins at `at` in line `i`: a list or a map whose rows stand in `column`, else a value of a parent in column `indent`. */
function readRowsOrInline(block: Block, i: number, at: number, [column, indent]: readonly [number, number]): ReadValue {
	const { end } = lineOf(block, i);
	const isList = isDash(block.text, at, end);
	return isList || readKey(block.text, at, end) ? readRows(block, i, at, column, isList) : readInline(block, i, at, indent);
}

/** A scalar or flow collection that begins at `at` in line `i`, of a parent in column `indent`. */
function readInline(block: Block, i: number, at: number, indent: number): ReadValue {
	switch (block.text[at]) {
		case '"':
		case "'": {
			const quoted = scanQuoted(block.text, at, limitOf(block));
			return { value: { shape: "scalar", ...quoted }, next: afterInline(block, i, quoted.end, indent), shared: false };
		}
		case "[":
		case "{":
			return readFlow(block, i, at, indent);
		case "|":
		case ">":
			return readBlockScalar(block, i, at, indent);
		case "*":
			return readAlias(block, i, at);
		default:
			return readPlain(block, i, at, indent);
	}
}

function readFlow(block: Block, i: number, at: number, indent: number): ReadValue {
	const flow = scanFlow(block.text, at, limitOf(block));
	const next = afterInline(block, i, flow.end, indent);
	const items = flow.items.map((item) => ({ ...item, lineStart: item.start, lineEnd: item.end }));
	return { value: { shape: flow.list ? "flow-list" : "nested", start: at, end: flow.end, items }, next, shared: flow.shared };
}

function readAlias(block: Block, i: number, at: number): ReadValue {
	const { end: lineEnd } = lineOf(block, i);
	const alias = /^\*[^\s,[\]{}]+/.exec(block.text.slice(at, lineEnd))?.[0] ?? "";
	const end = at + alias.length;
	if (alias === "" || !isLineDone(block.text, end, lineEnd)) return unreadable(block.text, at);
	return { value: { shape: "nested", start: at, end }, next: i + 1, shared: true };
}

/** A bare scalar, with the lines further right that go on with it. */
function readPlain(block: Block, i: number, at: number, indent: number): ReadValue {
	let scalar: YamlScalar = scanPlain(block.text, at, lineOf(block, i).end);
	let next = i + 1;
	for (let j = next; scalar.end === lastCharOf(block, next - 1) && j < block.lines.length; j++) {
		const line = lineOf(block, j);
		if (line.kind === "blank") continue;
		if (line.kind === "comment" || line.indent <= indent) break;
		if (line.tab) return unreadable(block.text, line.start);
		scalar = { ...scanPlainRest(block.text, line.at, line.end), start: at, text: undefined };
		next = j + 1;
	}
	return { value: { shape: "scalar", ...scalar }, next, shared: false };
}

/** A `|` or `>` text with its lines. */
function readBlockScalar(block: Block, i: number, at: number, indent: number): ReadValue {
	const { text, lines } = block;
	const line = lineOf(block, i);
	if (!/^[|>](?:[1-9][+-]?|[+-][1-9]?)?[ \t]*(?:[ \t]#.*)?$/.test(text.slice(at, line.end))) return unreadable(text, at);
	let next = i + 1;
	for (let j = next; j < lines.length; j++) {
		const below = lineOf(block, j);
		if (below.kind === "blank") continue;
		if (below.indent <= indent) break;
		next = j + 1;
	}
	return { value: { shape: "scalar", start: at, end: lineOf(block, next - 1).end, style: "plain", text: undefined }, next, shared: false };
}

/** Index of the line after a value that ends at `end`; nothing but a comment may follow it there, and its lines stand to the right of the key. */
function afterInline(block: Block, i: number, end: number, indent: number): number {
	let last = i;
	while (lineOf(block, last).next < end) last++;
	if (!isLineDone(block.text, end, lineOf(block, last).end)) return unreadable(block.text, end - 1);
	for (let j = i + 1; j <= last; j++) {
		const line = lineOf(block, j);
		if (line.kind !== "blank" && (line.indent <= indent || line.tab)) return unreadable(block.text, line.start);
	}
	return last + 1;
}

/** Offset after the last character of a line that is not blank. */
function lastCharOf(block: Block, i: number): number {
	const line = lineOf(block, i);
	return line.start + block.text.slice(line.start, line.end).trimEnd().length;
}

/** Where the value begins after a colon or a dash; a tab there is refused, as some readers do. */
function valueStart(text: string, at: number, lineEnd: number): number {
	let start = at;
	while (start < lineEnd && text[start] === " ") start++;
	return text[start] === "\t" ? unreadable(text, start) : start;
}

/** Whether a line begins a list in the column of the key above it. */
function isListIn(text: string, line: BlockLine, indent: number): boolean {
	return line.indent === indent && isDash(text, line.at, line.end);
}

function limitOf(block: Block): number {
	return block.lines.at(-1)?.next ?? 0;
}

function itemOf(value: PropertyValue, lineStart: number, lineEnd: number): PropertyItem {
	const simple = value.shape === "scalar" ? value : undefined;
	return { lineStart, lineEnd, start: value.start, end: value.end, style: simple?.style ?? "plain", text: simple?.text };
}

function deeper(block: Block): Block {
	if (block.depth >= deepest) return unreadable(block.text, lineOf(block, 0).start);
	return { ...block, depth: block.depth + 1 };
}

function sharing(read: ReadValue, shared: boolean): ReadValue {
	return shared ? { ...read, shared } : read;
}

function lineOf(block: Block, i: number): BlockLine {
	return block.lines[i] ?? unreadable(block.text, block.lines[0]?.start ?? 0);
}
