import type { TextEdit } from "../text-edit";
import type { PropertyItem, PropertyValue } from "./yaml-values";
import { yamlScalar } from "./yaml-text";

type ListValue = Extract<PropertyValue, { readonly shape: "flow-list" | "block-list" }>;

/**
 * The edits that make a written list say `values`. Items that stay keep their quotes, comments and lines; where the order of those
 * changes, the list is written anew in its own style.
 */
export function listEdits(text: string, list: ListValue, values: readonly string[]): readonly TextEdit[] {
	if (list.shape === "block-list" && values.length === 0) {
		return list.items.map((item) => ({ start: item.lineStart, end: item.lineEnd, text: "" }));
	}
	const kept = keptItems(list.items, values);
	if (!kept) return [rewritten(text, list, values)];
	if (list.shape === "block-list") return blockEdits(text, list, values, kept);
	return list.items.every((item) => kept.includes(item)) ? flowEdits(list, values, kept) : [rewritten(text, list, values)];
}

/** For each value the item that says it already, in the order of the list; undefined where that order is not kept or nothing is. */
function keptItems(items: readonly PropertyItem[], values: readonly string[]): readonly (PropertyItem | undefined)[] | undefined {
	let from = 0;
	let any = false;
	const result: (PropertyItem | undefined)[] = [];
	for (const value of values) {
		const index = items.findIndex((item, i) => i >= from && item.text === value);
		if (index < 0 && items.some((item) => item.text === value)) return undefined;
		result.push(items[index]);
		any ||= index >= 0;
		if (index >= 0) from = index + 1;
	}
	return any ? result : undefined;
}

function blockEdits(
	text: string,
	list: ListValue,
	values: readonly string[],
	kept: readonly (PropertyItem | undefined)[],
): readonly TextEdit[] {
	const edits: TextEdit[] = list.items
		.filter((item) => !kept.includes(item))
		.map((item) => ({ start: item.lineStart, end: item.lineEnd, text: "" }));
	let at = list.items[0]?.lineStart ?? list.start;
	values.forEach((value, i) => {
		const item = kept[i];
		if (item) at = item.lineEnd;
		else edits.push({ start: at, end: at, text: itemLine(text, list, value) });
	});
	return edits;
}

/** A new item in the manner of the first: its indent, its dash, its quotes, its line ending. */
function itemLine(text: string, list: ListValue, value: string): string {
	const first = list.items[0];
	return first ? leadOf(text, first) + yamlScalar(value, first.style) + eolOf(text, first) : "";
}

function flowEdits(list: ListValue, values: readonly string[], kept: readonly (PropertyItem | undefined)[]): readonly TextEdit[] {
	const edits: TextEdit[] = [];
	const first = list.items[0]?.start ?? list.start + 1;
	let last: PropertyItem | undefined;
	values.forEach((value, i) => {
		last = kept[i] ?? last;
		if (kept[i]) return;
		const written = yamlScalar(value, styleOf(list), true);
		edits.push(last ? { start: last.end, end: last.end, text: `, ${written}` } : { start: first, end: first, text: `${written}, ` });
	});
	return edits;
}

function rewritten(text: string, list: ListValue, values: readonly string[]): TextEdit {
	const raw = (value: string): string => {
		const item = list.items.find(({ text: said }) => said === value);
		return item ? text.slice(item.start, item.end) : yamlScalar(value, styleOf(list), list.shape === "flow-list");
	};
	if (list.shape === "flow-list") return { start: list.start + 1, end: list.end - 1, text: values.map(raw).join(", ") };
	const first = list.items[0];
	if (!first) return { start: list.start, end: list.end, text: "" };
	return {
		start: first.lineStart,
		end: list.end,
		text: values.map((value) => leadOf(text, first) + raw(value)).join(eolOf(text, first)),
	};
}

/** What stands before the value of an item: its indent and its dash. */
function leadOf(text: string, item: PropertyItem): string {
	const lead = text.slice(item.lineStart, item.start);
	return lead.endsWith(" ") ? lead : `${lead} `;
}

function eolOf(text: string, item: PropertyItem): "\n" | "\r\n" {
	return text[item.lineEnd - 2] === "\r" ? "\r\n" : "\n";
}

function styleOf(list: ListValue): PropertyItem["style"] {
	return list.items[0]?.style ?? "plain";
}
