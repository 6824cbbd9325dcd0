import type { Heading, Line } from "../../notes/lines/line";
import { tableCells } from "../../notes/lines/table-cells";
import { type Section, sectionsNamed } from "../../notes/lines/sections";
import { isOfContact } from "../happened";
import { type LogEntry, logEntries } from "./log-entries";
import { logWords, looseLog } from "./log-headings";

/** What a day is of that is no occasion: a life, a span of years, or the note itself. */
const noOccasion = new RegExp(
	`^(?:(?:born|died|passed away|present)\\b|出生|生于|(?:去世|[过離离辞]世)(?!界)|病[故世]|逝世|(?:[农阴]历[^，,。]{2,6}[，, ]*)?(?:凌晨|清晨|早上|晚上|半夜|夜里)?走的(?=$|[，,。])|\\d{4}(?!\\d)|至今|(?:[到至–—-]|to|till|until) ?\\d{4}|(?:now|today|今)\\s*(?:$|[:：,，])|${
		"(?:(?:her|his|their|wedding|note) )?(?:birthday|b-?day|dob|wedding|married|anniversary|created|updated|added|"
		+ "生日|诞辰|结婚|(?:结婚)?纪念日|创建|更新|新建)\\s*(?:[(（][^()（）]*[)）]\\s*)?[.。!！]?$)"
	}`,
	"i",
);

/**
 * The entries of a log under no heading, where such logs are read: lines and items of a list in the part of a note before its first heading
 * that begin with a date finer than a year and tell of an occasion, or rows of a table whose head says so; and headings that begin with a
 * day, wherever they stand. A title is no such heading, unless it is called as logs are.
 */
export function looseEntries(lines: readonly Line[], headings: readonly string[]): readonly LogEntry[] {
	if (!headings.includes(looseLog)) return [];
	const part = partWithoutHeading(lines);
	const named = sectionsNamed(lines, headings);
	const rest = logEntries(lines, { from: part.to, to: lines.length }).filter(({ line }) =>
		lines[line]?.heading && !named.some(({ from, to }) => line >= from && line < to));
	const above = named.some(({ from }) => from === part.from) ? [] : logEntries(lines, part, true);
	const entries = [...above, ...rest].filter(({ line, head: { when, channel, text }, items }) =>
		(lines[line]?.kind !== "table" || isLogRow(lines, line)) && when.precision !== "year"
		&& (channel !== null || text !== "" || items.length > 0) && !noOccasion.test(text === "" ? channel ?? "" : text),
	);
	const [first] = entries;
	// Several of them are a log.
	return first && entries.length === 1 && isOfLife(lines[first.line], first) ? [{ ...first, isOfLife: true }] : entries;
}

const ofMe = /[我咱]|\b(?:I|me|us|we|our)\b/;

/** Whether a sentence that begins with a month tells of the person's life, and not of two: `2025 年 10 月换了左膝`. */
function isOfLife(line: Line | undefined, { head: { when, channel, text } }: LogEntry): boolean {
	const [said = ""] = text.split(/[.;。；]/);
	return line?.kind === "text" && when.precision !== "day" && channel === null && !isOfContact(said) && !ofMe.test(said);
}

const dayHead = /^(?:date|day|when|日期|时间|日子)$/i;
const talkHead = /^(?:(?:what|talk).*|how|channel|via|summary|contact|(?:方式|渠道|内容|话题|见面|联系|聊|说|做).*|.*事[情项儿]?|经过)$/i;

/** Whether a table tells what there was on a day, by its head (`| date | what |`). */
function isLogRow(lines: readonly Line[], at: number): boolean {
	let head = at;
	while (lines[head - 1]?.kind === "table") head--;
	const names = tableCells(lines[head] as Line).map((name) => name.replace(/[*_]/g, ""));
	return names.some((name) => dayHead.test(name))
		&& names.some((name) => talkHead.test(name) || (names.length === 2 && /^(?:notes?|备注)$/i.test(name)));
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
