/** Where the properties of a note stand in its text. */
interface FrontmatterBounds {
	/** Offset of the first character after the opening `---` line. */
	readonly from: number;
	/** Offset where the closing `---` line begins. */
	readonly to: number;
	/** Offset of the first character after the closing line and its line ending. */
	readonly contentStart: number;
}

/** The bounds of the properties block: `---` on the very first line (a byte order mark allowed) to the next line `---`. */
export function frontmatterBounds(text: string): FrontmatterBounds | undefined {
	const start = text.startsWith("\uFEFF") ? 1 : 0;
	if (!text.startsWith("---", start)) return undefined;
	const first = lineEnd(text, start);
	if (!isDashes(text, start, first) || first >= text.length) return undefined;
	const from = first + 1;
	for (let at = from; at < text.length; ) {
		const end = lineEnd(text, at);
		if (isDashes(text, at, end)) return { from, to: at, contentStart: Math.min(end + 1, text.length) };
		at = end + 1;
	}
	return undefined;
}

/** Offset of the line feed that ends the line, or the length of the text. */
function lineEnd(text: string, at: number): number {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}

function isDashes(text: string, from: number, to: number): boolean {
	if (!text.startsWith("---", from)) return false;
	for (let i = from + 3; i < to; i++) {
		const char = text[i];
		if (char !== " " && char !== "\t" && char !== "\r") return false;
	}
	return true;
}
