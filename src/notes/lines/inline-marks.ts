import type { ColumnRange } from "./line";

/** A comment that continues on the next line: its closing mark, and whether only that ends it (else the end of the paragraph does too). */
export interface OpenComment {
	readonly close: "%%" | "-->";
	readonly block: boolean;
}

/** The comments in one line, and the one that is still open at its end. `open` came in from the line before. */
export function commentsIn(
	text: string,
	from: number,
	open: OpenComment | undefined,
): { readonly ranges: readonly ColumnRange[]; readonly open: OpenComment | undefined } {
	if (!open && !text.includes("%%", from) && !text.includes("<!--", from)) return { ranges: none, open: undefined };
	const ranges: ColumnRange[] = [];
	const code = codeSpans(text);
	let at = from;
	let current = open;
	let since = 0;
	const openings = new Openings(text, code);
	for (;;) {
		if (current) {
			const close = text.indexOf(current.close, at);
			if (close < 0) {
				ranges.push([since, text.length]);
				return { ranges, open: current };
			}
			at = close + current.close.length;
			ranges.push([since, at]);
			current = undefined;
		}
		const next = openings.after(at);
		if (!next) return { ranges, open: undefined };
		since = next.at;
		at = next.at + (next.close === "%%" ? 2 : 4);
		current = { close: next.close, block: next.at === from };
	}
}

/** The inline code in one line, its backticks included. */
export function codeSpans(text: string): readonly ColumnRange[] {
	let at = text.indexOf("`");
	if (at < 0) return none;
	const runs = backtickRuns(text, at);
	// The next run of each length, walking from the end, so that many unclosed backticks stay cheap.
	const nextOfLength = new Map<number, number>();
	const closing: (number | undefined)[] = new Array<number | undefined>(runs.length);
	for (let i = runs.length - 1; i >= 0; i--) {
		const length = runs[i]?.length ?? 0;
		closing[i] = nextOfLength.get(length);
		nextOfLength.set(length, i);
	}
	const ranges: ColumnRange[] = [];
	for (let i = 0; i < runs.length; i++) {
		const run = runs[i];
		const close = runs[closing[i] ?? -1];
		if (!run || !close || run.at < at) continue;
		at = close.at + close.length;
		ranges.push([run.at, at]);
		i = closing[i] ?? i;
	}
	return ranges;
}

/** Whether a column lies in one of the ranges. */
export function inRanges(ranges: readonly ColumnRange[], column: number): boolean {
	return ranges.some(([from, to]) => column >= from && column < to);
}

/** The text without the ranges. */
export function cutRanges(text: string, ranges: readonly ColumnRange[], from = 0): string {
	let result = "";
	let at = from;
	for (const [start, end] of ranges) {
		if (end <= at) continue;
		result += text.slice(at, Math.max(at, start));
		at = end;
	}
	return result + text.slice(at);
}

const none: readonly ColumnRange[] = [];

/** Finds where comments begin outside code, from left to right. */
class Openings {
	#span = 0;
	readonly #mark = /%%|<!--/g;
	readonly #text: string;
	readonly #code: readonly ColumnRange[];

	constructor(text: string, code: readonly ColumnRange[]) {
		this.#text = text;
		this.#code = code;
	}

	after(from: number): { readonly at: number; readonly close: "%%" | "-->" } | undefined {
		for (this.#mark.lastIndex = from; ; ) {
			const found = this.#mark.exec(this.#text);
			if (!found) return undefined;
			const at = found.index;
			while ((this.#code[this.#span]?.[1] ?? Infinity) <= at) this.#span++;
			const around = this.#code[this.#span];
			if (!around || at < around[0]) return { at, close: found[0] === "%%" ? "%%" : "-->" };
			this.#mark.lastIndex = around[1];
		}
	}
}

function backtickRuns(text: string, from: number): { at: number; length: number }[] {
	const runs: { at: number; length: number }[] = [];
	for (let at = from; at >= 0 && at < text.length; at = text.indexOf("`", at)) {
		let end = at;
		while (text[end] === "`") end++;
		// An escaped backtick opens nothing; the rest of its run may.
		const escaped = text[at - 1] === "\\" ? 1 : 0;
		if (end > at + escaped) runs.push({ at: at + escaped, length: end - at - escaped });
		at = end;
	}
	return runs;
}
