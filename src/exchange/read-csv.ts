import type { CardFile, ColumnUse, FileProblem } from "./card";
import { oneLine } from "./card-draft";
import { CsvCards } from "./csv-cards";
import { findHeader, type Header, kindsNamed } from "./csv-columns";
import { type CsvRows, readRows } from "./csv-rows";
import type { DateOrder } from "./file-date";
import { allSteps, mapSteps, type Steps } from "../notes/steps";

/** What the user says of a table: what each column is, and which number of a date is the month. */
export interface CsvChoice {
	readonly uses?: readonly ColumnUse[];
	readonly order?: DateOrder;
}

interface Table extends CsvRows {
	readonly header: Header | undefined;
}

const delimiters = [",", ";", "\t", "|"] as const;
/** Excel's own way to say it. */
const stated = /^sep=(.)(?:\r\n|[\r\n]|$)/i;
/** Enough to tell what stands between cells. */
const beginning = 20_000;
const shownRows = 3;
const rowsPerStep = 20;

/** Reads a table of people; one whose columns are not known is read once the user has said what they are. */
export function* readCsv(text: string, choice: CsvChoice = {}): Steps<CardFile> {
	const { rows, openQuote, header } = yield* readTable(text);
	if (header?.isChat) return refused({ kind: "other-format", is: "chat" });
	const { row: first = firstRow(rows), source, uses: known = [] } = header ?? {};
	const headers = (rows[Math.max(0, first)] ?? []).map((cell) => (first < 0 ? "" : oneLine(cell)));
	const uses = headers.map((_, column) => choice.uses?.[column] ?? known[column] ?? "skip");
	const people = rows.slice(first + 1);
	const isSilent = headers.map((_, column) => known[column] === "skip");
	const reader = new CsvCards({ headers, uses, isSilent, isOwn: source === "Kith", order: choice.order }, people);
	const isKnown = (header ?? choice.uses) !== undefined;
	const cards = isKnown
		? yield* mapSteps(people, rowsPerStep, (cells, index) => (hasText(cells) ? reader.read(cells, first + index + 2) : undefined))
		: [];
	return {
		format: "csv",
		why: { kind: "columns", source, columns: headers.filter((_, column) => known[column] !== undefined) },
		cards: cards.filter((card) => card !== undefined),
		problems: problemsOf(openQuote, isKnown),
		table: { headers, firstRows: people.filter(hasText).slice(0, shownRows), uses, asksDateOrder: reader.asksDateOrder },
	};
}

function problemsOf(openQuote: number | undefined, isKnown: boolean): readonly FileProblem[] {
	const problems: FileProblem[] = openQuote === undefined ? [] : [{ kind: "open-quote", place: openQuote }];
	return isKnown ? problems : [...problems, { kind: "unknown-columns" }];
}

/** A file of which nothing is read, for a reason. */
export function refused(problem: FileProblem): CardFile {
	return { format: "unknown", why: { kind: "refused" }, cards: [], problems: [problem] };
}

/** Whether a text is a table whose columns are known, or at least looks like one: rows of as many cells, more than one. */
export function isTable(text: string): boolean {
	const { rows, header } = allSteps(readTable(text.slice(0, beginning)));
	if (header) return true;
	const whole = rows.filter(hasText).slice(0, -1);
	const [width = 0] = whole.map((row) => row.length);
	return whole.length > 0 && width > 1 && whole.every((row) => row.length === width);
}

function* readTable(text: string): Steps<Table> {
	const said = stated.exec(text);
	if (said) return yield* tableWith(text.slice(said[0].length), said[1] ?? ",");
	const head = text.slice(0, beginning);
	let best: string = delimiters[0];
	let most = -1;
	for (const delimiter of delimiters) {
		const { rows, header } = yield* tableWith(head, delimiter);
		const score = (header ? kindsNamed(header) : 0) * 1000 + Math.min(999, rows[0]?.length ?? 0);
		if (score > most) [best, most] = [delimiter, score];
	}
	return yield* tableWith(text, best);
}

function* tableWith(text: string, delimiter: string): Steps<Table> {
	const read = yield* readRows(text, delimiter);
	return { ...read, header: findHeader(read.rows) };
}

function hasText(cells: readonly string[]): boolean {
	return cells.some((cell) => cell.trim() !== "");
}

const personal = /\S@\S|\d{5}/;

/** The row that is taken for the header where none is known; -1 where the first one has an address or a number in it. */
function firstRow([cells = []]: readonly (readonly string[])[]): number {
	return cells.some((cell) => personal.test(cell)) ? -1 : 0;
}
