/** One line of a note as a block sees it: what a list or a quote around it has taken away is before `at`. */
export interface Line {
	/** Line number in the note, from 0. */
	readonly no: number;
	/** Offsets in the note: of the line, of its first character that is not space, of its end without the line break. */
	readonly start: number;
	readonly at: number;
	readonly end: number;
	/** Columns of white space before `at`, counted from the edge of the container; a tab reaches to the next multiple of 4. */
	readonly indent: number;
	/** The column of the edge of the container. */
	readonly column: number;
}

const TAB = 9;
const SPACE = 32;
const RETURN = 13;

/** The lines of a note from `from` on, which must be the start of a line. */
export function linesOf(text: string, from: number, firstNo: number): Line[] {
	const lines: Line[] = [];
	let no = firstNo;
	for (let start = from; start <= text.length; no++) {
		const found = text.indexOf("\n", start);
		const stop = found < 0 ? text.length : found;
		const end = stop > start && text.charCodeAt(stop - 1) === RETURN ? stop - 1 : stop;
		lines.push(lineFrom(text, { no, start, end }, start, 0));
		start = stop + 1;
	}
	return lines;
}

/** The same line seen from inside a container whose content begins at `from`, in column `column`. */
export function lineFrom(text: string, line: Pick<Line, "no" | "start" | "end">, from: number, column: number): Line {
	let at = from;
	let reached = column;
	for (; at < line.end; at++) {
		const code = text.charCodeAt(at);
		if (code === TAB) reached += 4 - (reached % 4);
		else if (code === SPACE) reached++;
		else break;
	}
	return { no: line.no, start: line.start, at, end: line.end, indent: reached - column, column };
}

/** The line with `width` columns of its indent taken away; with less indent, as it is. */
export function dedent(line: Line, width: number): Line {
	const taken = Math.min(width, line.indent);
	return { ...line, indent: line.indent - taken, column: line.column + taken };
}

/** Whether there is nothing on the line but space. */
export function isBlank(line: Line): boolean {
	return line.at >= line.end;
}
