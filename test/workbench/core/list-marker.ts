import type { Line } from "./note-lines";

/** The mark that begins a list item. */
export interface Marker {
	/** "-", "*", "+", or "1." / "1)" for numbers; a change of kind begins a new list. */
	readonly kind: string;
	readonly number: number | undefined;
	/** Columns from the mark to the content. */
	readonly width: number;
	/** Offset of the content, after a task's box. */
	readonly content: number;
	readonly empty: boolean;
	/** What stands in the box of a task. */
	readonly task: string | undefined;
}

const BULLET = /^[-*+](?=[ \t]|$)/;
const NUMBERED = /^(\d{1,9})([.)])(?=[ \t]|$)/;

/** Reads the mark of a list item; undefined where the line begins none. */
export function readMarker(text: string, line: Line): Marker | undefined {
	if (!"-*+0123456789".includes(text.charAt(line.at))) return undefined;
	const start = text.slice(line.at, Math.min(line.end, line.at + 12));
	const numbered = NUMBERED.exec(start);
	const mark = numbered?.[0] ?? BULLET.exec(start)?.[0];
	if (mark === undefined) return undefined;
	const { from, gap, empty } = contentAfter(text, line, mark);
	const task = readTask(text, from, line.end);
	return {
		kind: numbered ? `1${numbered[2] ?? "."}` : mark,
		number: numbered ? Number(numbered[1]) : undefined,
		width: mark.length + gap,
		content: task === undefined ? from : from + task.length + 2,
		empty,
		task,
	};
}

/** Where the content after a mark begins, and the columns between. */
function contentAfter(text: string, line: Line, mark: string): { from: number; gap: number; empty: boolean } {
	const after = line.at + mark.length;
	let content = after;
	while (content < line.end && (text.charAt(content) === " " || text.charAt(content) === "\t")) content++;
	const empty = content >= line.end;
	const spaces = text.charAt(after) === "\t" ? tabWidth(line, mark) : content - after;
	// Five spaces and more are one space and indented code; an empty item counts as one space.
	if (empty) return { from: line.end, gap: 1, empty };
	return spaces > 4 ? { from: after + 1, gap: 1, empty } : { from: content, gap: spaces, empty };
}

function tabWidth(line: Line, mark: string): number {
	const column = line.column + line.indent + mark.length;
	return 4 - (column % 4);
}

/** The character in `[ ]`, which must be followed by space or the end of the line; it may be any, an emoji too. */
function readTask(text: string, at: number, end: number): string | undefined {
	if (text.charAt(at) !== "[") return undefined;
	return /^\[([^\n[\]])\](?:[ \t]|$)/u.exec(text.slice(at, Math.min(end, at + 6)))?.[1];
}
