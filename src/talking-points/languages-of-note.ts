import { withoutExtension } from "../notes/note-name";

const code = "(?:zh(?:[-_](?:cn|tw|hk|hans|hant))?|cn|en(?:[-_](?:us|gb))?|ja|jp|ko|de|fr|es|pt(?:[-_]br)?|it|ru)";
const name = "(?:chinese|english|japanese|german|french|spanish|中文|英文|中文版|英文版|中英|简体|繁体|繁體|日文|中|英)";
/** `Post.zh`, `Post-en`, `Post (English)`, `文章（英文版）`, `文章 英文版`. */
const ending = new RegExp(String.raw`(?:[._-]${code}|\s*[(（[【]\s*(?:${code}|${name})\s*[)）\]】]|[\s._-]+[中英]文版)$`, "iu");
const folder = new RegExp(`(^|/)${code}/`, "giu");

/** The path of a note without what tells its language: the same for each of its translations that stand beside it. */
export function inAnyLanguage(path: string): string {
	return withoutExtension(path).replace(ending, "").replace(folder, "$1").toLowerCase();
}
