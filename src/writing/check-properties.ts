import { frontmatterBounds } from "../notes/frontmatter-bounds";
import { refuse } from "../notes/refusal";
import { editsBetween } from "../notes/text-edit";

/**
 * A second pair of eyes on a change of properties: the app itself must read the block before and after, and only properties that the
 * change names may read differently. Refuses otherwise. Costs nothing where the block stays as it is.
 */
export function checkProperties(before: string, after: string, parse: (block: string) => unknown): void {
	const old = blockOf(before);
	const now = blockOf(after);
	if (old === now) return;
	const was = readBlock(old, parse);
	const is = readBlock(now, parse);
	const written = touchedLines(old, now);
	for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
		if (JSON.stringify(was[key]) !== JSON.stringify(is[key]) && !written.includes(key)) refuse("unreadable-properties", key);
	}
}

function blockOf(text: string): string {
	const bounds = frontmatterBounds(text);
	return bounds ? text.slice(bounds.from, bounds.to) : "";
}

function readBlock(block: string, parse: (block: string) => unknown): Record<string, unknown> {
	try {
		const value = parse(block);
		if (value === null || value === undefined) return {};
		if (typeof value === "object" && !Array.isArray(value)) return { ...value };
	} catch {
		// What the app cannot read is refused below, as is a block that is no map.
	}
	refuse("unreadable-properties", block.trim().split("\n")[0] ?? "");
}

/** The lines of both texts that differ: what two lines begin with alike may be left out of an edit, and with it half of a key. */
function touchedLines(old: string, now: string): string {
	let moved = 0;
	return editsBetween(old, now).map(({ start, end, text }) => {
		const from = start + moved;
		moved += text.length - (end - start);
		return `${linesAround(old, start, end)}\n${linesAround(now, from, from + text.length)}`;
	}).join("\n");
}

/** The lines that a change touches, whole, with the key that they belong to. */
function linesAround(text: string, start: number, end: number): string {
	let from = text.lastIndexOf("\n", start - 1) + 1;
	// Lines of a list or of a long text stand under their key.
	while (from > 0 && /^[\s\-#]/.test(text.slice(from, from + 1) || " ")) from = text.lastIndexOf("\n", from - 2) + 1;
	const to = text.indexOf("\n", end);
	return text.slice(from, to < 0 ? undefined : to);
}
