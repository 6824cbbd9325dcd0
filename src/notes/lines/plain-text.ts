import { codeSpans } from "./inline-marks";

/**
 * The words of a piece of Markdown as a reader sees them: links show their text; emphasis, embeds, comments and block ids are gone. Tags
 * stay, and so does everything in code.
 */
export function plainText(markdown: string): string {
	if (!/[[\]*_~=`%<^\\!]/.test(markdown)) return markdown.trim();
	const code: string[] = [];
	const text = withoutBlockId(markdown);
	return prose(text.includes("`") ? codeKept(text, code) : text)
		.replace(kept, (_, at: string) => code[Number(at)] ?? "")
		.trim();
}

/** Stands for code that is put aside: a noncharacter, which no note contains. */
const kept = /\uFDD0(\d+)\uFDD1/g;

function codeKept(text: string, code: string[]): string {
	let said = "";
	let at = 0;
	for (const [from, to] of codeSpans(text)) {
		said += `${text.slice(at, from)}\uFDD0${String(code.length)}\uFDD1`;
		code.push(text.slice(from, to).replace(/^`+|`+$/g, ""));
		at = to;
	}
	return said + text.slice(at);
}

function prose(text: string): string {
	return text
		.replace(/%%[^%]*%%|<!--[^<>]*-->/g, "")
		.replace(/!?\[\[([^[\]]*)\]\]/g, (whole, inside: string) => (whole.startsWith("!") ? "" : wikilinkText(inside)))
		.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, (whole, inside: string) => (whole.startsWith("!") ? "" : inside))
		.replace(/\*\*([^*]+)\*\*/g, "$1")
		.replace(/__([^_]+)__/g, "$1")
		.replace(/~~([^~]+)~~/g, "$1")
		.replace(/==([^=]+)==/g, "$1")
		.replace(/(^|[^\\*])\*([^*\s][^*]*)\*/g, "$1$2")
		.replace(/(^|[^\p{L}\p{N}_\\])_([^_\s][^_]*)_(?![\p{L}\p{N}_])/gu, "$1$2")
		.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** What `[[inside]]` shows: the display text, else the link without its folder. */
export function wikilinkText(inside: string): string {
	const bar = inside.indexOf("|");
	if (bar >= 0) return inside.slice(bar + 1).trim();
	return inside.slice(inside.lastIndexOf("/") + 1).trim();
}

/** The text without a block id (`^a1b2c3`) at its end. */
export function withoutBlockId(text: string): string {
	const end = text.trimEnd();
	const mark = end.lastIndexOf(" ^");
	return mark >= 0 && /^[A-Za-z0-9-]+$/.test(end.slice(mark + 2)) ? end.slice(0, mark).trimEnd() : text;
}
