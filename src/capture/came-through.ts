import { noteName } from "../notes/note-name";

/** What brought somebody to me: the words of a line that say so, and what is to stand in their note. */
export interface CameThroughInLine {
	/** Columns from (included) to (excluded), with the comma before. */
	readonly start: number;
	readonly end: number;
	/** A link to a note of mine, else a text. */
	readonly value: string;
}

/** Path of the note that a link or a title means; undefined where there is none, and where it is a person's. */
export type NoteNamed = (name: string) => string | undefined;

const target = String.raw`(?:\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\|[^[\]]*)?\]\]|《([^《》]+)》|["“]([^"“”]+)["”])`;
const ways = [
	String.raw`(?:(?:\b(?:and|who|he|she|they)\s+)*\b(?:came (?:to me |here )?(?:through|via|by way of|from)|(?:found|reached) me (?:through|via|by|from)|(?:sent|brought) here by))\s+(?:my (?:post|article|blog|note|talk|newsletter) )?`,
	String.raw`(?:(?:[他她]们?|是|都)*(?:来自|(?:通过|经由|因为|从)(?=[^，,。;；:：]{1,60}?(?:找来|找到我|来的|过来|认识我)))(?:我?(?:写)?的?(?:那篇)?(?:文章|博客|帖子|笔记|文))?\s*)`,
].join("|");
const pattern = new RegExp(String.raw`\s*[,，;；(（]?\s*(?:${ways})${target}(?:\s*(?:这篇(?:文章|博客)?|一文))?(?:\s*(?:找来的?|找到我的?|来的|过来的?|认识我的?))?[)）]?`, "iu");
const negated = /(?:不|没有?|并非|\bnot|n['’]t|\bnever)\s*$/iu;

/**
 * Where a line says through what somebody came: `小何来信，来自《分布式系统里的时钟》：…`, `Joe wrote, came through [[Clocks]]: …`. A title in quotation
 * marks that no note of mine bears may be anything, such as a newspaper they are from: it is left where it stands.
 */
export function cameThroughIn(typed: string, noteNamed: NoteNamed): CameThroughInLine | undefined {
	const match = pattern.exec(typed);
	if (!match || match.index === 0 || negated.test(typed.slice(0, match.index))) return undefined;
	const [words, link, title, quoted] = match;
	const name = (link ?? title ?? quoted ?? "").trim();
	if (name === "" || noteNamed(name) === undefined) return undefined;
	return { start: match.index, end: match.index + words.length, value: `[[${link === undefined ? noteName(name) : name}]]` };
}
