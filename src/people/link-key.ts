/** What a link and the name of a note are compared by: the last part of the path, without heading and `.md`, in lower case. */
export function linkKey(link: string): string {
	// Most links are their own key; to make a text anew for each takes longer than all else that is done with it.
	return isOwnKey(link) ? link : keyWithin(link);
}

function isOwnKey(link: string): boolean {
	for (let at = 0; at < link.length; at++) {
		const code = link.charCodeAt(at);
		if (code < blank || code === hashSign || code === slash || code === dot || (code >= 65 && code <= 90) || (code > 127 && isUnusual(code))) return false;
	}
	return link.charCodeAt(0) !== blank && link.charCodeAt(link.length - 1) !== blank;
}

function keyWithin(link: string): string {
	let end = link.indexOf("#");
	if (end < 0) end = link.length;
	if (end > 3 && link.endsWith(".md", end)) end -= 3;
	const start = link.lastIndexOf("/", end - 1) + 1;
	return link.slice(start, end).trim().toLowerCase();
}

/** Hashes are below this number: so many that of ten thousand names few share one with a link to something else. */
export const linkHashes = 0x4_0000;

/**
 * A number for a link, the same for every way to write it that has the same key; -1 where only the key itself can tell. It is asked for
 * every link in the vault, so it takes no part of the text and makes none.
 */
export function linkHash(link: string): number {
	let hash = 0;
	let start = 0;
	let end = 0;
	for (; end < link.length; end++) {
		const code = link.charCodeAt(end);
		if (code === hashSign) break;
		if (code === slash) {
			hash = 0;
			start = end + 1;
			continue;
		}
		if (code < 128 ? code === dot || code < blank : isUnusual(code)) return -1;
		hash = (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
	}
	if (link.charCodeAt(start) === blank || link.charCodeAt(end - 1) === blank) return -1;
	return (hash ^ (hash >>> 16)) & (linkHashes - 1);
}

const blank = 32;
const hashSign = 35;
const dot = 46;
const slash = 47;

/** A blank other than the plain one, or a letter whose small form is not a matter of one bit. */
function isUnusual(code: number): boolean {
	return code <= 0x3000 || (code > 0xa4cf && code < 0xac00) || code > 0xd7a3;
}
