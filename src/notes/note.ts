/** A place in a text. Lines and columns count from 0. */
export interface Point {
	readonly line: number;
	readonly col: number;
	readonly offset: number;
}

/** From where to where something stands in a text. */
export interface Span {
	readonly start: Point;
	readonly end: Point;
}

/** A link or an embed as written in the body. */
export interface LinkInNote {
	readonly link: string;
	readonly original: string;
	readonly displayText?: string | undefined;
	readonly position: Span;
	/** Not written as a link: a name that is read as one. */
	readonly isPlain?: true;
}

/**
 * What is known of a note without reading it. The members bear the names and shapes of the app's metadata cache,
 * so that a note costs nothing to make: the shell hands the cached object on as it is. Never write to it.
 */
export interface NoteStructure {
	readonly frontmatter?: Readonly<Record<string, unknown>> | undefined;
	readonly frontmatterLinks?:
		| readonly { readonly key: string; readonly link: string; readonly original: string; readonly displayText?: string | undefined }[]
		| undefined;
	readonly links?: readonly LinkInNote[] | undefined;
	readonly embeds?: readonly LinkInNote[] | undefined;
	readonly tags?: readonly { readonly tag: string; readonly position: Span }[] | undefined;
	readonly headings?: readonly { readonly heading: string; readonly level: number; readonly position: Span }[] | undefined;
	/**
	 * Blocks in order; `type` is the app's: `heading`, `paragraph`, `list`, `code`, `blockquote`, `callout`, `table`, `comment`, `html`,
	 * `yaml`, …
	 */
	readonly sections?: readonly { readonly type: string; readonly position: Span }[] | undefined;
	/** List items in order. `parent` is the line of the parent item, negative at top level; `task` the character in the brackets. */
	readonly listItems?: readonly { readonly parent: number; readonly task?: string | undefined; readonly position: Span }[] | undefined;
}

/** A note as plain data: the seam between the app and the core. Cheap to make, never changed. */
export interface Note {
	/** Path in the vault, with `/` and the extension. */
	readonly path: string;
	/** File name without its extension. */
	readonly name: string;
	/** Milliseconds since 1970; a day is made of it by the shell's `dayOf`. */
	readonly createdAt: number;
	readonly modifiedAt: number;
	readonly structure: NoteStructure;
	/** The whole text, where it has been read. */
	readonly text?: string | undefined;
}

/** Where something is said: a line (from 0) of a note, or null where a property or the note as a whole says it. */
export interface Source {
	readonly path: string;
	readonly line: number | null;
}
