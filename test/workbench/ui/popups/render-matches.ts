import type { SearchMatches, SearchResult } from "obsidian";

/** Writes the text, with what was matched set off. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(from + offset, at);
		const end = Math.min(to + offset, text.length);
		if (end <= start) continue;
		if (start > at) el.appendText(text.slice(at, start));
		el.createSpan({ cls: "suggestion-highlight", text: text.slice(start, end) });
		at = end;
	}
	el.appendText(text.slice(at));
}

/** Writes the text of a search result, with what was matched set off. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
