import type { Steps } from "../notes/steps";

/** A table as its cells say it. */
export interface CsvRows {
	readonly rows: readonly (readonly string[])[];
	/** The row, from 1, in which a quotation mark opens that nothing closes. */
	readonly openQuote: number | undefined;
}

/** After so many marks that nothing closes, each is a sign like any other. */
const mostOpen = 20;
const rowsPerStep = 50;

/** Reads rows as RFC 4180 has them, ended in any way; a mark that nothing closes is a sign of its cell, and harms no other row. */
export function* readRows(text: string, delimiter: string): Steps<CsvRows> {
	const rows: string[][] = [];
	let row: string[] = [];
	const open: number[] = [];
	const cellEnd = new RegExp(`[${delimiter}\\r\\n]|$`, "g");
	for (let at = 0; at < text.length || row.length > 0; ) {
		const cell = readCell(text, at, { cellEnd, mayQuote: open.length < mostOpen });
		if (cell.isOpen) open.push(rows.length + 1);
		row.push(cell.text);
		at = cell.end + (text.startsWith("\r\n", cell.end) ? 2 : 1);
		if (text.charAt(cell.end) === delimiter) continue;
		rows.push(row);
		row = [];
		if (rows.length % rowsPerStep === 0) yield;
	}
	return { rows, openQuote: open[0] };
}

interface Cell {
	readonly text: string;
	/** Where what ends the cell stands. */
	readonly end: number;
	readonly isOpen: boolean;
}

function readCell(text: string, at: number, { cellEnd, mayQuote }: { readonly cellEnd: RegExp; readonly mayQuote: boolean }): Cell {
	const begins = mayQuote && text.charAt(at) === "\"";
	const quoted = begins ? quotedText(text, at + 1) : undefined;
	const from = quoted?.end ?? at;
	cellEnd.lastIndex = from;
	const end = cellEnd.exec(text)?.index ?? text.length;
	return { text: (quoted?.text ?? "") + text.slice(from, end), end, isOpen: begins && !quoted };
}

const twoQuotes = /""/g;

/** What stands between a mark and the one that closes it, and where that ends; undefined where none does. */
function quotedText(text: string, from: number): { readonly text: string; readonly end: number } | undefined {
	for (let at = text.indexOf("\"", from); at >= 0; at = text.indexOf("\"", at + 2)) {
		if (text.charAt(at + 1) !== "\"") return { text: text.slice(from, at).replace(twoQuotes, "\""), end: at + 1 };
	}
	return undefined;
}

const mark = /^'(?='*[=+\-@\t\r＝＋－＠])/;
const risky = /^'*[=+\-@\t\r＝＋－＠]/;

/** What a cell says: the mark that keeps a spreadsheet from taking it for a formula is none of it. */
export function withoutMark(cell: string): string {
	return cell.replace(mark, "");
}

/** A cell that no spreadsheet takes for a formula. */
export function withMark(text: string): string {
	return risky.test(text) ? `'${text}` : text;
}
