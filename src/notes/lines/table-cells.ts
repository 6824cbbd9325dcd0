import { cutRanges } from "./inline-marks";
import type { Line } from "./line";

const cellEnd = /(?<!\\)\|/;

/** What the cells of a table's row say: without those left empty or with a dash alone. */
export function tableCells({ text, comments }: Line): readonly string[] {
	return cutRanges(text, comments).split(cellEnd).map((cell) => cell.replaceAll("\\|", "|").trim()).filter((cell) => !/^[-–—/]*$/.test(cell));
}

/** A row of a table as a line, its cells after each other; undefined for other lines. */
export function rowAsLine(line: Line): string | undefined {
	return line.kind === "table" ? tableCells(line).join(" — ") : undefined;
}
