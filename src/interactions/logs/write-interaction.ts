import { compareIntervals, type DateInterval } from "../../calendar/date-interval";
import { commaList } from "../../notes/comma-list";
import { insertLines } from "../../notes/lines/insert-lines";
import type { Line } from "../../notes/lines/line";
import { oneLine } from "../../notes/lines/one-line";
import { refuse } from "../../notes/refusal";
import { scanLines } from "../../notes/lines/scan-lines";
import { type Placed, placesInSection, placesOfNewSection } from "../../notes/lines/section-places";
import { type Section, sectionsNamed } from "../../notes/lines/sections";
import type { Interaction } from "../interaction";
import { headedLines, interactionLines, type InteractionToWrite } from "./interaction-lines";
import { type LogEntry, logEntries } from "./log-entries";
import { logHeadings } from "./log-headings";
import { type LogStyle, logStyle, newestOf, ownStyle } from "./log-style";
import { looseEntries } from "./loose-log";
import { readLog } from "./read-log";

/** Where and in which order interactions are written. */
export interface LogOptions {
	/**
	 * The heading of the log, or several separated by commas, of which the first is written; those of other plugins and of our other
	 * language are found too. Empty: `Interactions`.
	 */
	readonly heading: string;
	/** Whether lines under no heading are a log, too. */
	readonly loose?: boolean;
	/** New entries above older ones; else below. */
	readonly newestFirst: boolean;
	/** The names of fields in a log that has none yet; in English where nothing is said. */
	readonly chineseFields?: boolean;
}

/**
 * The text with an interaction in its log. Lines are only added, none is changed: in the place that its date has, in the style of the
 * entries that are there. Without a log one is begun at the end of the note. Refuses where no line could be put that would be read as one.
 */
export function writeInteraction(text: string, entry: InteractionToWrite, options: LogOptions): string {
	const lines = scanLines(text);
	const heading = commaList(oneLine(options.heading))[0] ?? "Interactions";
	const headings = logHeadings(oneLine(options.heading), options.loose);
	const before = readLog(text, headings);
	for (const { at, added, loose } of placesOf(lines, entry, [heading, ...headings], options)) {
		const result = insertLines(text, lines, at, added);
		// Checked by reading: a line that landed in code or in a comment would be lost, one that drew its neighbours in would be spoilt.
		const alone = readLog([...(loose ? [] : [`# ${heading}`]), ...added].join("\n"), headings)[0];
		const found = readLog(result, headings);
		if (found.length === before.length + 1 && [alone, ...before].every((one) => found.some((each) => isSame(each, one)))) return result;
	}
	refuse("no-place", heading);
}

function isSame(a: Interaction, b: Interaction | undefined): boolean {
	return b !== undefined
		&& compareIntervals(a.when, b.when) === 0
		&& a.channel === b.channel
		&& a.text === b.text
		&& a.items.length === b.items.length
		&& a.items.every(({ kind, text }, at) => kind === b.items[at]?.kind && text === b.items[at].text);
}

/** Every place that an entry may be given under these headings, best first. */
function* placesOf(
	lines: readonly Line[],
	entry: InteractionToWrite,
	headings: readonly [string, ...string[]],
	options: LogOptions,
): Generator<Placed & { readonly loose?: boolean }> {
	for (const log of findLogs(lines, headings)) yield* placesInLog(lines, log, entry, options);
	const besides = looseEntries(lines, headings).filter(({ line }) => lines[line]?.kind !== "table");
	for (const place of placesInLoose(lines, besides, entry, options)) yield { ...place, loose: true };
	yield* placesOfNewSection(lines, headings[0], interactionLines(entry, newStyle(options)));
}

function newStyle({ chineseFields = false }: LogOptions): LogStyle {
	return { ...ownStyle, chineseFields };
}

interface Log {
	readonly section: Section;
	readonly entries: readonly LogEntry[];
}

/** The sections to write to, best first: those that hold a log already, the configured heading before others. */
function findLogs(lines: readonly Line[], headings: readonly [string, ...string[]]): readonly Log[] {
	const own = sectionsNamed(lines, [headings[0]]);
	const others = sectionsNamed(lines, headings).filter((section) => !own.some((each) => each.heading === section.heading));
	const logs = [...own, ...others].map((section) => ({ section, entries: entriesIn(lines, section) }));
	return [...logs.filter(({ entries }) => entries.length > 0), ...logs.filter(({ entries }) => entries.length === 0)];
}

/** The items of the log; where it has none, its lines of running text, unless there is but one. */
function entriesIn(lines: readonly Line[], section: Section): readonly LogEntry[] {
	const entries = logEntries(lines, section);
	const items = entries.filter(({ line }) => lines[line]?.item);
	const texts = entries.filter(({ line }) => lines[line]?.kind === "text");
	return items.length > 0 || texts.length === 1 ? items : texts;
}

function* placesInLog(
	lines: readonly Line[],
	{ section, entries }: Log,
	entry: InteractionToWrite,
	options: LogOptions,
): Generator<Placed> {
	if (entries.length > 0) yield* placesAmong(lines, entries, entry, options);
	if (!isListed(lines, entries)) yield* placesInSection(lines, section, interactionLines(entry, newStyle(options)));
}

