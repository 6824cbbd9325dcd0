/**
 * What a line of a note is. `fence`, `indented-code`, `comment` and `html` are never content. A line in a quote is `quote` or `callout`
 * whatever it holds; what it holds stands in `quoted`. Underlined (setext) headings are lines of `text`, of which the first bears the
 * heading, and a `rule`.
 */
export type LineKind =
	| "frontmatter"
	| "fence"
	| "indented-code"
	| "comment"
	| "html"
	| "heading"
	| "quote"
	| "callout"
	| "table"
	| "item"
	| "rule"
	| "blank"
	| "text";

/** The mark that begins a list item. Columns count from 0, a tab reaches to the next multiple of 4. */
export interface ItemMark {
	/** Column of the marker. */
	readonly indent: number;
	/** `-`, `*`, `+`, `1.`, `1)`. */
	readonly marker: string;
	/** The character between the brackets of a task; undefined if the item is not a task. */
	readonly task: string | undefined;
	/** Column where the content begins (before the brackets of a task): what stands there or further right belongs to the item. */
	readonly contentColumn: number;
	/** Place in the line's text where the words begin, after marker and brackets. */
	readonly textStart: number;
}

/** What stands in a quoted line after its `>` marks. */
export interface QuotedLine {
	/** Place in the line's text where the quoted content begins. */
	readonly textStart: number;
	readonly code: boolean;
	readonly item: ItemMark | undefined;
}

/** Columns from (included) to (excluded) in the text of a line. */
export type ColumnRange = readonly [from: number, to: number];

/** The heading that begins on a line. */
export interface Heading {
	readonly level: number;
	readonly text: string;
	/** Line of the signs (`===`, `---`) that make a heading of the lines above them. */
	readonly underline?: number;
}

/** One line of a text. */
export interface Line {
	readonly number: number;
	/** Offset in the text where the line begins (after a byte order mark). */
	readonly start: number;
	/** Offset where it ends, before its line ending. */
	readonly end: number;
	readonly eol: "" | "\n" | "\r\n";
	readonly text: string;
	readonly kind: LineKind;
	readonly heading?: Heading | undefined;
	readonly item?: ItemMark | undefined;
	readonly quoted?: QuotedLine | undefined;
	/** The line of the list item that this line stands in (for an item, its parent); -1 outside lists and on blank lines. */
	readonly owner: number;
	/** Parts of the line that are comments (`%% %%`, `<!-- -->`). */
	readonly comments: readonly ColumnRange[];
}
