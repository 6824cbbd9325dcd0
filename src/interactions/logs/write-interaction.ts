import { compareIntervals, type DateInterval } from "../../calendar/date-interval";
import { commaList } from "../../notes/comma-list";
import { insertLines } from "../../notes/lines/insert-lines";
import type { Line } from "../../notes/lines/line";
import { oneLine } from "../../notes/lines/one-line";
import { withoutBlockId } from "../../notes/lines/plain-text";
import { isTicked, readList } from "../../notes/lines/read-list";
import { Refusal } from "../../notes/refusal";
import { scanLines } from "../../notes/lines/scan-lines";
import { type Placed, placesInSection, placesOfNewSection } from "../../notes/lines/section-places";
import { type Section, sectionsNamed } from "../../notes/lines/sections";
import type { Interaction } from "../interaction";
import { interactionLines, type InteractionToWrite } from "./interaction-lines";
import { readLogHead } from "./log-head";
import { logHeadings } from "./log-headings";
import { type LogItem, type LogStyle, logStyle, ownStyle } from "./log-style";
import { readLog } from "./read-log";

/** Where and in which order interactions are written. */
export interface LogOptions {
	/**
	 * The heading of the log, or several separated by commas, of which the first is written; those of other plugins and of our other
	 * language are found too. Empty: `Interactions`.
	 */
	readonly heading: string;
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
	const headings = logHeadings(oneLine(options.heading));
	const before = readLog(text, headings).length;
	for (const { at, added } of placesOf(lines, entry, [heading, ...headings], options)) {
		const result = insertLines(text, lines, at, added);
		// Checked by reading: a line that landed in code or in a comment would be lost, one that drew its neighbours in would be spoilt.
		const alone = readLog([`# ${heading}`, ...added].join("\n"), headings)[0];
		const found = readLog(result, headings);
		if (found.length === before + 1 && found.some((each) => isSame(each, alone))) return result;
	}
	throw new Refusal("no-place", heading);
}

function isSame(a: Interaction, b: Interaction | undefined): boolean {
	return b !== undefined
		&& compareIntervals(a.when, b.when) === 0
		&& a.channel === b.channel
		&& a.text === b.text
		&& a.items.length === b.items.length;
}

/** Every place that an entry may be given under these headings, best first. */
function* placesOf(
	lines: readonly Line[],
	entry: InteractionToWrite,
	headings: readonly [string, ...string[]],
	options: LogOptions,
): Generator<Placed> {
	for (const log of findLogs(lines, headings)) yield* placesInLog(lines, log, entry, options);
	yield* placesOfNewSection(lines, headings[0], interactionLines(entry, newStyle(options)));
}

function newStyle({ chineseFields = false }: LogOptions): LogStyle {
	return { ...ownStyle, chineseFields };
}

interface Log {
	readonly section: Section;
	readonly items: readonly LogItem[];
}

/** The sections to write to, best first: those that hold a log already, the configured heading before others. */
function findLogs(lines: readonly Line[], headings: readonly [string, ...string[]]): readonly Log[] {
	const own = sectionsNamed(lines, [headings[0]]);
	const others = sectionsNamed(lines, headings).filter((section) => !own.some((each) => each.heading === section.heading));
	const logs = [...own, ...others].map((section) => ({ section, items: itemsIn(lines, section) }));
	return [...logs.filter(({ items }) => items.length > 0), ...logs.filter(({ items }) => items.length === 0)];
}

function itemsIn(lines: readonly Line[], { from, to }: Section): readonly LogItem[] {
	return readList(lines, from, to).flatMap((item) => {
		const when = item.task === undefined || isTicked(item.task) ? readLogHead(withoutBlockId(item.text))?.when : undefined;
		return when ? [{ item, when }] : [];
	});
}

function* placesInLog(lines: readonly Line[], { section, items }: Log, entry: InteractionToWrite, options: LogOptions): Generator<Placed> {
	const first = items[0];
	if (first) {
		const { at, beside } = placeByDate(items, first, entry.on, options.newestFirst);
		const added = interactionLines(entry, logStyle(lines, items, beside, options.chineseFields));
		yield { at, added: isLoose(lines, items) ? spaced(lines, at, added) : added };
		yield { at: first.item.line, added: interactionLines(entry, logStyle(lines, items, first, options.chineseFields)) };
		return;
	}
	yield* placesInSection(lines, section, interactionLines(entry, newStyle(options)));
}

interface Place {
	/** The line before which the entry belongs. */
	readonly at: number;
	/** The entry next to it. */
	readonly beside: LogItem;
}

/** Where an entry belongs by its date; among entries of one day the new one counts as the newest. */
function placeByDate(items: readonly LogItem[], first: LogItem, on: DateInterval, newestFirst: boolean): Place {
	const below = (beside: LogItem): Place => ({ at: beside.item.to, beside });
	const above = (beside: LogItem): Place => ({ at: beside.item.line, beside });
	if (newestFirst) {
		const older = items.find(({ when }) => compareIntervals(when, on) <= 0);
		return older ? above(older) : below(items.at(-1) ?? first);
	}
	const earlier = items.filter(({ when }) => compareIntervals(when, on) <= 0).at(-1);
	return earlier ? below(earlier) : above(first);
}

/** Whether the entries of a log stand apart, with an empty line between them. */
function isLoose(lines: readonly Line[], items: readonly LogItem[]): boolean {
	return items.length > 1 && items.slice(1).every(({ item }) => lines[item.line - 1]?.kind === "blank");
}

/** Lines with an empty one on the side where an entry is. */
function spaced(lines: readonly Line[], at: number, added: readonly string[]): readonly string[] {
	const here = lines[at];
	return here?.kind === "item" ? [...added, ""] : ["", ...added];
}