/** The places among lines under no heading, of running text or of lists as the newest is: the newest above or below as they stand. */
function* placesInLoose(
	lines: readonly Line[],
	entries: readonly LogEntry[],
	entry: InteractionToWrite,
	options: LogOptions,
): Generator<Placed> {
	const newest = lines[newestOf(entries)?.line ?? -1];
	if (newest?.heading) {
		yield* placesOfHeading(lines, entries, newest.heading.level, entry, options);
		return;
	}
	const isInList = newest?.item !== undefined;
	const alike = entries.filter(({ line }) => (lines[line]?.item !== undefined) === isInList);
	yield* placesAmong(lines, alike, entry, options, true);
}

/** The places among entries of one kind, in the order in which they stand. */
function* placesAmong(
	lines: readonly Line[],
	entries: readonly LogEntry[],
	entry: InteractionToWrite,
	options: LogOptions,
	isLoose = !isListed(lines, entries),
): Generator<Placed> {
	for (const { at, added } of placesBeside(lines, entries, entry, { ...options, newestFirst: isNewestFirst(entries, options) })) {
		yield { at, added: isLoose ? apart(lines, at, added) : added };
	}
}

function isListed(lines: readonly Line[], [first]: readonly LogEntry[]): boolean {
	return lines[first?.line ?? -1]?.item !== undefined;
}

/** As the entries stand; as the settings say where they do not tell. */
function isNewestFirst(entries: readonly LogEntry[], { newestFirst }: LogOptions): boolean {
	const [first, last] = [entries[0], entries.at(-1)];
	const order = first && last ? compareIntervals(first.head.when, last.head.when) : 0;
	return order === 0 ? newestFirst : order > 0;
}

/** The place of a new heading among headings with a day, in their order: the newest above or below as they stand. */
function* placesOfHeading(
	lines: readonly Line[],
	entries: readonly LogEntry[],
	level: number,
	entry: InteractionToWrite,
	options: LogOptions,
): Generator<Placed> {
	const headed = entries.filter(({ line }) => lines[line]?.heading);
	const last = headed.at(-1);
	if (!last) return;
	const isOlder = ({ head: { when } }: LogEntry): boolean => compareIntervals(when, entry.on) <= 0;
	const below = isNewestFirst(headed, options) ? headed.find(isOlder) : headed.find((one) => !isOlder(one));
	const at = below?.line ?? last.to;
	const added = headedLines(entry, level);
	yield { at, added: [...(at > 0 && lines[at - 1]?.kind !== "blank" ? [""] : []), ...added, ...(at < lines.length ? [""] : [])] };
}

/** A text right below a list would be drawn into it. */
function apart(lines: readonly Line[], at: number, added: readonly string[]): readonly string[] {
	const isText = (text: string | undefined): boolean => text !== undefined && scanLines(text)[0]?.kind === "text";
	const [above, below] = [lines[at - 1], lines[at]];
	return [
		...(isText(added[0]) && above && (above.item ?? above.owner >= 0) ? [""] : []),
		...added,
		...(below?.kind === "text" && !isText(added.at(-1)) && added.at(-1) !== "" ? [""] : []),
	];
}

function* placesBeside(
	lines: readonly Line[],
	entries: readonly LogEntry[],
	entry: InteractionToWrite,
	{ newestFirst, chineseFields }: LogOptions,
): Generator<Placed> {
	const [first] = entries;
	if (!first) return;
	const { at, beside } = placeByDate(entries, first, entry.on, newestFirst);
	const added = interactionLines(entry, logStyle(lines, entries, beside, chineseFields));
	yield { at, added: isSpaced(lines, entries) ? spaced(entries, at, added) : added };
	yield { at: first.line, added: interactionLines(entry, logStyle(lines, entries, first, chineseFields)) };
}

interface Place {
	/** The line before which the entry belongs. */
	readonly at: number;
	/** The entry next to it. */
	readonly beside: LogEntry;
}

/** Where an entry belongs by its date; among entries of one day the new one counts as the newest. */
function placeByDate(entries: readonly LogEntry[], first: LogEntry, on: DateInterval, newestFirst: boolean): Place {
	const below = (beside: LogEntry): Place => ({ at: beside.to, beside });
	const above = (beside: LogEntry): Place => ({ at: beside.line, beside });
	const isUntil = ({ head: { when } }: LogEntry): boolean => compareIntervals(when, on) <= 0;
	if (newestFirst) {
		const older = entries.find(isUntil);
		return older ? above(older) : below(entries.at(-1) ?? first);
	}
	const earlier = entries.filter(isUntil).at(-1);
	return earlier ? below(earlier) : above(first);
}

/** Whether the entries of a log stand apart, with an empty line between them. */
function isSpaced(lines: readonly Line[], entries: readonly LogEntry[]): boolean {
	return entries.length > 1 && entries.slice(1).every(({ line }) => lines[line - 1]?.kind === "blank");
}

/** Lines with an empty one on the side where an entry is. */
function spaced(entries: readonly LogEntry[], at: number, added: readonly string[]): readonly string[] {
	return entries.some(({ line }) => line === at) ? [...added, ""] : ["", ...added];
}
