import { codeSpans } from "./inline-marks";

/**
 * What somebody typed, as one line that stays one line of a list: lines are joined by a space, and what would open a comment over the
 * lines that follow is escaped, but in code, where it opens none. Everything else is left as it is.
 */
export function oneLine(text: string): string {
	return escapedComments(text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/\p{Cs}/gu, "\uFFFD")).trim();
}

/** The text with every mark escaped that would open a comment. */
function escapedComments(text: string): string {
	if (!text.includes("%%") && !text.includes("<!--")) return text;
	let said = "";
	let at = 0;
	for (const [from, to] of codeSpans(text)) {
		said += escaped(text.slice(at, from)) + text.slice(from, to);
		at = to;
	}
	return said + escaped(text.slice(at));
}

function escaped(text: string): string {
	return text.replace(/%(?=%)/g, "%\\").replace(/<(?=!--)/g, "<\\");
}
