import { plainSpelling } from "./name-key";

/**
 * What a link and the name of a note are compared by: the last part of the path, without heading and `.md`, in plain letters. So a link
 * finds its person in any spelling but that of the other script: to look for traditional characters in every link of a vault would cost
 * more than it is worth.
 */
export function linkKey(link: string): string {
	// Most links are their own key; to make a text anew for each takes longer than all else that is done with it.
	return isOwnKey(link) ? link : keyWithin(link);
}

function isOwnKey(link: string): boolean {
	let before = blank;
	for (let at = 0; at < link.length; at++) {
		const code = link.charCodeAt(at);
		if (code <= blank ? code < blank || before <= blank : needsKey(code)) return false;
		before = code;
	}
	return before !== blank || link === "";
}

/** Whether a character differs in a key, or may. */
function needsKey(code: number): boolean {
	return code < 128
		? (code >= 65 && code <= 90)
			|| code === hashSign
			|| code === slash
			|| code === dot
			|| code === hyphen
			|| code === atSign
			|| isApostrophe(code)
		: isUnusual(code);
}

function keyWithin(link: string): string {
	let end = link.indexOf("#");
	if (end < 0) end = link.length;
	if (end > 3 && link.endsWith(".md", end)) end -= 3;
	const start = link.lastIndexOf("/", end - 1) + 1;
	return plainSpelling(link.slice(start, end));
}

/** Hashes are below this number: so many that of ten thousand names few share one with a link to something else. */
export const linkHashes = 0x4_0000;

/**
 * A number for a link, the same for every way to write it that has the same key: `keyHash` of that. It is asked for every link in the
 * vault, so it makes a key only where nothing else can tell, and remembers what it made.
 */
export function linkHash(link: string): number {
	let hash = 0;
	let before = blank;
	for (let at = 0; at < link.length; at++) {
		const code = link.charCodeAt(at);
		if (code === hashSign) break;
		if (code === slash) {
			hash = 0;
			before = blank;
			continue;
		}
		if (isApostrophe(code)) continue;
		if (isOpaque(code, before)) return hashByKey(link);
		before = code;
		hash = (Math.imul(hash, 31) + (code === hyphen ? blank : code >= 65 && code <= 90 ? code + 32 : code)) | 0;
	}
	return before === blank ? hashByKey(link) : (hash ^ (hash >>> 16)) & (linkHashes - 1);
}

/** The number of all links that have a key. */
export function keyHash(key: string): number {
	let hash = 0;
	for (let at = 0; at < key.length; at++) {
		const code = key.charCodeAt(at);
		hash = (Math.imul(hash, 31) + (code === hyphen ? blank : code)) | 0;
	}
	return (hash ^ (hash >>> 16)) & (linkHashes - 1);
}

const mostRemembered = 20_000;
const byKey = new Map<string, number>();

function hashByKey(link: string): number {
	const known = byKey.get(link);
	if (known !== undefined) return known;
	const hash = keyHash(keyWithin(link));
	if (byKey.size >= mostRemembered) byKey.clear();
	byKey.set(link, hash);
	return hash;
}

const blank = 32;
const hashSign = 35;
const apostrophe = 39;
const hyphen = 45;
const dot = 46;
const slash = 47;
const atSign = 64;
const backquote = 96;

function isApostrophe(code: number): boolean {
	return code === apostrophe || code === backquote;
}

/** Whether only the key can tell what becomes of a character after the one before it: a second blank goes, and so does a leading `@`. */
function isOpaque(code: number, before: number): boolean {
	if (code > 127) return isUnusual(code);
	return code === dot || code < blank || (before === blank && (code === blank || code === atSign));
}

/** Anything but a Chinese character: a blank, a mark, a letter that is taken apart or whose small form is not a matter of one bit. */
function isUnusual(code: number): boolean {
	return code < 0x3400 || code > 0xa4cf;
}
