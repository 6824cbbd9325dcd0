import { asPattern } from "../notes/as-pattern";
import { insertLines } from "../notes/lines/insert-lines";
import type { Line } from "../notes/lines/line";
import { withoutBlockId } from "../notes/lines/plain-text";
import { readList } from "../notes/lines/read-list";
import type { Section } from "../notes/lines/sections";
import type { Review } from "../reviews/review";
import { type Words, wordsFor } from "../words/words";
import { beforeLinks, keyOf, type NumberRow, type ReviewWriting, withoutNumber } from "./review-lines";

/** The numbers as they are now, and how lines are known that have them as they were. */
export interface NumbersNow {
	readonly rows: readonly NumberRow[];
	/** Undefined where a line is none that Kith writes. */
	readonly read: (said: string) => CountedRow | undefined;
}

/** What a line counts, and how it says so before the links. */
interface CountedRow {
	readonly key: string;
	readonly head: string;
}

/** A line that Kith wrote. */
interface WrittenRow extends CountedRow {
	readonly line: number;
	/** The line after what somebody wrote beneath it. */
	readonly to: number;
	/** Where its words begin, and what stands there before a block id. */
	readonly textStart: number;
	readonly said: string;
}

/**
 * The text with new numbers under a heading. Of the lines there, the first that counts a thing is written anew; those of others, and what
 * stands beneath any, are somebody's own. A line with own words beneath it stays when there is nothing left to count.
 */
export function updateNumbers(text: string, lines: readonly Line[], section: Section, now: NumbersNow): string {
	const written = writtenRows(lines, section, now.read);
	const byKey = new Map(now.rows.map((row) => [row.key, row] as const));
	const edits = addedRows(written, now.rows, section).map(({ at, added }) => ({
		at, edit: (note: string) => insertLines(note, lines, at, needsSpace(lines, at, section) ? [...added, ""] : added),
	}));
	for (const one of written.values()) {
		const row = byKey.get(one.key);
		const isLeft = row?.counts === true || one.to > one.line + 1;
		const [from, to] = isLeft ? wordsOf(lines, one) : wholeLine(lines, one);
		const next = isLeft ? row?.line ?? withoutNumber(one.head) : "";
		edits.push({ at: one.line, edit: (note) => note.slice(0, from) + next + note.slice(to) });
	}
	// From the last to the first, so that the places of those before hold; what is put before a line after that line itself.
	return edits.reverse().sort((one, other) => other.at - one.at).reduce((note, { edit }) => edit(note), text);
}

type Range = readonly [from: number, to: number];

function wordsOf(lines: readonly Line[], { line, textStart, said }: WrittenRow): Range {
	const from = (lines[line]?.start ?? 0) + textStart;
	return [from, from + said.length];
}

/** With its line ending; the last line of a note, with the one before it. */
function wholeLine(lines: readonly Line[], { line }: WrittenRow): Range {
	const { start = 0, end = 0, eol = "" } = lines[line] ?? {};
	return eol === "" ? [lines[line - 1]?.end ?? start, end] : [start, end + eol.length];
}

/** The lines that Kith wrote in the list under a heading, above its first sub-heading, by what they count. */
function writtenRows(lines: readonly Line[], section: Section, read: NumbersNow["read"]): ReadonlyMap<string, WrittenRow> {
	const sub = lines.findIndex(({ number, heading }) => number >= section.from && number < section.to && heading !== undefined);
	const found = new Map<string, WrittenRow>();
	for (const { line, to } of readList(lines, section.from, sub < 0 ? section.to : sub)) {
		const { text = "", item, comments = [] } = lines[line] ?? {};
		if (!item || comments.length > 0) continue;
		const said = withoutBlockId(text.slice(item.textStart)).trimEnd();
		const row = read(said);
		if (row && !found.has(row.key)) found.set(row.key, { ...row, line, to, said, textStart: item.textStart });
	}
	return found;
}

interface Added {
	readonly at: number;
	readonly added: string[];
}

/** What is not there yet, below what stands before it in the order of rows. */
function addedRows(written: ReadonlyMap<string, WrittenRow>, rows: readonly NumberRow[], section: Section): readonly Added[] {
	let at = Math.min(...[...written.values()].map(({ line }) => line));
	if (!Number.isFinite(at)) at = section.from;
	const found = new Map<number, Added>();
	for (const { key, line, counts } of rows) {
		const known = written.get(key);
		if (known) at = known.to;
		else if (counts) {
			const place = found.get(at) ?? { at, added: [] };
			found.set(at, place);
			place.added.push(`- ${line}`);
		}
	}
	return [...found.values()];
}

/** Whether what follows a heading would be drawn into a list that is put before it. */
function needsSpace(lines: readonly Line[], at: number, section: Section): boolean {
	const next = lines[at];
	return at === section.from && next !== undefined && at < lines.length
		&& next.kind !== "blank" && next.kind !== "item" && next.kind !== "heading";
}

const link = String.raw`(?:\[\[[^[\]]+\]\]|\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\))`;
/** Stands for a name in a pattern. */
const anyName = "\u0000";

/** Tells the lines that Kith writes, in either language, by what they count. Whoever added words to one has made it their own. */
export function rowReader({ circles }: Review, writing: ReviewWriting): NumbersNow["read"] {
	const patterns = (["en", "zh"] as const).flatMap((language) => patternsIn(wordsFor(language), circles.map(({ id }) => id), writing));
	return (said) => {
		for (const [key, pattern] of patterns) {
			const head = pattern.exec(said)?.[1];
			if (head !== undefined) return { key: key === "gave" || key === "cameThrough" ? keyOf(key, head) : key, head };
		}
		return undefined;
	};
}

/** What is told by a number alone. */
const simple = [
	"people", "newPeople", "back", "made", "overdue", "open", "thanked", "notThanked", "introductions", "experiments", "groups",
] as const;

type Pattern = readonly [key: string, line: RegExp];

function patternsIn(words: Words, circles: readonly string[], { circleName }: ReviewWriting): readonly Pattern[] {
	const { reviews: text } = words;
	const heads: readonly (readonly [key: string, head: string])[] = [
		["contacts", text.contacts(NaN, NaN)], ["kept", text.kept(NaN, undefined)], ["kept", text.kept(NaN, NaN)],
		...simple.map((key) => [key, text[key](NaN)] as const),
		...circles.map((id) => [`circle ${id}`, text.circle(circleName(id, words), NaN, NaN)] as const),
		["gave", text.gave(anyName, NaN)], ["cameThrough", text.cameThrough(anyName, NaN)],
	];
	const named = `(?:${link}|${numbered(text.more(NaN))})`;
	const links = `(?:${named}(?:${text.comma}${named})*)`;
	return heads.map(([key, head]) => {
		// Of an introduction somebody may be named who has no note.
		const tail = key === "introductions" ? ".+" : links;
		return [key, new RegExp(`^(${numbered(head).replace(anyName, ".+?")})(?:${beforeLinks}${tail})?$`)] as const;
	});
}

/** A sentence that was said with `NaN` for its numbers, as a pattern. */
function numbered(said: string): string {
	return asPattern(said).replaceAll("NaN", "\\d+");
}
