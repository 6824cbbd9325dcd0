import type { NoteStructure } from "../note";

type ListItemAt = NonNullable<NoteStructure["listItems"]>[number];

/** The type of the block that a line stands in, as the metadata cache names it; undefined where the cache has no blocks. */
export function blockTypeAt({ sections }: NoteStructure, line: number): string | undefined {
	const section = sections?.[lastAtOrBefore(sections, line)];
	return section && section.position.end.line >= line ? section.type : undefined;
}

/** The nearest task that a line of a list stands in: its own, or one above it. */
export function taskOver({ listItems }: NoteStructure, line: number): { readonly task: string; readonly line: number } | undefined {
	if (!listItems) return undefined;
	for (let at = lastAtOrBefore(listItems, line); ; ) {
		const item = listItems[at];
		if (!item) return undefined;
		if (item.task !== undefined) return { task: item.task, line: item.position.start.line };
		const above = lastAtOrBefore(listItems, item.parent);
		if (above >= at || !isParent(listItems[above], item)) return undefined;
		at = above;
	}
}

/** Index of the heading that a line stands under; -1 if there is none. */
export function headingOver({ headings }: NoteStructure, line: number): number {
	return headings ? lastAtOrBefore(headings, line - 1) : -1;
}

/**
 * A top-level item names the line where its list begins as a negative number, which for a list on the very first line is -0 and says
 * nothing: there, only what is indented further has a parent.
 */
function isParent(above: ListItemAt | undefined, item: ListItemAt): boolean {
	return above !== undefined
		&& above.position.start.line === item.parent
		&& (item.parent > 0 || above.position.start.col < item.position.start.col);
}

/** Index of the last entry that begins on the line or before it; -1 if there is none. */
function lastAtOrBefore(entries: readonly { readonly position: { readonly start: { readonly line: number } } }[], line: number): number {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((entries[middle]?.position.start.line ?? Infinity) <= line) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
