import type * as obsidian from "obsidian";
import { stripHeading } from "./link-text";

type SubpathResult = obsidian.HeadingSubpathResult | obsidian.BlockSubpathResult | obsidian.FootnoteSubpathResult;

/** Finds what the "#…" part of a link points to: a heading (or a path of headings), a block, a footnote. */
export function resolveSubpath(cache: obsidian.CachedMetadata, subpath: string): SubpathResult | null {
	const parts = subpath.split("#").filter((part) => part !== "");
	const only = parts[0];
	if (only === undefined) return null;
	if (parts.length === 1 && only.startsWith("[^")) return footnoteOf(cache, only.slice(2, -1));
	if (parts.length === 1 && only.startsWith("^")) return blockOf(cache, only.slice(1));
	return headingOf(cache.headings ?? [], parts);
}

function footnoteOf(cache: obsidian.CachedMetadata, id: string): obsidian.FootnoteSubpathResult | null {
	const footnote = cache.footnotes?.find((note) => note.id === id);
	return footnote ? { type: "footnote", footnote, start: footnote.position.start, end: footnote.position.end } : null;
}

function blockOf(cache: obsidian.CachedMetadata, id: string): obsidian.BlockSubpathResult | null {
	const block = cache.blocks?.[id.toLowerCase()];
	if (!block) return null;
	const list = cache.listItems?.find((item) => item.id === block.id);
	return { type: "block", block, start: block.position.start, end: block.position.end, ...(list ? { list } : {}) };
}

function headingOf(headings: readonly obsidian.HeadingCache[], path: readonly string[]): obsidian.HeadingSubpathResult | null {
	let found = -1;
	for (const part of path) {
		const wanted = stripHeading(part).toLowerCase();
		found = headings.findIndex((heading, at) => at > found && stripHeading(heading.heading).toLowerCase() === wanted);
		if (found < 0) return null;
	}
	const current = headings[found];
	if (!current) return null;
	const next = headings.find((heading, at) => at > found && heading.level <= current.level);
	// The official type calls `next` a heading always; the app hands out null for the last one (cited, not recorded).
	return { type: "heading", current, next: (next ?? null) as obsidian.HeadingCache, start: current.position.start, end: next?.position.start ?? null };
}
