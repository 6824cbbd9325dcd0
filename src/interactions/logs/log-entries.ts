import { cutRanges } from "../../notes/lines/inline-marks";
import type { Line } from "../../notes/lines/line";
import { isTableRule } from "../../notes/lines/line-shapes";
import { tableCells } from "../../notes/lines/table-cells";
import { withoutBlockId } from "../../notes/lines/plain-text";
import { isTicked, readList, type ListItem } from "../../notes/lines/read-list";
import type { Section } from "../../notes/lines/sections";
import { isChannelWord } from "../channel-word";
import { type LogHead, readDateAtStart, readLogHead } from "./log-head";

/** An entry of a log: what its line says, and the items that belong to it. */
export interface LogEntry {
	readonly line: number;
	readonly head: LogHead;
	readonly items: readonly ListItem[];
	/** The line after the last one that belongs to it. */
	readonly to: number;
	/** That it is no occasion of two, but of the person's life. */
	readonly isOfLife?: true;
}

/**
 * The entries of a log in the order of the note: dated items at the top level, table rows with a date, dated headings with what stands
 * beneath, and lines of running text that begin with a day (`loose`: or another date).
 */
export function logEntries(lines: readonly Line[], { from, to }: Pick<Section, "from" | "to">, loose = false): readonly LogEntry[] {
	const items = readList(lines, from, to);
	const found = items.flatMap((item) => entryOfItem(item) ?? []);
	const others: LogEntry[] = [];
	let isOfHeading = false;
	for (const line of lines.slice(from, to)) {
		const headed = line.heading && entryOfHeading(line, lines, items, to);
		if (line.heading) isOfHeading = headed !== undefined;
		const entry = line.kind === "table" ? entryOfRow(line) : line.heading || isOfHeading ? headed : entryOfText(line, lines, items, { end: to, loose });
		if (entry) others.push(entry);
	}
	return others.length === 0 ? found : [...found, ...others].sort((one, other) => one.line - other.line);
}

/** A task that is not ticked is a plan. */
function entryOfItem({ task, text, line, children, to }: ListItem): LogEntry | undefined {
	const head = task === undefined || isTicked(task) ? readLogHead(withoutBlockId(text)) : undefined;
	return head && { line, head, items: children, to };
}

function entryOfRow(line: Line): LogEntry | undefined {
	if (isTableRule(line.text)) return undefined;
	const cells = tableCells(line);
	const dated = cells.findIndex((cell) => readDateAtStart(cell)?.end === cell.length);
	const when = readDateAtStart(cells[dated] ?? "")?.when;
	if (!when) return undefined;
	const said = cells.filter((_, at) => at !== dated);
	const channel = said.find(isChannelWord) ?? null;
	const text = said.filter((cell) => cell !== channel).join(" — ");
	// A row with no cell for the channel may say it as a line does, before a colon.
	const head = channel === null ? readLogHead(`2000-01-01: ${text}`) : undefined;
	return { line: line.number, items: [], to: line.number + 1, head: { channel, incoming: false, text, ...head, when } };
}

/** A heading with the day of a talk (`### 2026-07-11 - Email`); one of a month or a year only sorts what is beneath it. */
function entryOfHeading({ heading, number }: Line, lines: readonly Line[], items: readonly ListItem[], end: number): LogEntry | undefined {
	const head = heading && readLogHead(withoutBlockId(heading.text));
	if (head?.when.precision !== "day") return undefined;
	let to = number + 1;
	while (to < end && !lines[to]?.heading) to++;
	const beneath = items.filter((item) => item.line > number && item.line < to && !readLogHead(item.text));
	const isChannel = head.channel === null && isChannelWord(head.text);
	const said = [isChannel ? "" : head.text, ...proseIn(lines, (heading?.underline ?? number) + 1, to)]
		.filter((part) => part !== "")
		.join(" — ");
	return { line: number, items: beneath, to, head: { ...head, channel: isChannel ? head.text : head.channel, text: said } };
}

/** A day at the start of a line of text, with the rest of its paragraph, and the items right beneath. */
function entryOfText(
	line: Line,
	lines: readonly Line[],
	items: readonly ListItem[],
	{ end, loose }: { readonly end: number; readonly loose: boolean },
): LogEntry | undefined {
	const head = datedText(line, loose);
	if (!head) return undefined;
	const { number } = line;
	const upTo = (isIncluded: (next: Line) => boolean): number => {
		let to = number + 1;
		for (let next = lines[to]; to < end && next && !next.heading && !datedText(next, loose) && isIncluded(next); next = lines[to]) to++;
		return to;
	};
	const to = upTo(({ kind }) => kind !== "blank");
	const beneath = items.filter((item) => item.line > number && item.line < to && !readLogHead(item.text));
	// What stands below items or code is another paragraph.
	const text = [head.text, ...proseIn(lines, number + 1, upTo(isProse))].join(" ").trim();
	return { line: number, items: beneath, to, head: { ...head, text } };
}

function datedText({ kind, owner, text, comments }: Line, loose: boolean): LogHead | undefined {
	const head = kind === "text" && owner < 0 ? readLogHead(withoutBlockId(cutRanges(text, comments).trim())) : undefined;
	return loose || head?.when.precision === "day" ? head : undefined;
}

const mostProse = 3;

function isProse({ kind, owner }: Line): boolean {
	return kind === "text" && owner < 0;
}

function proseIn(lines: readonly Line[], from: number, to: number): readonly string[] {
	return lines
		.slice(from, to)
		.filter(isProse)
		.slice(0, mostProse)
		.map(({ text, comments }) => cutRanges(text, comments).trim());
}
