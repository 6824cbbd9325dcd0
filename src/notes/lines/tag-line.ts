import type { NoteStructure } from "../note";
import { blockTypeAt } from "./structure-at";

type TagInNote = NonNullable<NoteStructure["tags"]>[number];

/** A line of tags, also with a word before them (`Tags: #person`), or as an item of a list. */
const tagsOnly = /^[\s>]*(?:[-*+]\s+)?(?:[*_]*[\p{L}\p{N} ]{1,12}[*_]*(?:::?|：)[*_]*\s*)?(?:#[^\s#,，;；、|]+[\s,，;；、|·]*)+$/u;
/** Whether a line holds nothing but tags. */
export function isTagLine(line: string): boolean {
	return tagsOnly.test(line.trimEnd());
}

/** The most that may stand before such tags. */
const mostBefore = 20;

/**
 * Whether a tag stands on a line that holds nothing but tags, so that it speaks of the note and not of something in a sentence or a table.
 * Without the text, or with one that is not the one the cache was made of, the places in the cache tell as much as they can: there a line
 * of several may pass.
 */
export function standsOnTagLine({ tag, position: { start, end } }: TagInNote, structure: NoteStructure, text: string | undefined): boolean {
	if (text?.startsWith(tag, start.offset) === true) {
		const to = text.indexOf("\n", start.offset);
		return isTagLine(text.slice(text.lastIndexOf("\n", start.offset) + 1, to < 0 ? text.length : to));
	}
	const type = blockTypeAt(structure, start.line);
	return type !== "table" && type !== "heading" && start.col <= mostBefore && isLastOfLine(structure, start.line, end.offset);
}

/** Whether only tags follow in a block of one line. */
function isLastOfLine({ sections, tags }: NoteStructure, line: number, end: number): boolean {
	const block = sections?.find(({ position }) => position.start.line === line && position.end.line === line);
	if (!block) return true;
	let last = end;
	for (const { position } of tags ?? []) {
		if (position.start.line === line && position.start.offset >= last && position.start.offset - last <= 2) last = position.end.offset;
	}
	return block.position.end.offset - last <= 1;
}
