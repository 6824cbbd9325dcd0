import { Refusal } from "./refusal";
import type { QuoteStyle } from "./yaml-text";
import { unescaped } from "./yaml-text";

/** A scalar as it stands in the text, quotes included. `text` is what it says, undefined where that takes more than one line. */
export interface YamlScalar {
	readonly start: number;
	readonly end: number;
	readonly style: QuoteStyle;
	readonly text: string | undefined;
}

/** A `[list]` or `{map}` as it stands in the text. Items that are no plain texts have `text` undefined. */
export interface YamlFlow {
	readonly start: number;
	readonly end: number;
	readonly list: boolean;
	readonly items: readonly { readonly start: number; readonly end: number; readonly style: QuoteStyle; readonly text: string | undefined }[];
	/** An anchor, alias or tag was seen: values that stand for others elsewhere. */
	readonly shared: boolean;
}

const deepest = 32;

/** Refuses: what stands at `at` cannot be read with certainty. */
export function unreadable(text: string, at: number): never {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", at);
	const line = text.slice(0, start).split("\n").length - 1;
	throw new Refusal("unreadable-properties", text.slice(start, end < 0 ? undefined : end).trim().slice(0, 80), { line });
}

/** The scalar in quotes that begins at `at`; it may go on over lines. */
export function scanQuoted(text: string, at: number, limit: number): YamlScalar {
	const style = text[at] === '"' ? "double" : "single";
	const close = closingQuote(text, at, limit);
	const inner = text.slice(at + 1, close);
	// Lines of a text in quotes are joined, and a backslash ends one: of those only the escapes are looked at.
	const said = style === "double" ? unescaped(inner.replace(/\\\r?\n/g, "")) : inner.replaceAll("''", "'");
	if (close >= limit || said === undefined) return unreadable(text, at);
	return { start: at, end: close + 1, style, text: inner.includes("\n") ? undefined : said };
}

/** Whether a bare scalar may begin at `at`: not with a sign that means something else to YAML. */
export function canBeginPlain(text: string, at: number, lineEnd: number): boolean {
	const first = text.charAt(at);
	if (",[]{}#&*!|>'\"%@`".includes(first)) return false;
	return !"-?:".includes(first) || (at + 1 < lineEnd && !isBlankChar(text[at + 1]));
}

/** Where the part of a line ends that is a bare scalar (before blanks and a comment). Refuses what cannot be one. */
export function scanPlain(text: string, at: number, lineEnd: number): YamlScalar {
	if (!canBeginPlain(text, at, lineEnd)) return unreadable(text, at);
	return scanPlainRest(text, at, lineEnd);
}

/** A later line of a bare scalar: its first character may be anything. */
export function scanPlainRest(text: string, at: number, lineEnd: number): YamlScalar {
	let end = at;
	for (let i = at; i < lineEnd; i++) {
		const char = text[i];
		if (char === " " || char === "\t" || char === "\r") continue;
		if (beginsComment(text, i, at)) break;
		if (char === ":" && (i + 1 >= lineEnd || isBlankChar(text[i + 1]))) return unreadable(text, at);
		end = i + 1;
	}
	return { start: at, end, style: "plain", text: text.slice(at, end) };
}

/** The `[list]` or `{map}` that begins at `at`; it may go on over lines. */
export function scanFlow(text: string, at: number, limit: number, depth = 0): YamlFlow {
	const close = text[at] === "[" ? "]" : "}";
	const items: YamlScalar[] = [];
	let shared = false;
	let wanted = true;
	let pos = at + 1;
	if (depth > deepest) return unreadable(text, at);
	for (;;) {
		pos = skipFlowBlanks(text, pos, limit);
		const char = text[pos];
		if (pos >= limit || char === undefined) return unreadable(text, at);
		if (char === close) return { start: at, end: pos + 1, list: close === "]", items, shared };
		if (char === "," ? wanted : !wanted) return unreadable(text, pos);
		wanted = char === ",";
		if (wanted) pos++;
		else {
			const item = scanFlowEntry(text, pos, limit, depth);
			items.push({ start: pos, end: item.end, style: item.style, text: item.text });
			shared ||= item.shared;
			pos = item.end;
		}
	}
}

/** Whether a comment, or nothing, follows from `at` to the end of the line. A comment needs a blank before it. */
export function isLineDone(text: string, at: number, lineEnd: number): boolean {
	const pos = skipBlanks(text, at, lineEnd);
	return pos >= lineEnd || (text[pos] === "#" && pos > at);
}

