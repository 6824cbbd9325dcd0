import { commaList } from "../../notes/comma-list";

const always = ["Interactions", "互动", "Contact log", "Interaction log"];

const signs = /^[#\s]+/;

/** The headings under which a log is read: the configured ones, ours in both languages, and those of other plugins. */
export function logHeadings(configured: string): readonly string[] {
	return [...commaList(configured).map((heading) => heading.replace(signs, "")).filter((heading) => heading !== ""), ...always];
}
