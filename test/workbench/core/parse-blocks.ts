import type * as obsidian from "obsidian";
import { isThematicBreak, type Leaf, leafInterrupts, readLeaf, startsTable, underlineLevel } from "./leaf-blocks";
import { readMarker, type Marker } from "./list-marker";
import type { NoteContents } from "./note-contents";
import { dedent, isBlank, lineFrom, type Line } from "./note-lines";
import { parseInline } from "./parse-inline";

/** Where in the note a run of blocks stands. */
interface Place {
	readonly depth: number;
	/** The list item around the blocks, if any. */
	readonly item?: obsidian.ListItemCache;
}

/** Deeper quotes and lists are read as plain paragraphs, so that a hostile line cannot exhaust the stack. */
const DEEPEST = 60;

/** Reads the blocks of a note, or of a container in it, into `found`; answers where the content before a first list ends. */
export function parseBlocks(found: NoteContents, lines: readonly Line[], place: Place = { depth: 0 }): number | undefined {
	let ownEnd: number | undefined;
	let listSeen = false;
	for (let at = 0; at < lines.length; ) {
		const line = lines[at];
		if (!line || isBlank(line)) {
			at++;
			continue;
		}
		const isList = place.depth < DEEPEST && itemMarker(found.text, line) !== undefined;
		listSeen ||= isList;
		const next = isList ? parseList(found, lines, at, place) : parseOther(found, lines, at, place);
		if (!listSeen) ownEnd = lastLineEnd(lines, at, next);
		at = next;
	}
	return ownEnd;
}

function parseOther(found: NoteContents, lines: readonly Line[], at: number, place: Place): number {
	const line = lines[at];
	if (line && isQuoted(found.text, line) && place.depth < DEEPEST) return parseQuote(found, lines, at, place);
	const leaf = readLeaf(found.text, lines, at);
	return leaf && line ? addLeaf(found, lines, at, place, { leaf, start: line.at }) : parseParagraph(found, lines, at, place);
}

function addLeaf(found: NoteContents, lines: readonly Line[], at: number, place: Place, { leaf, start }: { leaf: Leaf; start: number }): number {
	const end = lastLineEnd(lines, at, leaf.next);
	addSection(found, place, leaf.type, lines[at], end);
	if (leaf.type === "heading") addHeading(found, place, start, end);
	if (leaf.type === "footnoteDefinition") addFootnote(found, start, end);
	if (leaf.type === "definition") addDefinition(found, start, end);
	if (!leaf.inert) parseInline(found, leaf.type === "footnoteDefinition" ? found.text.indexOf("]:", start) + 2 : start, end);
	return leaf.next;
}

function parseParagraph(found: NoteContents, lines: readonly Line[], at: number, place: Place): number {
	const first = lines[at];
	if (!first) return at + 1;
	const { next, end, level } = paragraphEnd(found.text, lines, at, first);
	const blockEnd = level > 0 ? lastLineEnd(lines, at, next) : end;
	const section = addSection(found, place, level > 0 ? "heading" : "paragraph", first, blockEnd);
	if (section && level > 0) found.headings.push({ heading: found.text.slice(first.at, end).trim(), level, position: section.position });
	else if (section) addBlockId(found, section, first.at, end);
	parseInline(found, first.at, end);
	return next;
}

/** Where a paragraph's text ends, the line to go on with, and the level if it is underlined as a heading. */
function paragraphEnd(text: string, lines: readonly Line[], at: number, first: Line): { next: number; end: number; level: 0 | 1 | 2 } {
	let end = first.end;
	let next = at + 1;
	for (let line = lines[next]; line && !isBlank(line); line = lines[++next]) {
		const level = underlineLevel(text, line);
		if (level > 0) return { next: next + 1, end, level };
		if (interrupts(text, line) || startsTable(text, line, lines[next + 1])) break;
		end = line.end;
	}
	return { next, end, level: 0 };
}

function interrupts(text: string, line: Line): boolean {
	if (line.indent >= 4) return false;
	if (isQuoted(text, line) || leafInterrupts(text, line)) return true;
	const marker = readMarker(text, line);
	return marker !== undefined && !marker.empty && (marker.kind.length > 1 ? marker.number === 1 : true);
}

function parseQuote(found: NoteContents, lines: readonly Line[], at: number, place: Place): number {
	const inner: Line[] = [];
	let next = at;
	for (let line = lines[next]; line && !isBlank(line); line = lines[++next]) {
		const quoted = isQuoted(found.text, line);
		// A line without the mark goes on with the paragraph before it, and with nothing else.
		if (!quoted && (interrupts(found.text, line) || isBlank(inner.at(-1) ?? line))) break;
		inner.push(quoted ? unquote(found.text, line) : line);
	}
	const first = inner[0];
	const callout = first !== undefined && /^\[![^\]]+\]/.test(found.text.slice(first.at, Math.min(first.end, first.at + 100)));
	addSection(found, place, callout ? "callout" : "blockquote", lines[at], lastLineEnd(lines, at, next));
	parseBlocks(found, inner, { depth: place.depth + 1 });
	return next;
}

function isQuoted(text: string, line: Line): boolean {
	return line.indent < 4 && text.charAt(line.at) === ">";
}

