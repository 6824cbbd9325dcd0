import { isBlank, type Line } from "./note-lines";

/** A block that holds no other blocks: its kind, the index of the line after it, whether links in it count. */
export interface Leaf {
	readonly type: string;
	readonly next: number;
	readonly inert: boolean;
}

type LeafReader = (text: string, lines: readonly Line[], at: number) => Leaf | undefined;

const HTML_BLOCK = /^<(?:!--|\/?(?:address|article|aside|blockquote|body|center|details|div|dl|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)(?:[\s/>]|$))/i;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Longer lines are no delimiter row; without the bound a hostile line would be scanned again for every line before it. */
const LONGEST_DELIMITER_ROW = 2000;

/** Reads the leaf that begins on line `at`, if one does; a paragraph is what remains. */
export function readLeaf(text: string, lines: readonly Line[], at: number): Leaf | undefined {
	const line = lines[at];
	if (!line) return undefined;
	if (line.indent >= 4) return readIndentedCode(lines, at);
	const readers = LEAVES.get(text.charAt(line.at)) ?? [];
	for (const reader of readers) {
		const leaf = reader(text, lines, at);
		if (leaf) return leaf;
	}
	return readTable(text, lines, at);
}

/** Whether a line ends the paragraph before it by beginning a leaf (lists and quotes are the caller's to ask). */
export function leafInterrupts(text: string, line: Line): boolean {
	if (line.indent >= 4) return false;
	switch (text.charAt(line.at)) {
		case "#":
			return isHeading(text, line);
		case "`":
		case "~":
			return fenceLength(text, line) > 0;
		case "-":
		case "*":
		case "_":
			return isThematicBreak(text, line);
		case "<":
			return HTML_BLOCK.test(text.slice(line.at, line.at + 20));
		case "$":
			return text.startsWith("$$", line.at);
		case "%":
			return text.startsWith("%%", line.at) && closesAtEnd(text, line, "%%") !== false;
		default:
			return false;
	}
}

/** Whether the next line is the row of dashes that makes `line` the head of a table. */
export function startsTable(text: string, line: Line, next: Line | undefined): boolean {
	if (!next || next.indent >= 4 || next.end - next.at > LONGEST_DELIMITER_ROW || line.end - line.at > 100_000) return false;
	const first = text.charAt(next.at);
	if (first !== "|" && first !== "-" && first !== ":") return false;
	const row = text.slice(next.at, next.end);
	return row.includes("|") && text.slice(line.at, line.end).includes("|") && DELIMITER_ROW.test(row);
}

/** The level of a heading underlined with = (1) or - (2); 0 where the line is no underline. */
export function underlineLevel(text: string, line: Line): 0 | 1 | 2 {
	if (line.indent >= 4 || isBlank(line)) return 0;
	const mark = text.charAt(line.at);
	if (mark !== "=" && mark !== "-") return 0;
	if (text.slice(line.at + runLength(text, line), line.end).trim() !== "") return 0;
	return mark === "=" ? 1 : 2;
}

function readIndentedCode(lines: readonly Line[], at: number): Leaf {
	let next = at + 1;
	for (let ahead = next; ahead < lines.length; ahead++) {
		const line = lines[ahead];
		if (!line || (!isBlank(line) && line.indent < 4)) break;
		if (!isBlank(line)) next = ahead + 1;
	}
	return { type: "code", next, inert: true };
}

function readFence(text: string, lines: readonly Line[], at: number): Leaf | undefined {
	const open = lines[at];
	const length = open ? fenceLength(text, open) : 0;
	if (!open || length === 0) return undefined;
	const mark = text.charAt(open.at);
	for (let next = at + 1; next < lines.length; next++) {
		const line = lines[next];
		if (line && line.indent < 4 && text.charAt(line.at) === mark && closesFence(text, line, length)) return { type: "code", next: next + 1, inert: true };
	}
	return { type: "code", next: lines.length, inert: true };
}

function closesFence(text: string, line: Line, length: number): boolean {
	const run = runLength(text, line);
	return run >= length && text.slice(line.at + run, line.end).trim() === "";
}

/** The number of marks of a fence's first line; 0 where it is none (a backtick after the marks makes it inline code). */
function fenceLength(text: string, line: Line): number {
	const run = runLength(text, line);
	if (run < 3) return 0;
	const mark = text.charAt(line.at);
	return mark === "`" && text.slice(line.at + run, line.end).includes("`") ? 0 : run;
}

function runLength(text: string, line: Line): number {
	const mark = text.charAt(line.at);
	let at = line.at;
	while (at < line.end && text.charAt(at) === mark) at++;
	return at - line.at;
}