/** Skips anchors and tags (`&name`, `!type`) before a value. */
export function skipMarks(text: string, at: number, lineEnd: number): { readonly at: number; readonly shared: boolean } {
	let pos = at;
	let shared = false;
	while (text[pos] === "&" || text[pos] === "!") {
		shared = true;
		while (pos < lineEnd && !isBlankChar(text[pos])) pos++;
		pos = skipBlanks(text, pos, lineEnd);
	}
	return { at: pos, shared };
}

function skipBlanks(text: string, at: number, end: number): number {
	let pos = at;
	while (pos < end && isBlankChar(text[pos])) pos++;
	return pos;
}

/** A space, a tab, or the carriage return of a line ending. */
export function isBlankChar(char: string | undefined): boolean {
	return char === " " || char === "\t" || char === "\r";
}

interface FlowEntry {
	readonly end: number;
	readonly style: QuoteStyle;
	readonly text: string | undefined;
	readonly shared: boolean;
}

/** An item, or a `key: value`, of a flow collection. */
function scanFlowEntry(text: string, at: number, limit: number, depth: number): FlowEntry {
	const key = scanFlowNode(text, at, limit, depth);
	const colon = skipFlowBlanks(text, key.end, limit);
	if (text[colon] !== ":" || (key.style === "plain" && !endsFlowKey(text[colon + 1]))) return key;
	const value = skipFlowBlanks(text, colon + 1, limit);
	if (",]}".includes(text[value] ?? ",")) return { ...key, end: colon + 1, text: undefined };
	const node = scanFlowNode(text, value, limit, depth);
	return { end: node.end, style: "plain", text: undefined, shared: key.shared || node.shared };
}

function scanFlowNode(text: string, at: number, limit: number, depth: number): FlowEntry {
	const marks = skipMarks(text, at, limit);
	switch (text[marks.at]) {
		case "[":
		case "{": {
			const flow = scanFlow(text, marks.at, limit, depth + 1);
			return { end: flow.end, style: "plain", text: undefined, shared: marks.shared || flow.shared };
		}
		case '"':
		case "'": {
			const quoted = scanQuoted(text, marks.at, limit);
			return { ...quoted, shared: marks.shared };
		}
		case "*":
			return { end: flowPlainEnd(text, marks.at + 1, limit), style: "plain", text: undefined, shared: true };
		default: {
			const end = flowPlainEnd(text, marks.at, limit);
			if (end === marks.at || !canBeginPlain(text, marks.at, end)) return unreadable(text, at);
			return { end, style: "plain", text: text.slice(marks.at, end), shared: marks.shared };
		}
	}
}

function flowPlainEnd(text: string, at: number, limit: number): number {
	let end = at;
	for (let i = at; i < limit; i++) {
		const char = text.charAt(i);
		if (isBlankChar(char)) continue;
		if (char === "\n" || ",[]{}".includes(char) || beginsComment(text, i, at) || (char === ":" && endsFlowKey(text[i + 1]))) break;
		end = i + 1;
	}
	return end;
}

function beginsComment(text: string, at: number, from: number): boolean {
	return text[at] === "#" && at > from && isBlankChar(text[at - 1]);
}

/** Whether a colon before `next` divides a key from its value inside a flow collection. */
function endsFlowKey(next: string | undefined): boolean {
	return next === undefined || next === "\n" || isBlankChar(next) || ",[]{}".includes(next);
}

/** Where the closing quote stands, or `limit`. */
function closingQuote(text: string, at: number, limit: number): number {
	const quote = text[at];
	let end = at + 1;
	while (end < limit) {
		const char = text[end];
		if (char === "\\" && quote === '"') end += 2;
		else if (char !== quote) end++;
		else if (quote === "'" && text[end + 1] === "'") end += 2;
		else return end;
	}
	return limit;
}

/** Skips blanks, line ends and comments inside a flow collection. */
function skipFlowBlanks(text: string, at: number, limit: number): number {
	let pos = at;
	while (pos < limit) {
		const char = text[pos];
		if (char === "\n" || isBlankChar(char)) pos++;
		else if (char === "#" && (text[pos - 1] === "\n" || isBlankChar(text[pos - 1]))) while (pos < limit && text[pos] !== "\n") pos++;
		else break;
	}
	return pos;
}
