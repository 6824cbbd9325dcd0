import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Source } from "../notes/note";
import { isSaid } from "../notes/lines/spoken";
import { isPrivateText } from "../notes/lines/private-lines";
import type { Person } from "../people/person/person";
import { saidToYou } from "./said-to-you";
import type { TalkingContext } from "./subject";

/** A dated line of another note that names a person. */
export interface ToldLine {
	/** The line without the marks of a list or a quote. */
	readonly text: string;
	readonly when: DateInterval;
	readonly source: Source;
	/** Whether it is a task that was done. */
	readonly isTask: boolean;
}

/** What is looked up in the vault besides the note. */
export type HistoryContext = Pick<TalkingContext, "mentionsOf" | "topicIndex">;

const lineMark = /^\s*(?:(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?|>\s*|#{1,6}\s+)*/u;
const task = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[(.)\]/u;
export const anyLink = /!?\[\[[^[\]]*\]\]|\[[^\]]*\]\([^)]*\)/gu;

/** A line without the marks of a list, a task, a quote or a heading. */
export function bareLine(text: string): string {
	return text.replace(lineMark, "").trim();
}

/** What stands in the box of a task; a blank where it is open, and so a promise or a plan, and nothing that was. */
export function boxOf(text: string | undefined): string | undefined {
	return task.exec(text ?? "")?.[1];
}

/**
 * What dated notes say about a person until today, newest first, private lines included. Somebody may be named a thousand times: at most
 * `most` lines.
 */
export function toldElsewhere({ path }: Person, context: HistoryContext, today: CivilDate, most: number): readonly ToldLine[] {
	const told: ToldLine[] = [];
	for (const { text, when, source } of context.mentionsOf(path)) {
		if (told.length === most) break;
		const box = boxOf(text);
		if (text === undefined || when === undefined || when.from > today || box === " ") continue;
		const said = bareLine(text);
		if (isSaid(said.replace(anyLink, ""))) told.push({ text: said, when, source, isTask: box !== undefined });
	}
	return told;
}

/** Whether a line of another note may be spoken of. */
export function isOpenLine({ text, source }: Pick<ToldLine, "text" | "source">, context: HistoryContext): boolean {
	return !isPrivateText(text) && !context.topicIndex.isPrivate(source.path, source.line);
}

/** Whether a line names nobody and nothing else. */
export function namesOne(text: string): boolean {
	return text.match(anyLink)?.length === 1;
}

const join = /^\s*(?:[,，、&]|and\b|[和与跟及])+(?:\s*and\b)?\s*$/iu;

/**
 * Whether all that a line names stands in one list, so that what it tells is of each alike, and of none of them as he or she: `lunch with
 * [[Ann]] and [[Tom]]`.
 */
export function namesTogether(text: string): boolean {
	const between = text.split(anyLink).slice(1, -1);
	return between.length === 0 ? namesOne(text) : between.every((words) => join.test(words)) && saidToYou(text) === text;
}

/** A line with the names of its links in their place. */
export function withName(text: string, name: string): string {
	return text.replace(anyLink, () => name);
}