function readHeading(text: string, lines: readonly Line[], at: number): Leaf | undefined {
	const line = lines[at];
	return line && isHeading(text, line) ? { type: "heading", next: at + 1, inert: false } : undefined;
}

function isHeading(text: string, line: Line): boolean {
	return /^#{1,6}(?:[ \t]|$)/.test(text.slice(line.at, Math.min(line.end, line.at + 8)));
}

function readBreak(text: string, lines: readonly Line[], at: number): Leaf | undefined {
	const line = lines[at];
	return line && isThematicBreak(text, line) ? { type: "thematicBreak", next: at + 1, inert: true } : undefined;
}

/** Three or more of one mark, with nothing but space between. */
export function isThematicBreak(text: string, line: Line): boolean {
	const mark = text.charAt(line.at);
	if (mark !== "-" && mark !== "*" && mark !== "_") return false;
	let marks = 0;
	for (let at = line.at; at < line.end; at++) {
		const char = text.charAt(at);
		if (char === mark) marks++;
		else if (char !== " " && char !== "\t") return false;
	}
	return marks >= 3;
}

function readHtml(text: string, lines: readonly Line[], at: number): Leaf | undefined {
	const line = lines[at];
	if (!line || !HTML_BLOCK.test(text.slice(line.at, line.at + 20))) return undefined;
	const comment = text.startsWith("<!--", line.at);
	for (let next = at; next < lines.length; next++) {
		const ahead = lines[next];
		if (!ahead) break;
		if (comment && text.slice(ahead.at, ahead.end).includes("-->")) return { type: "html", next: next + 1, inert: true };
		if (!comment && isBlank(ahead)) return { type: "html", next, inert: true };
	}
	return { type: "html", next: lines.length, inert: true };
}

/** A block between two marks (`$$`, `%%`), which begins at the start of a line and goes on to the end where it is not closed. */
function between(mark: string, type: string, inert: boolean): LeafReader {
	return (text, lines, at) => {
		const line = lines[at];
		if (!line || !text.startsWith(mark, line.at)) return undefined;
		const closed = closesAtEnd(text, line, mark);
		if (closed === false) return undefined;
		if (closed) return { type, next: at + 1, inert };
		for (let next = at + 1; next < lines.length; next++) {
			const ahead = lines[next];
			if (ahead && text.slice(ahead.at, ahead.end).includes(mark)) return { type, next: next + 1, inert };
		}
		return { type, next: lines.length, inert };
	};
}

/** True: closed at the end of its own line. False: closed before the end, so it is part of a paragraph. Undefined: not closed on it. */
function closesAtEnd(text: string, line: Line, mark: string): boolean | undefined {
	const rest = text.slice(line.at + mark.length, line.end).trimEnd();
	const close = rest.indexOf(mark);
	return close < 0 ? undefined : close === rest.length - mark.length;
}

function readFootnote(text: string, lines: readonly Line[], at: number): Leaf | undefined {
	const line = lines[at];
	if (!line || !/^\[\^[^\]\s]+\]:/.test(text.slice(line.at, Math.min(line.end, line.at + 200)))) return undefined;
	let next = at + 1;
	for (let ahead = next; ahead < lines.length; ahead++) {
		const more = lines[ahead];
		if (!more || (!isBlank(more) && more.indent < 4)) break;
		if (!isBlank(more)) next = ahead + 1;
	}
	return { type: "footnoteDefinition", next, inert: false };
}

function readDefinition(text: string, lines: readonly Line[], at: number): Leaf | undefined {
	const line = lines[at];
	if (!line || !/^\[[^\]^][^\]]*\]:[ \t]*\S/.test(text.slice(line.at, Math.min(line.end, line.at + 1000)))) return undefined;
	return { type: "definition", next: at + 1, inert: true };
}

function readTable(text: string, lines: readonly Line[], at: number): Leaf | undefined {
	const head = lines[at];
	if (!head || !startsTable(text, head, lines[at + 1])) return undefined;
	let next = at + 2;
	for (let row = lines[next]; row && !isBlank(row) && !leafInterrupts(text, row); row = lines[next]) next++;
	return { type: "table", next, inert: false };
}

const LEAVES: ReadonlyMap<string, readonly LeafReader[]> = new Map<string, readonly LeafReader[]>([
	["#", [readHeading]],
	["`", [readFence]],
	["~", [readFence]],
	["-", [readBreak]],
	["*", [readBreak]],
	["_", [readBreak]],
	["<", [readHtml]],
	["$", [between("$$", "math", true)]],
	["%", [between("%%", "comment", false)]],
	["[", [readFootnote, readDefinition]],
]);
