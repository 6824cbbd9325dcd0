import type { CivilDate } from "../calendar/civil-date";
import { type FoundDate, readDatePhrase } from "../calendar/read-date-phrase";
import { clausesOf } from "./clauses";
import { cover, covered, type TextRange } from "./without-ranges";

/** What a clause may hold beside a date and names and still say no more than when and with whom. */
const beside = /和|跟|与|[在是就于]|早上|上午|中午|下午|晚上|\b(?:and|with|on|in|at|was|it|the|back|morning|afternoon|evening|night|noon)\b|\d{1,2}(?::\d\d)?\s*(?:[ap]m\b|点半?)/giu;
/** 自2023年, since June: from when on, not when. */
const sinceWhen = /^(?:since|until|till|by)\b|(?:\b(?:since|until|till)|自从?)\s*\uFFFC/iu;
const mostDates = 8;

/**
 * The date of a contact: where the line says with whom and what, or before that, or alone in a clause of its own (`和老王喝咖啡，上周五`). What
 * a later clause tells has a time of its own (`，上次见还是2023年`). `head` is `told` as far as dates are looked for.
 */
export function dayOfContact(told: string, head: string, names: readonly TextRange[], weekStart: "monday" | "sunday", today: CivilDate): FoundDate | undefined {
	const dates = datesIn(head, weekStart, today);
	const clauses = clausesOf(covered(told, dates).replace(/[:：](?!\d)/g, ","));
	let best: FoundDate | undefined;
	let named = false;
	let met = false;
	for (const [index, clause] of clauses.entries()) {
		const speaks = /[\p{L}\p{N}]/u.test(clause.text.replaceAll(cover, " ").replace(beside, ""));
		best = better(best, dates.find(within(clause)), !(named && met) || (!speaks && !isSettled(best)));
		const next = clauses[index + 1];
		// `lunch with Sam, Ann and Bob yesterday`: names go on.
		if (next && names.some(({ end }) => end === clause.end) && names.some(({ start }) => start === next.start)) continue;
		named ||= names.some(within(clause));
		met ||= speaks;
	}
	return best;
}

/** `on Wednesday, Nov 11`: a date after a day of the week says which. */
function isSettled(date: FoundDate | undefined): boolean {
	return date?.interval.precision === "day" && !/(?:day|[周期拜][一二三四五六日天])$/i.test(date.interval.text);
}

function better(best: FoundDate | undefined, date: FoundDate | undefined, counts: boolean): FoundDate | undefined {
	return date && counts && (!best || date.interval.precision === "day") ? date : best;
}

function within({ start, end }: TextRange): (range: TextRange) => boolean {
	return (range) => range.start >= start && range.start < end;
}

function datesIn(text: string, weekStart: "monday" | "sunday", today: CivilDate): readonly FoundDate[] {
	const found: FoundDate[] = [];
	let rest = text;
	for (let date = readDatePhrase(rest, today, weekStart, "past"); date && found.length < mostDates; date = readDatePhrase(rest, today, weekStart, "past")) {
		rest = covered(rest, [date]);
		if (!sinceWhen.test(date.interval.text) && !sinceWhen.test(rest.slice(Math.max(0, date.start - 8), date.start + 1))) found.push(date);
	}
	return found;
}
