import { codeSpans, inRanges } from "./inline-marks";
import type { Line } from "./line";
import { indentOf } from "./line-shapes";
import type { NoteStructure } from "../note";
import { sectionFrom } from "./sections";
import { isTagLine, standsOnTagLine } from "./tag-line";

/**
 * The lines that a `#private` / `#私密` mark covers: the marked line; everything nested in a marked item; everything under a marked heading;
 * the whole note where it begins with the mark.
 */
export function privateLines(lines: readonly Line[]): ReadonlySet<number> {
	// What reads a note asks one after another.
	if (last?.of !== lines) last = { of: lines, found: coveredIn(lines) };
	return last.found;
}

let last: { readonly of: readonly Line[]; readonly found: ReadonlySet<number> } | undefined;

function coveredIn(lines: readonly Line[]): ReadonlySet<number> {
	if (beginsPrivate(lines)) return new Set(lines.keys());
	const found = new Set<number>();
	for (const line of lines) {
		if (isMarked(line) || lines.slice(line.number + 1, line.heading?.underline ?? 0).some(isMarked)) cover(lines, line, found);
		else if (line.owner >= 0 && found.has(line.owner)) found.add(line.number);
	}
	return found;
}

/** Whether the first line, below the properties and the title, is the mark and nothing else. */
function beginsPrivate(lines: readonly Line[]): boolean {
	for (const { kind, heading, text } of lines) {
		if (kind === "frontmatter" || kind === "blank" || (heading?.level === 1 && kind === "heading")) continue;
		return kind === "text" && !heading && text.trimStart().startsWith("#") && isPrivateText(text) && isTagLine(text);
	}
	return false;
}

/** The same by the cache. */
export function isPrivateFromStart(structure: NoteStructure): boolean {
	const begin = structure.tags?.[0];
	if (
		begin?.position.start.col !== 0
		|| begin.position.start.line !== firstParagraph(structure)
		|| !standsOnTagLine(begin, structure, undefined)
	) {
		return false;
	}
	return structure.tags?.some(({ tag, position }) => position.start.line === begin.position.start.line && isPrivateText(tag)) === true;
}

/** The line of the paragraph that a note begins with, below its properties and title. */
function firstParagraph({ sections = [], headings = [] }: NoteStructure): number | undefined {
	const blocks = sections.filter(({ type }) => type !== "yaml");
	const first = blocks[headings[0]?.level === 1 && blocks[0]?.type === "heading" ? 1 : 0];
	return first?.type === "paragraph" ? first.position.start.line : undefined;
}

/** Whether a text bears the mark, outside inline code. Letter case does not matter; `#private/health` counts. */
export function isPrivateText(text: string): boolean {
	if (!/#(?:private|私密)/i.test(text)) return false;
	const code = codeSpans(text);
	for (const match of text.matchAll(/(^|[^\p{L}\p{N}_/#\\&-])#(?:private|私密)(?![\p{L}\p{N}_-])/giu)) {
		if (!inRanges(code, match.index + (match[1]?.length ?? 0))) return true;
	}
	return false;
}

function isMarked(line: Line): boolean {
	switch (line.kind) {
		case "frontmatter":
		case "fence":
		case "indented-code":
		case "blank":
			return false;
		default:
			return line.quoted?.code !== true && isPrivateText(line.text);
	}
}

function cover(lines: readonly Line[], line: Line, found: Set<number>): void {
	found.add(line.number);
	if (line.heading) {
		const { to } = sectionFrom(lines, line.number, line.heading.level);
		for (let number = line.number; number < to; number++) found.add(number);
	} else if (line.quoted) {
		coverQuoted(lines, line, found);
	} else if (!line.item && line.owner >= 0) {
		// The mark stands in the second line of an item: it is the item that is marked.
		for (let number = line.owner; number < line.number; number++) if (isUnder(lines, number, line.owner)) found.add(number);
	}
}

/** In a quote: all of a callout under its marked title, and what is indented further under a marked line. */
function coverQuoted(lines: readonly Line[], line: Line, found: Set<number>): void {
	const title = line.kind === "callout" && lines[line.number - 1]?.kind !== "callout";
	const indent = quotedIndent(line);
	for (let number = line.number + 1; ; number++) {
		const next = lines[number];
		if (next?.kind !== line.kind || (!title && quotedIndent(next) <= indent)) return;
		found.add(number);
	}
}

function quotedIndent(line: Line): number {
	return indentOf(line.text, line.quoted?.textStart ?? 0).column;
}

function isUnder(lines: readonly Line[], number: number, item: number): boolean {
	for (let at = number; at >= item; at = lines[at]?.owner ?? -1) if (at === item) return true;
	return false;
}
