import { canBegin, matchAt, scanQuoted, unreadable } from "./yaml-scan";

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

/** The lines from `from` (where one begins) to the end of the text (where one ends). */
export function yamlLines(text: string, from: number): readonly BlockLine[] {
	return Array.from(text.slice(from).matchAll(/( *)(\t[\t ]*)?([^\r\n]*)\r?\n/g), ({
		index, 0: whole, 1: spaces = "", 2: tabs = "", 3: said = "",
	}) => {
		const start = from + index;
		const at = start + spaces.length;
		const kind = said === "" ? "blank" : said.startsWith("#") ? "comment" : "content";
		return {
			start,
			end: at + tabs.length + said.length,
			next: start + whole.length,
			at,
			indent: spaces.length,
			kind,
			tab: tabs !== "",
		};
	});
}

const plainKey = /[^\n]*?:(?= |\r?\n|$)/y;
const quotedOnLine = /"(?:[^"\\\n]|\\[^\n])*"|'[^'\n]*(?:''[^'\n]*)*'(?!')/y;

/** The key that begins at `at`, and the offset after its colon; undefined where no `key:` stands there. */
export function readKey(text: string, at: number): { readonly name: string; readonly after: number } | undefined {
	if (/["']/.test(text.charAt(at))) return readQuotedKey(text, at);
	const said = matchAt(plainKey, text, at);
	return canBegin(said) && !/[ \t]#/.test(said) ? { name: said.slice(0, -1).trimEnd(), after: at + said.length } : undefined;
}

/** Whether a `- ` item of a list begins at `at`. */
export function isDash(text: string, at: number): boolean {
	return matchAt(/-(?= |\r?\n|$)/y, text, at) !== "";
}

/** Only a text that is closed on its line can be a key. */
function readQuotedKey(text: string, at: number): { readonly name: string; readonly after: number } | undefined {
	const quoted = matchAt(quotedOnLine, text, at);
	if (quoted === "") return matchAt(/'[^'\n]*'/y, text, at) === "" ? undefined : unreadable(text, at);
	const end = at + quoted.length;
	const colon = matchAt(/ *:(?= |\r?\n|$)/y, text, end);
	return colon === "" ? undefined : { name: scanQuoted(text, at).text ?? "", after: end + colon.length };
}
