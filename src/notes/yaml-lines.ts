import { canBeginPlain, isBlankChar, scanQuoted } from "./yaml-scan";

/** One line of a properties block. */
export interface BlockLine {
	readonly start: number;
	/** Before the line ending. */
	readonly end: number;
	/** Past the line ending. */
	readonly next: number;
	/** Offset of the first character other than a space. */
	readonly at: number;
	/** Spaces before it. */
	readonly indent: number;
	readonly kind: "blank" | "comment" | "content";
	/** Indented by a tab, which YAML forbids. */
	readonly tab: boolean;
}

/** The lines from `from` to `to` (which both stand at the beginning of a line). */
export function yamlLines(text: string, from: number, to: number): readonly BlockLine[] {
	const lines: BlockLine[] = [];
	for (let start = from; start < to; ) {
		const feed = text.indexOf("\n", start);
		const next = feed < 0 || feed >= to ? to : feed + 1;
		const end = endOfLine(text, start, next);
		let at = start;
		while (at < end && text[at] === " ") at++;
		let content = at;
		while (content < end && isBlankChar(text[content])) content++;
		const kind = content >= end ? "blank" : text[content] === "#" ? "comment" : "content";
		lines.push({ start, end, next, at, indent: at - start, kind, tab: content > at });
		start = next;
	}
	return lines;
}

/** The key that begins at `at`, and the offset after its colon; undefined where no `key:` stands there. */
export function readKey(text: string, at: number, lineEnd: number): { readonly name: string; readonly after: number } | undefined {
	const first = text[at] ?? "";
	if (first === '"' || first === "'") return readQuotedKey(text, at, lineEnd);
	if (!canBeginPlain(text, at, lineEnd)) return undefined;
	for (let i = at; i < lineEnd; i++) {
		const char = text[i];
		if (char === "#" && i > at && isBlankChar(text[i - 1])) return undefined;
		if (char === ":" && (i + 1 >= lineEnd || text[i + 1] === " ")) return { name: text.slice(at, i).trimEnd(), after: i + 1 };
	}
	return undefined;
}

/** Whether a `- ` item of a list begins at `at`. */
export function isDash(text: string, at: number, lineEnd: number): boolean {
	return text[at] === "-" && (at + 1 >= lineEnd || text[at + 1] === " ");
}

function readQuotedKey(text: string, at: number, lineEnd: number): { readonly name: string; readonly after: number } | undefined {
	let close = at + 1;
	// Only a text that is closed on this line can be a key; `scanQuoted` refuses others, which may be values.
	while (close < lineEnd && text[close] !== text[at]) close += text[at] === '"' && text[close] === "\\" ? 2 : 1;
	if (close >= lineEnd) return undefined;
	const quoted = scanQuoted(text, at, lineEnd);
	let colon = quoted.end;
	while (colon < lineEnd && text[colon] === " ") colon++;
	const apart = colon + 1 >= lineEnd || text[colon + 1] === " ";
	return text[colon] === ":" && apart && quoted.text !== undefined ? { name: quoted.text, after: colon + 1 } : undefined;
}

function endOfLine(text: string, start: number, next: number): number {
	let end = next;
	if (end > start && text[end - 1] === "\n") end--;
	if (end > start && text[end - 1] === "\r") end--;
	return end;
}
