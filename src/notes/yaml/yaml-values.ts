import type { BlockLine } from "./yaml-lines";
import { isDash, readKey } from "./yaml-lines";
import type { YamlScalar, YamlText } from "./yaml-scan";
import { afterMarks, isLineDone, matchAt, scanFlow, scanPlain, scanPlainRest, scanQuoted, unreadable } from "./yaml-scan";
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
	| {
		readonly shape: "scalar";
		readonly start: number;
		readonly end: number;
		readonly style: QuoteStyle;
		readonly text: string | undefined;
	}
	| { readonly shape: "flow-list"; readonly start: number; readonly end: number; readonly items: readonly PropertyItem[] }
	| { readonly shape: "block-list"; readonly start: number; readonly end: number; readonly items: readonly PropertyItem[] }
	| { readonly shape: "nested"; readonly start: number; readonly end: number };

/** A value, and the index of the line after it. */
export interface ReadValue {
	readonly value: PropertyValue;
	readonly next: number;
}

/** The lines of a block. */
export interface YamlBlock extends YamlText {
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
export function readValue(block: YamlBlock, i: number, at: number, indent: number): ReadValue {
	const { text } = block;
	const line = lineOf(block, i);
	const start = afterMarks(block, valueStart(text, at));
	if (start < line.end && !isLineDone(text, start - 1)) return readInline(block, i, start, indent);
	const j = nextContent(block.lines, i + 1);
	const below = block.lines[j];
	if (!below || (below.indent <= indent && !isListIn(text, below, indent))) {
		const end = text.slice(at, line.end).trim() === "" ? line.end : at;
		return { value: { shape: "empty", start: at, end }, next: i + 1 };
	}
	return readBelow(deeper(block), j, indent);
}

/** A value that begins on line `i` of its own, further right than `indent` (or, for a list, there). */
function readBelow(block: YamlBlock, i: number, indent: number): ReadValue {
	const line = lineOf(block, i);
	if (line.tab) return unreadable(block.text, line.start);
	return readRowsOrInline(block, i, line.at, [line.indent, indent]);
}

/** A map or a list whose first key or `-` stands at `at` in line `i`; the others stand in column `indent`. */
function readRows(block: YamlBlock, i: number, at: number, indent: number, isList: boolean): ReadValue {
	const items: PropertyItem[] = [];
	const keys = new Set<string>();
	let index = i;
	for (let rowAt = at; ; ) {
		const line = lineOf(block, index);
		const { value, next } = isList ? readItem(block, index, rowAt, indent) : readEntry(block, index, rowAt, keys, indent);
		const last = lineOf(block, next - 1);
		items.push(itemOf(value, line.start, last.next));
		index = nextContent(block.lines, next);
		const below = block.lines[index];
		if (!below || below.indent < indent || (isList && below.indent === indent && !isDash(block.text, below.at))) {
			return { value: { shape: isList ? "block-list" : "nested", start: at, end: last.end, items }, next };
		}
		if (below.indent > indent || below.tab) return unreadable(block.text, below.start);
		rowAt = below.at;
	}
}

/** The `key: value` at `at`, in a map that has `keys` already. */
function readEntry(block: YamlBlock, i: number, at: number, keys: Set<string>, indent: number): ReadValue {
	const key = readKey(block.text, at);
	if (!key || keys.has(key.name)) return unreadable(block.text, at);
	keys.add(key.name);
	return readValue(block, i, key.after, indent);
}

/** What follows the `-` at `dashAt`. */
function readItem(block: YamlBlock, i: number, dashAt: number, indent: number): ReadValue {
	const { text } = block;
	const at = valueStart(text, dashAt + 1);
	const start = afterMarks(block, at);
	if (start >= lineOf(block, i).end || isLineDone(text, start - 1)) {
		const below = nextContent(block.lines, i + 1);
		if ((block.lines[below]?.indent ?? -1) > indent) return readBelow(deeper(block), below, indent);
		return { value: { shape: "empty", start: at, end: at }, next: i + 1 };
	}
	return readRowsOrInline(deeper(block), i, start, [indent + (at - dashAt), indent]);
}

/** What begins at `at` in line `i`: a list or a map whose rows stand in `column`, else a value of a parent in column `indent`. */
function readRowsOrInline(block: YamlBlock, i: number, at: number, [column, indent]: readonly [number, number]): ReadValue {
	const isList = isDash(block.text, at);
	return isList || readKey(block.text, at) ? readRows(block, i, at, column, isList) : readInline(block, i, at, indent);
}

/** A scalar or flow collection that begins at `at` in line `i`, of a parent in column `indent`. */
function readInline(block: YamlBlock, i: number, at: number, indent: number): ReadValue {
	switch (block.text[at]) {
		case '"':
		case "'": {
			const quoted = scanQuoted(block.text, at);
			return { value: { shape: "scalar", ...quoted }, next: afterInline(block, i, quoted.end, indent) };
		}
		case "[":
		case "{": {
			const { end, items, list } = scanFlow(block, at);
			const next = afterInline(block, i, end, indent);
			return {
				value: {
					shape: list ? "flow-list" : "nested",
					start: at,
					end,
					items: items.map((item) => ({ ...item, lineStart: item.start, lineEnd: item.end })),
				},
				next,
			};
		}
		case "|":
		case ">":
			return readBlockScalar(block, i, at, indent);
		case "*":
			return readAlias(block, i, at);
		default:
			return readPlain(block, i, at, indent);
	}
}

function readAlias({ text, marks }: YamlBlock, i: number, at: number): ReadValue {
	const alias = matchAt(/\*[^\s,[\]{}]+/y, text, at);
	const end = at + alias.length;
	if (alias === "" || !isLineDone(text, end)) return unreadable(text, at);
	marks.seen = true;
	return { value: { shape: "nested", start: at, end }, next: i + 1 };
}

/** A bare scalar, with the lines further right that go on with it. */
function readPlain(block: YamlBlock, i: number, at: number, indent: number): ReadValue {
	let scalar: YamlScalar = scanPlain(block.text, at);
	let next = i + 1;
	for (let j = next; scalar.end === lastCharOf(block, next - 1) && j < block.lines.length; j++) {
		const line = lineOf(block, j);
		if (line.kind === "blank") continue;
		if (line.kind === "comment" || line.indent <= indent) break;
		if (line.tab) return unreadable(block.text, line.start);
		scalar = { ...scanPlainRest(block.text, line.at), start: at, text: undefined };
		next = j + 1;
	}
	return { value: { shape: "scalar", ...scalar }, next };
}

/** A `|` or `>` text with its lines. */
function readBlockScalar(block: YamlBlock, i: number, at: number, indent: number): ReadValue {
	const { text, lines } = block;
	if (!/^[|>](?:[1-9][+-]?|[+-][1-9]?)?[ \t]*(?:[ \t]#.*)?$/.test(text.slice(at, lineOf(block, i).end))) return unreadable(text, at);
	let next = i + 1;
	for (let j = next; j < lines.length; j++) {
		const below = lineOf(block, j);
		if (below.kind === "blank") continue;
		if (below.indent <= indent) break;
		next = j + 1;
	}
	return { value: { shape: "scalar", start: at, end: lineOf(block, next - 1).end, style: "plain", text: undefined }, next };
}

/**
 * Index of the line after a value that ends at `end`; only a comment may follow on that line, and its lines are indented beyond the key.
 */
function afterInline(block: YamlBlock, i: number, end: number, indent: number): number {
	let last = i;
	while (lineOf(block, last).next < end) last++;
	if (!isLineDone(block.text, end)) return unreadable(block.text, end - 1);
	const low = block.lines.slice(i + 1, last + 1).find((line) => line.kind !== "blank" && (line.indent <= indent || line.tab));
	return low ? unreadable(block.text, low.start) : last + 1;
}

/** Offset after the last character of a line that is not blank. */
function lastCharOf(block: YamlBlock, i: number): number {
	const line = lineOf(block, i);
	return line.start + block.text.slice(line.start, line.end).trimEnd().length;
}

/** Where the value begins after a colon or a dash; a tab there is refused, as some readers do. */
function valueStart(text: string, at: number): number {
	const start = at + matchAt(/ */y, text, at).length;
	return text[start] === "\t" ? unreadable(text, start) : start;
}

/** Whether a line begins a list in the column of the key above it. */
function isListIn(text: string, line: BlockLine, indent: number): boolean {
	return line.indent === indent && isDash(text, line.at);
}

function itemOf(value: PropertyValue, lineStart: number, lineEnd: number): PropertyItem {
	const simple = value.shape === "scalar" ? value : undefined;
	return { lineStart, lineEnd, start: value.start, end: value.end, style: simple?.style ?? "plain", text: simple?.text };
}

function deeper(block: YamlBlock): YamlBlock {
	if (block.depth >= deepest) return unreadable(block.text, lineOf(block, 0).start);
	return { ...block, depth: block.depth + 1 };
}

function lineOf(block: YamlBlock, i: number): BlockLine {
	return block.lines[i] ?? unreadable(block.text, block.lines[0]?.start ?? 0);
}
