import { frontmatterBounds } from "../frontmatter-bounds";
import type { Line } from "./line";
import { plainText } from "./plain-text";
import { scanLines } from "./scan-lines";

/** A language that Kith has words in. */
export type NoteLanguage = "en" | "zh";

const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/gu;
const chineseKey = /^[^\S\n]*[^\s:#-][^:\n]*\p{Script=Han}[^:\n]*:|^[^\S\n]*\p{Script=Han}[^:\n]*:/mu;
const address = /\b\w+:\/\/\S+/gu;

/**
 * The language that a note is kept in, by its headings, else by the keys of its properties, else by its text. Undefined where none of them
 * says: keys of Latin letters do not, for they are what Kith writes in any language, and neither does a title, which may be a name.
 */
export function noteLanguage(text: string): NoteLanguage | undefined {
	const lines = scanLines(text);
	const headings = lines.filter(({ heading }) => heading !== undefined);
	const titles = headings.filter(({ heading }) => heading?.level === 1);
	const named = languageOf(titles.length === 1 ? headings.filter((line) => !titles.includes(line)) : headings);
	const bounds = frontmatterBounds(text);
	return named
		?? (bounds && chineseKey.test(text.slice(bounds.from, bounds.to)) ? "zh" : undefined)
		?? languageOf(lines.filter(({ kind, heading }) => isTold(kind) && heading === undefined));
}

function isTold(kind: Line["kind"]): boolean {
	return kind === "text" || kind === "item" || kind === "callout" || kind === "quote";
}

/** A Chinese character says as much as two letters. */
function languageOf(lines: readonly Line[]): NoteLanguage | undefined {
	const said = plainText(lines.map(({ text }) => text).join("\n").replace(address, ""));
	const chinese = said.match(han)?.length ?? 0;
	const letters = said.match(latin)?.length ?? 0;
	return chinese + letters === 0 ? undefined : chinese * 2 > letters ? "zh" : "en";
}
