import type { NoteContents } from "./note-contents";

/** Obsidian's tag characters: letters and digits of any script, emoji, `_`, `-`, `/`; no punctuation, no space. */
const TAG = /[^\u2000-\u206F\u2E00-\u2E7F\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/uy;
const EXTERNAL = /^[a-z][a-z0-9+.-]*:/i;
/** A link's text may hold brackets; it is looked for this far. */
const LONGEST_LINK_TEXT = 1000;

/** The text that the app shows for a link without an alias: `Note#Part` as "Note > Part". */
export function displayTextOf(link: string): string {
	return link.replace(/#/g, " > ").replace(/^ > /, "").trim();
}

/** Reads links, embeds, tags and footnote marks between two offsets; nothing is found in inline code and math. */
export function parseInline(found: NoteContents, start: number, end: number): void {
	new InlineReader(found, end).read(start);
}

class InlineReader {
	private readonly text: string;
	/** Where each kind of closing mark was last found: a search is never repeated over the same stretch. */
	private readonly nextMark = new Map<string, number>();

	constructor(
		private readonly found: NoteContents,
		private readonly end: number,
	) {
		this.text = found.text;
	}

	read(start: number): void {
		for (let at = start; at < this.end; ) at = this.step(at, start);
	}

	/** Reads what begins at `at`; answers where to go on. */
	private step(at: number, start: number): number {
		switch (this.text.charAt(at)) {
			case "\\":
				return at + 2;
			case "`":
				return this.skipCode(at);
			case "$":
				return this.skipMath(at);
			case "<":
				return this.skipComment(at);
			case "!":
				return this.readLink(at + 1, true) ?? at + 1;
			case "[":
				return this.readLink(at, false) ?? this.readFootnoteMark(at) ?? at + 1;
			case "#":
				return this.readTag(at, start);
			default:
				return at + 1;
		}
	}

	private skipCode(at: number): number {
		let after = at;
		while (after < this.end && this.text.charCodeAt(after) === 0x60) after++;
		const run = "`".repeat(after - at);
		for (let close = this.next(run, after); close >= 0; ) {
			let closeEnd = close + run.length;
			const longer = this.text.charCodeAt(closeEnd) === 0x60;
			if (!longer) return closeEnd;
			while (this.text.charCodeAt(closeEnd) === 0x60) closeEnd++;
			close = this.next(run, closeEnd);
		}
		return after;
	}

	private skipMath(at: number): number {
		const mark = this.text.startsWith("$$", at) ? "$$" : "$";
		const from = at + mark.length;
		// `$5 and $6` is money: inline math neither begins nor ends with space, and no digit follows it.
		if (mark === "$" && /\s/.test(this.text.charAt(from))) return from;
		const close = this.next(mark, from);
		if (close < 0) return from;
		if (mark === "$" && (/\s/.test(this.text.charAt(close - 1)) || /\d/.test(this.text.charAt(close + 1)) || this.text.slice(from, close).includes("\n"))) return from;
		return close + mark.length;
	}

	private skipComment(at: number): number {
		if (!this.text.startsWith("<!--", at)) return at + 1;
		const close = this.next("-->", at);
		return close < 0 ? at + 4 : close + 3;
	}

	private readLink(at: number, embed: boolean): number | undefined {
		if (this.text.charAt(at) !== "[") return undefined;
		return this.text.charAt(at + 1) === "[" ? this.readWikilink(at, embed) : this.readMarkdownLink(at, embed);
	}

	private readWikilink(at: number, embed: boolean): number | undefined {
		const close = this.next("]]", at + 2);
		if (close < 0 || close - at > LONGEST_LINK_TEXT) return undefined;
		const inner = this.text.slice(at + 2, close);
		if (inner.includes("[[") || inner.includes("\n")) return undefined;
		const bar = inner.indexOf("|");
		// In a table the bar is written `\|`.
		const escaped = bar > 0 && inner.charAt(bar - 1) === "\\";
		const link = (bar < 0 ? inner : inner.slice(0, escaped ? bar - 1 : bar)).trim();
		if (link === "") return undefined;
		const displayText = bar < 0 ? displayTextOf(link) : inner.slice(bar + 1).trim();
		this.add(embed, embed ? at - 1 : at, close + 2, { link, displayText });
		return close + 2;
	}

	private readMarkdownLink(at: number, embed: boolean): number | undefined {
		const textEnd = this.closingBracket(at);
		if (textEnd === undefined || this.text.charCodeAt(textEnd + 1) !== 0x28) return undefined;
		const target = this.text.charAt(textEnd + 2) === "<" ? this.angledAddress(textEnd + 3) : this.plainAddress(textEnd + 2);
		if (!target) return undefined;
		const { address, linkEnd } = target;
		if (!EXTERNAL.test(address)) this.add(embed, embed ? at - 1 : at, linkEnd + 1, { link: decode(address), displayText: this.text.slice(at + 1, textEnd) });
		// A picture may stand in the text of a link.
		if (!embed && this.text.slice(at + 1, textEnd).includes("![")) new InlineReader(this.found, textEnd).read(at + 1);
		return linkEnd + 1;
	}

	private angledAddress(from: number): { address: string; linkEnd: number } | undefined {
		const close = this.next(">", from);
		const linkEnd = close < 0 ? -1 : this.next(")", close);
		return linkEnd < 0 || close - from > LONGEST_LINK_TEXT ? undefined : { address: this.text.slice(from, close), linkEnd };
	}

	/** An address without `< >` ends with space; a title may follow. */
	private plainAddress(from: number): { address: string; linkEnd: number } | undefined {
		const close = this.next(")", from);
		const linkEnd = close < 0 || close - from > LONGEST_LINK_TEXT ? -1 : this.withParentheses(from, close);
		const inner = linkEnd < 0 ? "" : this.text.slice(from, linkEnd);
		const address = inner.trim().split(/\s/, 1)[0] ?? "";
		return address === "" || inner.includes("\n") ? undefined : { address, linkEnd };
	}

	/** An address may hold parentheses in pairs: `Note_(2).md`. */
	private withParentheses(from: number, close: number): number {
		const opened = this.text.slice(from, close).split("(").length - 1;
		let end = close;
		for (let more = 0; more < opened && end >= 0; more++) end = this.next(")", end + 1);
		return end;
	}

	private closingBracket(at: number): number | undefined {
		let depth = 0;
		const stop = Math.min(this.end, at + LONGEST_LINK_TEXT);
		for (let here = at; here < stop; here++) {
			const code = this.text.charCodeAt(here);
			if (code === 0x5c) here++;
			else if (code === 0x5b) depth++;
			else if (code === 0x5d && --depth === 0) return here;
		}
		return undefined;
	}

	private readFootnoteMark(at: number): number | undefined {
		if (this.text.charCodeAt(at + 1) !== 0x5e) return undefined;
		const id = /^\[\^([^\]\s]+)\]/.exec(this.text.slice(at, Math.min(this.end, at + 200)))?.[1];
		if (id === undefined) return undefined;
		const end = at + id.length + 3;
		this.found.footnoteRefs.push({ id, position: this.found.position(at, end) });
		return end;
	}

	/** A tag begins the text or follows white space. */
	private readTag(at: number, start: number): number {
		if (at > start && !/\s/.test(this.text.charAt(at - 1))) return at + 1;
		TAG.lastIndex = at + 1;
		const name = TAG.exec(this.text)?.[0];
		if (name === undefined || at + 1 + name.length > this.end) return at + 1;
		const end = at + 1 + name.length;
		if (!/^[\d/_-]*$/.test(name) || /[_/-]/.test(name)) this.found.tags.push({ tag: `#${name}`, position: this.found.position(at, end) });
		return end;
	}

	private add(embed: boolean, start: number, end: number, link: { link: string; displayText: string }): void {
		const reference = { link: link.link, original: this.text.slice(start, end), displayText: link.displayText, position: this.found.position(start, end) };
		(embed ? this.found.embeds : this.found.links).push(reference);
	}

	/** Where `mark` is found next, at or after `from` and before the end; -1 where nowhere. */
	private next(mark: string, from: number): number {
		const known = this.nextMark.get(mark);
		if (known !== undefined && (known < 0 || known >= from)) return known;
		const at = this.text.indexOf(mark, from);
		const within = at >= 0 && at + mark.length <= this.end ? at : -1;
		this.nextMark.set(mark, within);
		return within;
	}
}

function decode(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
