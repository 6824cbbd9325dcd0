import { cutRanges } from "./inline-marks";
import type { Line } from "./line";

/** An item of a list with what is nested in it. */
export interface ListItem {
	readonly line: number;
	/** Column of the marker. */
	readonly indent: number;
	readonly marker: string;
	/** The character between the brackets, undefined where it is no task. */
	readonly task: string | undefined;
	/** The words of the item and of the lines that go on with it, joined by a space, without comments. */
	readonly text: string;
	readonly children: readonly ListItem[];
	/** The line after the last one that belongs to the item or to what is nested in it. */
	readonly to: number;
}

type Draft = Omit<ListItem, "text" | "children" | "to"> & { text: string; children: Draft[]; to: number };

/** The lists among the lines `from` … `to` (excluded) as trees, by indentation; items in quotes are not among them. */
export function readList(lines: readonly Line[], from = 0, to = lines.length): readonly ListItem[] {
	const roots: Draft[] = [];
	const byLine = new Map<number, Draft>();
	for (let number = from; number < to; number++) {
		const line = lines[number];
		if (!line) break;
		const owner = byLine.get(line.owner);
		if (line.item) {
			const draft = draftOf(line);
			byLine.set(number, draft);
			(owner?.children ?? roots).push(draft);
		} else if (owner && line.kind === "text") {
			owner.text = join(owner.text, cutRanges(line.text, line.comments).trim());
		}
		if (owner) extend(owner, lines, byLine, number + 1);
	}
	return roots;
}

/** Every item of the trees, an item before what is nested in it. */
export function* eachItem(items: readonly ListItem[]): Generator<ListItem> {
	for (const item of items) {
		yield item;
		yield* eachItem(item.children);
	}
}

/** Whether the task is ticked. Only `x` says so: `/`, `>` and the like are still open, `-` is cancelled. */
export function isTicked(task: string | undefined): boolean {
	return task === "x" || task === "X";
}

function draftOf(line: Line): Draft {
	const item = line.item;
	return {
		line: line.number,
		indent: item?.indent ?? 0,
		marker: item?.marker ?? "-",
		task: item?.task,
		// An item that opens a fence has no words of its own.
		text: opensFence(line) ? "" : cutRanges(line.text, line.comments, item?.textStart).trim(),
		children: [],
		to: line.number + 1,
	};
}

function opensFence(line: Line): boolean {
	return line.item !== undefined && /^(`{3,}[^`]*|~{3,}.*)$/.test(line.text.slice(line.item.textStart));
}

function extend(owner: Draft, lines: readonly Line[], byLine: ReadonlyMap<number, Draft>, to: number): void {
	for (let draft: Draft | undefined = owner; draft; draft = byLine.get(lines[draft.line]?.owner ?? -1)) draft.to = to;
}

function join(text: string, more: string): string {
	return text === "" ? more : more === "" ? text : `${text} ${more}`;
}