function unquote(text: string, line: Line): Line {
	const space = text.charAt(line.at + 1) === " " ? 1 : 0;
	return lineFrom(text, line, line.at + 1 + space, line.column + line.indent + 1 + space);
}

function parseList(found: NoteContents, lines: readonly Line[], at: number, place: Place): number {
	const first = lines[at];
	if (!first) return at + 1;
	const kind = readMarker(found.text, first)?.kind;
	const section = addSection(found, place, "list", first, first.end);
	// At the top: the line of the list, negative; a list on the first line gives 0, never -0.
	const parent = place.item?.position.start.line ?? (first.no === 0 ? 0 : -first.no);
	let next = at;
	for (let ahead = at; ; ahead = skipBlank(lines, next)) {
		const marker = itemMarker(found.text, lines[ahead]);
		if (!marker || marker.kind !== kind) break;
		next = parseItem(found, lines, ahead, { marker, parent, depth: place.depth + 1 });
	}
	if (section) section.position = found.position(section.position.start.offset, lastLineEnd(lines, at, next));
	return next;
}

function parseItem(found: NoteContents, lines: readonly Line[], at: number, item: { marker: Marker; parent: number; depth: number }): number {
	const first = lines[at];
	if (!first) return at + 1;
	const { marker } = item;
	const inner: Line[] = [lineFrom(found.text, first, marker.content, first.column + first.indent + marker.width)];
	const width = first.indent + marker.width;
	let next = at + 1;
	for (let line = lines[next]; line; line = lines[++next]) {
		if (isBlank(line)) inner.push(line);
		else if (line.indent >= width) inner.push(dedent(line, width));
		else if (continuesLazily(found.text, line, inner.at(-1))) inner.push(line);
		else break;
	}
	while (next > at + 1 && isBlank(lines[next - 1] ?? first)) next--;
	const cached: obsidian.ListItemCache = { position: found.position(first.at, first.end), parent: item.parent };
	if (marker.task !== undefined) cached.task = marker.task;
	found.listItems.push(cached);
	const end = parseBlocks(found, inner.slice(0, next - at), { depth: item.depth, item: cached }) ?? first.end;
	cached.position = found.position(first.at, Math.max(end, first.end));
	addBlockId(found, cached, first.at, cached.position.end.offset);
	return next;
}

/** The mark of a list item that begins on a line; a line of dashes alone is a break, not an item. */
function itemMarker(text: string, line: Line | undefined): Marker | undefined {
	return !line || line.indent >= 4 || isThematicBreak(text, line) ? undefined : readMarker(text, line);
}

function skipBlank(lines: readonly Line[], from: number): number {
	let at = from;
	for (let line = lines[at]; line && isBlank(line); line = lines[at]) at++;
	return at;
}

function continuesLazily(text: string, line: Line, before: Line | undefined): boolean {
	return before !== undefined && !isBlank(before) && !interrupts(text, line) && readMarker(text, line) === undefined;
}

function addSection(found: NoteContents, place: Place, type: string, first: Line | undefined, end: number): obsidian.SectionCache | undefined {
	if (place.depth > 0 || !first) return undefined;
	// A list or code keeps its indent outside of its section, as a paragraph does; cited, not recorded.
	const section: obsidian.SectionCache = { type, position: found.position(first.at, end) };
	found.sections.push(section);
	return section;
}

function addHeading(found: NoteContents, place: Place, start: number, end: number): void {
	if (place.depth > 0) return;
	const raw = found.text.slice(start, end).trimEnd();
	const level = raw.length - raw.replace(/^#{1,6}/, "").length;
	const heading = raw.slice(level).trim();
	const closing = /(?:^|[ \t])#+$/.exec(heading.slice(-200));
	found.headings.push({ heading: closing ? heading.slice(0, heading.length - closing[0].length).trimEnd() : heading, level, position: found.position(start, end) });
}

function addFootnote(found: NoteContents, start: number, end: number): void {
	const id = found.text.slice(start + 2, found.text.indexOf("]:", start));
	found.footnotes.push({ id, position: found.position(start, end) });
}

function addDefinition(found: NoteContents, start: number, end: number): void {
	const close = found.text.indexOf("]:", start);
	const link = found.text.slice(close + 2, end).trim().split(/[ \t]/, 1)[0] ?? "";
	found.referenceLinks.push({ id: found.text.slice(start + 1, close), link: link.replace(/^<|>$/g, ""), position: found.position(start, end) });
}

/** Reads `^id` at the end of a block; a paragraph of nothing else names the section before it. */
function addBlockId(found: NoteContents, block: obsidian.SectionCache | obsidian.ListItemCache, start: number, end: number): void {
	const tail = found.text.slice(Math.max(start, end - 100), end);
	const id = /(?:^|[ \t\n])\^([A-Za-z0-9-]+)[ \t]*$/.exec(tail)?.[1];
	if (id === undefined) return;
	const alone = "type" in block && tail.trim() === `^${id}`;
	const named = alone ? (found.sections.at(-2) ?? block) : block;
	named.id = id;
	found.blocks.set(id.toLowerCase(), { id, position: named.position });
}

function lastLineEnd(lines: readonly Line[], at: number, next: number): number {
	let last = next - 1;
	for (let line = lines[last]; line && last > at && isBlank(line); line = lines[last]) last--;
	return lines[last]?.end ?? 0;
}
