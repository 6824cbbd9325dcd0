import { type Card, cardMeanings, type CardMeaning } from "./card";
import { withMark } from "./csv-rows";

/** A column: what it is called, and its lines of a card. */
type Column = readonly [header: string, lines: (card: Card) => readonly string[]];

const first: readonly Column[] = [
	["Name", ({ name }) => [name]],
	["Kind", ({ kind }) => [kind]],
	["Other names", ({ otherNames }) => otherNames],
	["Organization", ({ organization }) => [organization]],
	["UID", ({ uid }) => [uid ?? ""]],
];

const last: readonly Column[] = [
	["Dates", ({ dates }) => dates.map(({ label, text }) => `${label}: ${text}`)],
	["Related", ({ related }) => related.map(({ label, name }) => `${label}: ${name}`)],
	["Members", ({ members }) => members],
	["Note", ({ note }) => [note]],
];

const capital = /[A-Z]/g;
const byteOrderMark = "\uFEFF";

/**
 * Writes cards as a table (RFC 4180) that spreadsheets open with every letter right and take no cell of for a formula; `readCsv` reads all
 * of it back. A cell of several values has a line for each.
 */
export function writeCsv(cards: readonly Card[]): string {
	const used = cardMeanings.filter((meaning) => cards.some((card) => card.values.some((value) => value.meaning === meaning)));
	const columns = [...first, ...used.map(columnOf), ...last];
	const rows = [columns.map(([header]) => header), ...cards.map((card) => columns.map(([, lines]) => lines(card).join("\n")))];
	return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function columnOf(meaning: CardMeaning): Column {
	const words = meaning.replace(capital, (letter) => ` ${letter.toLowerCase()}`);
	return [
		words.charAt(0).toUpperCase() + words.slice(1),
		({ values }) => values.filter((value) => value.meaning === meaning).map(({ text }) => text),
	];
}

const needsQuotes = /[",\r\n;\t|]|^\s|\s$/;
const quotes = /"/g;

function cellOf(text: string): string {
	const cell = withMark(text);
	return needsQuotes.test(cell) ? `"${cell.replace(quotes, "\"\"")}"` : cell;
}
