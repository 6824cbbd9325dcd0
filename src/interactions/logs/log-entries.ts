import { cutRanges } from "../../notes/lines/inline-marks";
import type { Line } from "../../notes/lines/line";
import { isTableRule } from "../../notes/lines/line-shapes";
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
}

/**
 * The entries of a log in the order of the note: dated items at the top level, table rows with a date, and dated headings with what stands
 * beneath.
 */
export function logEntries(lines: readonly Line[], { from, to }: Pick<Section, "from" | "to">): readonly LogEntry[] {
	const items = readList(lines, from, to);
	const found = items.flatMap((item) => entryOfItem(item) ?? []);
	const within = lines.slice(from, to);
	const others = within.flatMap((line) =>
		(line.kind === "table" ? entryOfRow(line) : line.heading ? entryOfHeading(line, lines, items, to) : undefined) ?? [],
	);
	return others.length === 0 ? found : [...found, ...others].sort((one, other) => one.line - other.line);
}

/** A task that is not ticked is a plan. */
function entryOfItem({ task, text, line, children }: ListItem): LogEntry | undefined {
	const head = task === undefined || isTicked(task) ? readLogHead(withoutBlockId(text)) : undefined;
	return head && { line, head, items: children };
}

const cellEnd = /(?<!\\)\|/;

function entryOfRow({ text, number, comments }: Line): LogEntry | undefined {
	if (isTableRule(text)) return undefined;
	const cells = cutRanges(text, comments).split(cellEnd).map((cell) => cell.replaceAll("\\|", "|").trim()).filter((cell) => cell !== "");
	const dated = cells.findIndex((cell) => readDateAtStart(cell)?.end === cell.length);
	const when = readDateAtStart(cells[dated] ?? "")?.when;
	if (!when) return undefined;
	const said = cells.filter((_, at) => at !== dated);
	const channel = said.find(isChannelWord) ?? null;
	return { line: number, items: [], head: { when, channel, incoming: false, text: said.filter((cell) => cell !== channel).join(" — ") } };
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
	return { line: number, items: beneath, head: { ...head, channel: isChannel ? head.text : head.channel, text: said } };
}

const mostProse = 3;

function proseIn(lines: readonly Line[], from: number, to: number): readonly string[] {
	return lines
		.slice(from, to)
		.filter(({ kind, owner }) => kind === "text" && owner < 0)
		.slice(0, mostProse)
		.map(({ text, comments }) => cutRanges(text, comments).trim());
}
