/** The words of a piece of Markdown as a reader sees them: links show their text, emphasis, embeds, comments and block ids are gone. Tags stay. */
export function plainText(markdown: string): string {
	if (!/[[\]*_~=`%<^\\!]/.test(markdown)) return markdown.trim();
	return withoutBlockId(markdown)
		.replace(/%%[^%]*%%|<!--[^<>]*-->/g, "")
		.replace(/!?\[\[([^[\]]*)\]\]/g, (whole, inside: string) => (whole.startsWith("!") ? "" : wikilinkText(inside)))
		.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, (whole, inside: string) => (whole.startsWith("!") ? "" : inside))
		.replace(/\*\*([^*]+)\*\*/g, "$1")
		.replace(/__([^_]+)__/g, "$1")
		.replace(/~~([^~]+)~~/g, "$1")
		.replace(/==([^=]+)==/g, "$1")
		.replace(/(^|[^\\*])\*([^*\s][^*]*)\*/g, "$1$2")
		.replace(/(^|[^\p{L}\p{N}_\\])_([^_\s][^_]*)_(?![\p{L}\p{N}_])/gu, "$1$2")
		.replace(/`([^`]+)`/g, "$1")
		.replace(/\\([\\*_~=`[\]#!<>])/g, "$1")
		.trim();
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
