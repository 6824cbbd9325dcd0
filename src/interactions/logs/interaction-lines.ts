import type { CivilDate } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import { oneLine } from "../../notes/lines/one-line";
import { writeDate } from "../../calendar/write-date";
import { taskLine } from "../../notes/lines/task-line";
import { type FieldTexts, itemFields } from "../../notes/log-fields";
import { isChannelWord } from "../channel-word";
import { type LogHead, readLogHead } from "./log-head";
import { type LogStyle, ownStyle } from "./log-style";

/** A promise that is written under an interaction. */
export interface PromiseToWrite {
	readonly text: string;
	readonly by: "me" | "them";
	readonly dueOn: CivilDate | null | undefined;
}

/** An interaction to be written to a log. */
export interface InteractionToWrite extends FieldTexts {
	readonly on: DateInterval;
	readonly channel: string | null;
	readonly text: string;
	/** A message of theirs to me. */
	readonly incoming?: boolean | undefined;
	readonly promises?: readonly PromiseToWrite[] | undefined;
}

/** The lines of an interaction, without line endings: `- DATE (channel) text`, then what follows from it, nested. */
export function interactionLines(entry: InteractionToWrite, style: LogStyle = ownStyle): readonly string[] {
	return [headLine(entry, style), ...nestedLines(entry, style)];
}

/** An interaction as a heading with its day, and beneath it what it was and what follows from it. */
export function headedLines(entry: InteractionToWrite, level: number): readonly string[] {
	const channel = channelText(entry.channel);
	const text = oneLine(entry.text);
	// A word that is known as a channel stands bare, as such headings are written; any other would read as what was said.
	const isBare = entry.incoming !== true && (channel === null || isChannelWord(channel));
	const said = isBare ? channel ?? "" : inBrackets([channel, entry.incoming === true ? theirs(text) : null], false);
	return [
		joined("#".repeat(level), writeDate(entry.on), said),
		...(text === "" ? [] : [text]),
		...nestedLines(entry, { ...ownStyle, nestedLead: "- " }),
	];
}

/** The channel as a log can hold it: one line, without the brackets that would end it. */
export function channelText(channel: string | null): string | null {
	const text = oneLine(channel ?? "")
		.replace(/\s*[(（]\s*/g, ", ")
		.replace(/[)）]/g, "")
		.replace(/^[\s,]+/, "")
		.trim();
	return text === "" ? null : text;
}

/** The first line, in the shape of the log where that reads back as meant, else in our own. */
function headLine(entry: InteractionToWrite, style: LogStyle): string {
	const channel = channelText(entry.channel);
	const text = oneLine(entry.text);
	const date = style.date(entry.on);
	const bracketed = { ...style, shape: "plain" as const };
	const shapes = entry.incoming === true ? [bracketed] : [style, bracketed];
	// Escaped, as Markdown has it, a bracket that begins a text is no channel's; after a dash, no text goes on with the date (`2025 — h1`).
	const ways = [
		...shapes.map((shape) => [shape, text] as const),
		[bracketed, `\\${text}`],
		[{ ...style, shape: "dash", sign: "—" }, text],
	] as const;
	const heads = ways.map(([shape, said]) => headIn(shape, date, channel, said, entry.incoming === true));
	const head = heads.find((each) => saysSo(readLogHead(each), channel, text)) ?? heads[0] ?? date;
	return (style.lead + head).trimEnd();
}

function headIn(style: LogStyle, date: string, channel: string | null, text: string, incoming: boolean): string {
	const bracket = inBrackets([channel, incoming ? theirs(text) : null], style.wideBrackets);
	switch (style.shape) {
		case "plain":
			// Chinese brackets bring their own room.
			return style.wideBrackets && bracket !== "" ? date + bracket + text : joined(date, bracket, text);
		case "dash":
			return text === "" ? joined(date, bracket) : joined(date, bracket, style.sign, text);
		case "colon":
			return [date, channel, text].filter((part) => part !== null).join(style.sign);
		case "bold":
			return channel === null
				? joined(date, style.sign, text)
				: `${joined(date, style.sign)} **${labelOf(channel, style)}**: ${text}`;
		case "columns":
			return [date, channel, text].filter((part) => part !== null).join(" | ");
	}
}

/** That it is a message of theirs, in the language that it is told in. */
function theirs(text: string): string {
	return /\p{Script=Han}/u.test(text) ? "对方来信" : "them → me";
}

function saysSo(head: LogHead | undefined, channel: string | null, text: string): boolean {
	// The signs before a text are read as part of the shape, whatever that is.
	const bare = (said: string): string => said.replace(/^[\s:：|,，—–-]+/, "");
	return head?.channel?.toLowerCase() === channel?.toLowerCase() && bare(head?.text ?? "") === bare(text);
}

/** What was asked about stands first, then what was promised, then all else. */
function nestedLines(entry: InteractionToWrite, { nestedLead, chineseFields }: LogStyle): readonly string[] {
	const [threads = [], ...others] = itemFields.map(({ texts, names }) =>
		written(entry[texts]).map((text) => `${nestedLead}${names[chineseFields ? 1 : 0]}:: ${text}`),
	);
	return [...threads, ...(entry.promises ?? []).flatMap((promise) => promiseLine(promise, nestedLead) ?? []), ...others.flat()];
}

function promiseLine(promise: PromiseToWrite, lead: string): string | undefined {
	const task = taskLine(promise);
	return task === undefined ? undefined : lead + task;
}

function written(texts: readonly string[] | undefined): readonly string[] {
	return (texts ?? []).map(oneLine).filter((text) => text !== "");
}

function inBrackets(parts: readonly (string | null)[], wide: boolean): string {
	const inside = parts.filter((part) => part !== null).join(", ");
	if (inside === "") return "";
	return wide ? `（${inside}）` : `(${inside})`;
}

/** The name of a channel as this log writes it in bold. */
function labelOf(channel: string, style: LogStyle): string {
	return style.labels.get(channel.toLowerCase()) ?? channel.slice(0, 1).toUpperCase() + channel.slice(1);
}

function joined(...parts: readonly string[]): string {
	return parts.filter((part) => part !== "").join(" ");
}
