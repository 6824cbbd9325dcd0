/** Splits the text of a link into the path and the "#…" part. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/\u00a0/g, " ");
	const hash = text.indexOf("#");
	return hash < 0 ? { path: text, subpath: "" } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** The path of a link without its "#…" part. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A heading as links are matched to it: without special characters, spaces shrunk. */
export function stripHeading(heading: string): string {
	return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ").replace(/\s+/g, " ").trim();
}

/** A heading as it can stand inside a link: without what would end the link. */
export function stripHeadingForLink(heading: string): string {
	return heading.replace(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, " ").replace(/\s+/g, " ").trim();
}
