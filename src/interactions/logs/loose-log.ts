import type { Heading, Line } from "../../notes/lines/line";
import { type Section, sectionsNamed } from "../../notes/lines/sections";
import { type LogEntry, logEntries } from "./log-entries";
import { logWords, looseLog } from "./log-headings";

/** What a day is of that is no occasion: a life, a span of years, or the note itself. */
const noOccasion = new RegExp(
	`^(?:(?:born|died|passed away|present)\\b|出生|生于|去世(?!界)|[病逝]世|\\d{4}(?!\\d)|至今|(?:now|today|今)\\s*(?:$|[:：,，])|${
		"(?:(?:her|his|their|wedding|note) )?(?:birthday|b-?day|dob|wedding|married|anniversary|created|updated|added|"
		+ "生日|诞辰|结婚|(?:结婚)?纪念日|创建|更新|新建)\\s*(?:[(（][^()（）]*[)）]\\s*)?[.。!！]?$)"
	}`,
	"i",
);

/**
 * The entries of a log under no heading, where such logs are read: lines and items of a list in the part of a note before its first heading
 * that begin with a date finer than a year and tell of an occasion. A title is no such heading, unless it is called as logs are.
 */
export function looseEntries(lines: readonly Line[], headings: readonly string[]): readonly LogEntry[] {
	if (!headings.includes(looseLog)) return [];
	const part = partWithoutHeading(lines);
	if (sectionsNamed(lines, headings).some(({ from }) => from === part.from)) return [];
	return logEntries(lines, part, true).filter(({ line, head: { when, channel, text }, items }) =>
		lines[line]?.kind !== "table" && when.precision !== "year"
		&& (channel !== null || text !== "" || items.length > 0) && !noOccasion.test(text === "" ? channel ?? "" : text),
	);
}

function partWithoutHeading(lines: readonly Line[]): Pick<Section, "from" | "to"> {
	const [first, ...others] = lines.filter(({ heading }) => heading);
	return first?.heading && isTitle(first.heading, lines.slice(0, first.number)) && others.every(({ heading }) => heading?.level !== 1)
		? { from: (first.heading.underline ?? first.number) + 1, to: others[0]?.number ?? lines.length }
		: { from: 0, to: first?.number ?? lines.length };
}

function isTitle({ level, text }: Heading, above: readonly Line[]): boolean {
	return level === 1 && !logWords.has(text.trim().toLowerCase()) && above.every(({ kind }) => kind === "frontmatter" || kind === "blank");
}
