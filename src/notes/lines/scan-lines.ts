import { frontmatterBounds } from "../frontmatter-bounds";
import { commentsIn, cutRanges, type OpenComment } from "./inline-marks";
import type { ColumnRange, Heading, ItemMark, Line, LineKind, QuotedLine } from "./line";
import {
	closesFence, fenceAt, headingAt, htmlBlockAt, indentOf, isBlank, isRule, isTableRule, itemAt, underlineAt, type Fence,
} from "./line-shapes";

/** Splits a text into lines and says what each is, by the block rules of CommonMark and the app. Time grows with the length of the text. */
export function scanLines(text: string): readonly Line[] {
	const scanner = new Scanner(text);
	for (let start = text.startsWith("\uFEFF") ? 1 : 0; ; ) {
		const feed = text.indexOf("\n", start);
		if (feed < 0) {
			scanner.add(start, text.length, "");
			return scanner.lines;
		}
		const carriage = feed > start && text[feed - 1] === "\r";
		scanner.add(start, carriage ? feed - 1 : feed, carriage ? "\r\n" : "\n");
		start = feed + 1;
	}
}

/** The lines of a text, scanned on first use; undefined where the text is not known. Several readers of one note share them. */
export function scannedOnce(text: string | undefined): () => readonly Line[] | undefined {
	let lines: readonly Line[] | undefined;
	return () => (lines ??= text === undefined ? undefined : scanLines(text));
}

interface OpenFence extends Fence {
	/** Column of the list item content that the fence stands in; a line further left ends both. */
	readonly column: number;
}

interface OpenQuote {
	readonly kind: "quote" | "callout";
	fence: Fence | undefined;
	paragraph: boolean;
}

interface OpenItem {
	readonly line: number;
	readonly contentColumn: number;
}

interface Parts {
	readonly kind: LineKind;
	/** Where comments may begin; undefined where the line cannot hold one. */
	readonly commentsFrom?: number;
	readonly heading?: Heading;
	readonly item?: ItemMark;
	readonly quoted?: QuotedLine;
	readonly owner?: number;
}

