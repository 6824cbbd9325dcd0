import { commaList } from "../../notes/comma-list";
import type { NoteLanguage } from "../../notes/lines/note-language";

const always = ["Interactions", "互动", "Contact log", "Interaction log"];

const signs = /^[#\s]+/;

/** The headings under which a log is read: the configured ones, ours in both languages, and those of other plugins. */
export function logHeadings(configured: string): readonly string[] {
	return [...commaList(configured).map((heading) => heading.replace(signs, "")).filter((heading) => heading !== ""), ...always];
}

/** The configured headings with the first one of a language before the others: of these the first is written. */
export function headingsIn(language: NoteLanguage, configured: string): string {
	const headings = commaList(configured);
	const own = headings.find((heading) => /\p{Script=Han}/u.test(heading) === (language === "zh"));
	return [...new Set([...(own === undefined ? [] : [own]), ...headings])].join(", ");
}
