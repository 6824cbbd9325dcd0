import { withoutBlockId } from "../../notes/lines/plain-text";
import { privateLines } from "../../notes/lines/private-lines";
import { eachItem, isTicked, type ListItem } from "../../notes/lines/read-list";
import { isIntroduction } from "../../notes/kinds/roster";
import { scanLines } from "../../notes/lines/scan-lines";
import { sectionsNamed } from "../../notes/lines/sections";
import { isOneToOne } from "../channel";
import { mostTogether } from "../crowd";
import { isInTouch } from "../happened";
import { isHearsay } from "../hearsay";
import type { Interaction, InteractionItem } from "../interaction";
import { isOutcome, readIntroduction } from "../roster/read-introduction";
import { fieldsIn, readField } from "./item-field";
import { type LogEntry, logEntries } from "./log-entries";
import { looseEntries } from "./loose-log";

/**
 * The log in a person's note: the entries of the sections under one of the headings, in the order of the note, and before them those under
 * none where they are read. What does not begin with a date is not part of it. `names`: those of the person.
 */
export function readLog(
	text: string,
	headings: readonly string[],
	lines = scanLines(text),
	names: readonly string[] = [],
): readonly Interaction[] {
	const entries = [...looseEntries(lines, headings), ...sectionsNamed(lines, headings).flatMap((section) => logEntries(lines, section))];
	if (entries.length === 0) return [];
	const hidden = privateLines(lines);
	return entries.map((entry) => readInteraction(entry, hidden, names));
}

function readInteraction(
	{ head: { when, channel, incoming, text }, line, items, isOfLife }: LogEntry,
	hidden: ReadonlySet<number>,
	names: readonly string[],
): Interaction {
	const introduction = isIntroduction(text) ? readIntroduction(text, items, hidden) : undefined;
	const happened = incoming
		|| (isOfLife !== true && isInTouch(channel, text) && !introduction && withinStrike(text) === undefined
			&& !(channel === null && isHearsay(text, names)));
	const fields = fieldsIn(text).map((field): InteractionItem => ({ ...field, line, done: false, private: hidden.has(line) }));
	return {
		when, channel, incoming, text, line, happened,
		oneToOne: happened && isOneToOne(channel, text) && !isCrowd(text),
		private: hidden.has(line),
		items: items.length === 0 ? fields : [...fields, ...Array.from(eachItem(items)).flatMap((child) => readItem(child, hidden) ?? [])],
		...(introduction && { introduction }),
	};
}

/** Whether a line names more people than can be company for one. */
function isCrowd(text: string): boolean {
	return text.split("[[").length - 1 >= mostTogether;
}

function withinStrike(text: string): string | undefined {
	return text.startsWith("~~") && text.endsWith("~~") && text.length > 3 ? text.slice(2, -2) : undefined;
}

/** A nested item; a task without a field is a promise, and no part of the interaction. What came of an introduction is told with it. */
function readItem(item: ListItem, hidden: ReadonlySet<number>): InteractionItem | undefined {
	const written = withoutBlockId(item.text).trim();
	const struck = withinStrike(written);
	const field = readField(struck ?? written);
	if (!field && (item.task !== undefined || written === "" || isOutcome(written))) return undefined;
	const said = field ?? { kind: "note" as const, text: struck ?? written };
	const inner = withinStrike(said.text);
	return {
		kind: said.kind,
		text: inner ?? said.text,
		line: item.line,
		done: isTicked(item.task) || struck !== undefined || inner !== undefined,
		private: hidden.has(item.line),
	};
}