class Scanner {
	readonly lines: Line[] = [];
	readonly #frontmatterEnd: number;
	readonly #items: OpenItem[] = [];
	#comment: OpenComment | undefined;
	#fence: OpenFence | undefined;
	#html: string | undefined;
	#quote: OpenQuote | undefined;
	/** A paragraph is open: the next line may go on with it wherever it begins. */
	#paragraph = false;
	#table = false;
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
		this.#frontmatterEnd = frontmatterBounds(source)?.contentStart ?? 0;
	}

	add(start: number, end: number, eol: Line["eol"]): void {
		const text = this.#source.slice(start, end);
		const { kind, commentsFrom, heading, item, quoted, owner } = start < this.#frontmatterEnd
			? { kind: "frontmatter" as const }
			: this.#read(text);
		const comments = this.#comments(text, kind, commentsFrom);
		const shown = commentsFrom !== undefined && kind === "text" && covers(comments, text, commentsFrom) ? "comment" : kind;
		if (shown === "comment") this.#paragraph = false;
		this.lines.push({
			number: this.lines.length,
			start,
			end,
			eol,
			text,
			kind: shown,
			heading,
			item,
			quoted,
			owner: owner ?? this.#owner(),
			comments,
		});
	}

	#comments(text: string, kind: LineKind, from: number | undefined): readonly ColumnRange[] {
		if (from === undefined) return none;
		const { ranges, open } = commentsIn(text, from, this.#comment);
		// Only a block at the outer level runs on over blank lines.
		this.#comment = open && this.#quote ? { close: open.close, block: false } : open;
		return kind === "blank" ? none : ranges;
	}

	#read(text: string): Parts {
		if (this.#comment) {
			if (this.#comment.block || !isBlank(text)) return { kind: "text", commentsFrom: 0 };
			this.#comment = undefined;
		}
		const { column, at } = indentOf(text);
		const blank = at >= text.length;
		if (this.#fence && !this.#leavesFence(blank, column)) return this.#fenced(text, this.#fence, column, at);
		if (this.#html !== undefined) return this.#htmlLine(text, blank);
		if (blank) {
			this.#paragraph = false;
			this.#table = false;
			this.#quote = undefined;
			return { kind: "blank", owner: -1 };
		}
		return this.#block(text, column, at);
	}

	#leavesFence(blank: boolean, column: number): boolean {
		const leaves = !blank && column < (this.#fence?.column ?? 0);
		if (leaves) this.#fence = undefined;
		return leaves;
	}

	#fenced(text: string, fence: OpenFence, column: number, at: number): Parts {
		if (column - fence.column < 4 && closesFence(text, at, fence)) this.#fence = undefined;
		return { kind: "fence" };
	}

	#htmlLine(text: string, blank: boolean): Parts {
		const close = this.#html ?? "";
		if (close === "" ? blank : text.toLowerCase().includes(close)) this.#html = undefined;
		return blank ? { kind: "blank", owner: -1 } : { kind: "html" };
	}

	/** A line outside fences and comments that is not blank. */
	#block(text: string, column: number, at: number): Parts {
		const depth = this.#depthAt(column);
		const base = this.#items[depth - 1]?.contentColumn ?? 0;
		if (column - base >= 4) return this.#indented(text, column, at, depth);
		if (text[at] === ">") return this.#quotedLine(text, at, depth);
		const table = this.#table;
		this.#table = false;
		const begun = this.#begins(text, column, at, depth);
		if (begun) {
			this.#quote = undefined;
			return begun;
		}
		if (this.#quote?.paragraph) {
			return { kind: this.#quote.kind, quoted: { textStart: at, code: false, item: undefined }, commentsFrom: at };
		}
		this.#quote = undefined;
		return this.#plain(text, at, depth, table);
	}

	/** A line indented by four columns or more from where it could begin. */
	#indented(text: string, column: number, at: number, depth: number): Parts {
		if (!this.#paragraph) {
			this.#leave(depth);
			return { kind: "indented-code" };
		}
		// By the letter this goes on with the paragraph; in a list nobody who skipped a level means that.
		const item = this.#items.length > 0 ? itemAt(text, at, column) : undefined;
		return item ? this.#begin(text, item, depth) : this.#plain(text, at, depth, this.#table);
	}

	#begins(text: string, column: number, at: number, depth: number): Parts | undefined {
		const heading = depth === 0 ? headingAt(text, at) : undefined;
		if (heading) return this.#close(depth, { kind: "heading", heading, commentsFrom: at });
		const fence = fenceAt(text, at);
		if (fence) {
			this.#leave(depth);
			this.#fence = { ...fence, column: this.#items.at(-1)?.contentColumn ?? 0 };
			return { kind: "fence" };
		}
		if (this.#isRule(text, at)) return this.#close(depth, { kind: "rule" });
		const item = itemAt(text, at, column);
		if (item && !this.#goesOn(item, text)) return this.#begin(text, item, depth);
		const html = htmlBlockAt(text, at);
		if (html === undefined) return undefined;
		this.#html = html !== "" && text.toLowerCase().includes(html, at) ? undefined : html;
		return this.#close(depth, { kind: "html" });
	}

	#isRule(text: string, at: number): boolean {
		return this.#underlines(text, at) || isRule(text, at);
	}

	/** Whether a line underlines a paragraph outside lists and quotes, which makes a heading of it. */
	#underlines(text: string, at: number): boolean {
		const level = this.#paragraph && this.#items.length === 0 ? underlineAt(text, at) : undefined;
		const underline = this.lines.length;
		let from = underline;
		while (level !== undefined && this.lines[from - 1]?.kind === "text") from--;
		const first = this.lines[from];
		// A formula, a footnote and the address of a link are no paragraphs.
		if (level === undefined || !first || /^\s*(?:\$\$|\[[^\]]+\]:)/.test(first.text)) return false;
		const words = this.lines.slice(from).map((line) => cutRanges(line.text, line.comments).trim()).join(" ");
		this.lines[from] = { ...first, heading: { level, text: words, underline } };
		return true;
	}

	/** Whether what looks like an item is the next line of a paragraph (`… in\n2026. It was`). */
	#goesOn(item: ItemMark, text: string): boolean {
		if (!this.#paragraph || this.#items.length > 0) return false;
		return item.textStart >= text.length || (item.marker.length > 1 && item.marker !== "1." && item.marker !== "1)");
	}

	#begin(text: string, item: ItemMark, depth: number): Parts {
		this.#leave(depth);
		const owner = this.#owner();
		this.#items.push({ line: this.lines.length, contentColumn: item.contentColumn });
		const fence = item.task === undefined ? fenceAt(text, item.textStart) : undefined;
		if (fence) this.#fence = { ...fence, column: item.contentColumn };
		this.#paragraph = !fence && item.textStart < text.length;
		return { kind: "item", item, owner, ...(fence ? {} : { commentsFrom: item.textStart }) };
	}

	#quotedLine(text: string, at: number, depth: number): Parts {
		let textStart = at;
		for (let next = at; text[next] === ">"; next = indentOf(text, textStart).at) {
			textStart = next + 1;
			if (text[textStart] === " ") textStart++;
		}
		if (!this.#quote) {
			this.#leave(depth);
			this.#quote = {
				kind: /^\[![^\]]{1,100}\]/.test(text.slice(textStart, textStart + 110)) ? "callout" : "quote",
				fence: undefined,
				paragraph: false,
			};
		}
		const { column, at: content } = indentOf(text, textStart);
		const code = this.#quotedCode(this.#quote, text, content);
		const item = code ? undefined : itemAt(text, content, column);
		this.#quote.paragraph = !code && content < text.length;
		return { kind: this.#quote.kind, quoted: { textStart, code, item }, ...(code ? {} : { commentsFrom: textStart }) };
	}

	#quotedCode(quote: OpenQuote, text: string, at: number): boolean {
		if (!quote.fence) {
			quote.fence = fenceAt(text, at);
			return quote.fence !== undefined;
		}
		if (closesFence(text, at, quote.fence)) quote.fence = undefined;
		return true;
	}

	#plain(text: string, at: number, depth: number, table: boolean): Parts {
		const before = this.lines.at(-1);
		if (this.#paragraph && before?.kind === "text" && before.text.includes("|") && isTableRule(text)) {
			this.lines[before.number] = { ...before, kind: "table" };
			this.#table = true;
			return { kind: "table" };
		}
		if (!this.#paragraph) this.#leave(depth);
		this.#paragraph = true;
		this.#table = table;
		return { kind: table ? "table" : "text", commentsFrom: at };
	}

	/** How many open items a line belongs to that begins in `column`. */
	#depthAt(column: number): number {
		let depth = this.#items.length;
		while (depth > 0 && (this.#items[depth - 1]?.contentColumn ?? 0) > column) depth--;
		return depth;
	}

	#leave(depth: number): void {
		this.#items.length = depth;
		this.#paragraph = false;
		this.#table = false;
	}

	#close(depth: number, parts: Parts): Parts {
		this.#leave(depth);
		return parts;
	}

	#owner(): number {
		return this.#items.at(-1)?.line ?? -1;
	}
}

const none: readonly ColumnRange[] = [];

function covers(ranges: readonly ColumnRange[], text: string, from: number): boolean {
	if (ranges.length === 0) return false;
	let at = from;
	for (const [start, end] of ranges) {
		if (!/^\s*$/.test(text.slice(at, start))) return false;
		at = Math.max(at, end);
	}
	return isBlank(text, at);
}
