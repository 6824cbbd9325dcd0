import { withoutBlockId } from "../notes/plain-text";
import { privateLines } from "../notes/private-lines";
import { eachItem, isTicked, readList, type ListItem } from "../notes/read-list";
import { scanLines } from "../notes/scan-lines";
import { sectionsNamed } from "../notes/sections";
import { isOneToOne } from "./channel";
import { isInTouch } from "./happened";
import type { Interaction, InteractionItem } from "./interaction";
import { fieldsIn, readField } from "./item-field";
import { readLogHead } from "./log-head";

/**
 * The log in a person's note: the dated items at the top level of the sections with one of the headings, in the order of the note.
 * A task that is not ticked is a plan, and what does not begin with a date is none of it.
 */
export function readLog(text: string, headings: readonly string[], lines = scanLines(text)): readonly Interaction[] {
	const sections = sectionsNamed(lines, headings);
	if (sections.length === 0) return [];
	const hidden = privateLines(lines);
	return sections.flatMap(({ from, to }) => readList(lines, from, to).flatMap((item) => readInteraction(item, hidden) ?? []));
}

function readInteraction(item: ListItem, hidden: ReadonlySet<number>): Interaction | undefined {
	if (item.task !== undefined && !isTicked(item.task)) return undefined;
	const head = readLogHead(withoutBlockId(item.text));
	if (!head) return undefined;
	const { line } = item;
	const happened = head.incoming || isInTouch(head.channel, head.text);
	const fields = fieldsIn(head.text).map((field): InteractionItem => ({ ...field, line, done: false, private: hidden.has(line) }));
	const { when, channel, incoming, text } = head;
	return {
		when, channel, incoming, text, line, happened,
		oneToOne: happened && isOneToOne(head.channel, head.text),
		private: hidden.has(line),
		items: item.children.length === 0 ? fields : [...fields, ...Array.from(eachItem(item.children)).flatMap((child) => readItem(child, hidden) ?? [])],
	};
}

function withinStrike(text: string): string | undefined {
	return text.startsWith("~~") && text.endsWith("~~") && text.length > 3 ? text.slice(2, -2) : undefined;
}

/** A nested item; a task without a field is a promise, and no part of the interaction. */
function readItem(item: ListItem, hidden: ReadonlySet<number>): InteractionItem | undefined {
	const written = withoutBlockId(item.text).trim();
	const struck = withinStrike(written);
	const field = readField(struck ?? written);
	if (!field && (item.task !== undefined || written === "")) return undefined;
	const said = field ?? { kind: "note" as const, text: struck ?? written };
	const inner = withinStrike(said.text);
	return { kind: said.kind, text: inner ?? said.text, line: item.line, done: isTicked(item.task) || struck !== undefined || inner !== undefined, private: hidden.has(item.line) };
}
