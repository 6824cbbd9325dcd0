import { addDays, type CivilDate } from "../calendar/civil-date";
import { monthNames } from "../calendar/english-names";
import { type FoundDate, readDatePhrase, readTimePhrase } from "../calendar/phrases/read-date-phrase";

/** What leads up to a day and goes with it: `by`, `before the`, `by the end of`. */
const leading = /(?:\b(?:by|before|until|on|no later than|at the latest)\s+)?(?:\bthe\s+)?(?:\bend of\s+)?$|[在于到]\s*$/iu;
const following = /^\s*(?:之前|以前|前|内|为止|at the latest)/iu;

/** The words of a promise and the day by which it is due: `下周三前发PPT` → `发PPT`, that Wednesday. */
export function readPromiseDue(
	words: string,
	weekStart: "monday" | "sunday",
	today: CivilDate,
): { readonly text: string; readonly dueOn: CivilDate | null } {
	const found = dueIn(words, weekStart, today);
	if (!found || found.interval.to < today) return { text: words, dueOn: null };
	const { interval: { from, to, precision, text }, start, end } = found;
	const before = words.slice(0, start);
	const after = words.slice(end);
	// `something for Christmas`: it is more than the day by which.
	if (/\bfor\s*$/i.test(before) && after.trim() === "" && feast.test(text)) return { text: words, dueOn: to };
	// 12月前 ends before December begins; 周三前 and 月底前 are by that day.
	const eve = precision !== "day" && !inside.test(text) && (/^\s*[之以]?前/.test(after) || /\bbefore\s+(?:the\s+)?$/i.test(before))
		? addDays(from, -1)
		: to;
	return { text: joined(before.replace(leading, ""), after.replace(following, "")), dueOn: eve < today ? to : eve };
}

const feast = /^(?:christmas|xmas|easter|thanksgiving|new year|chinese new year|diwali|eid|mother|father|valentine)/i;

/** The day in the words of a promise: after `by`, where there are several (`Q1 numbers by Tuesday`). */
function dueIn(words: string, weekStart: "monday" | "sunday", today: CivilDate): FoundDate | undefined {
	const cut = lastBy.exec(words)?.index;
	const late = cut === undefined ? undefined : readDatePhrase(words.slice(cut), today, weekStart, "future");
	return late && cut !== undefined && late.start < 12
		? { ...late, start: late.start + cut, end: late.end + cut }
		: readDatePhrase(words, today, weekStart, "future");
}

const lastBy = /\b(?:by|before|until|no later than)\s(?!.*\b(?:by|before|until|no later than)\s)/i;

const by = /\b(?:by|before|due|until|till|no later than)\b/i;
const inTime = /^(?:内|.\s*(?:[之以]?前(?!面)|内|截止))/u;
const month = new RegExp(`\\d *月|\\d{4}|${monthNames}`, "i");

/**
 * The day by which the words of a task say that it is due, counted from the day on which it was written: `by Friday`, 月底前. Where nobody
 * knows that day, it was after another one, and the words name the month.
 */
export function dueTold(words: string, written: CivilDate | undefined, after: CivilDate | undefined): CivilDate | undefined {
	const from = written ?? after;
	const found = from !== undefined && (by.test(words) || /[前内截]/u.test(words)) ? dueIn(words, "monday", from) : undefined;
	if (from === undefined || !found || (written === undefined && !month.test(found.interval.text))) return undefined;
	const { start, end } = found;
	const isDue = by.test(words.slice(Math.max(0, start - 12), end)) || inTime.test(words.slice(end - 1));
	return isDue ? readPromiseDue(words, "monday", from).dueOn ?? undefined : undefined;
}

const anyDay = "2001-01-01" as CivilDate;

/** The words of a task without the day by which it is due. */
export function withoutDue(words: string, dueOn: CivilDate | undefined): string {
	const from = dueOn === undefined ? anyDay : addDays(dueOn, -7);
	return dueTold(words, from, undefined) ? readPromiseDue(words, "monday", from).text : words;
}

/** What may stand beside the day where a clause says no more than by when: `说下周五给`, `deadline Dec 15`. */
const besideDue =
	/时间|日期|定[在于]|他们?|她们?|我们?|说|争取|最[晚迟]|尽量|必须|一定|应该|大概|可能|左右|截止|到期|搞定|完成|写|做|改|弄|搞|弄好|做完|弄完|写完|改完|看完|[之以]?前|[之以]?内|必|能|可以|要|得|会|就|给|发|交|还|回|看|办|完|好|晚上|上午|下午|\b(?:he|she|they|i|it|is|due|deadline|date|time|needs?|needed|wants?|ready|done|hopefully|probably|maybe|will|should|be|do|send|have|get|got|finish(?:ed)?|them|would|at|the|latest|by|before|on|until|till|no|later|than|said|says|end|of|for|that|so)\b|['’](?:ll|d)\b/giu;

/** Whether a clause says nothing but by when the promise before it is due. */
export function isOnlyDue(words: string, weekStart: "monday" | "sunday", today: CivilDate): boolean {
	const found = readDatePhrase(words, today, weekStart, "future");
	if (!found || found.interval.to < today) return false;
	return !/[\p{L}\p{N}]/u.test((words.slice(0, found.start) + " " + words.slice(found.end)).replace(besideDue, ""));
}

/**
 * Words of a promise that say by when but are not understood: after `by` or before 前, or at the end, unless they are a possessive (`last
 * summer's photos`).
 */
export function unreadDue(words: string, weekStart: "monday" | "sunday", today: CivilDate): string | undefined {
	if (readDatePhrase(words, today, weekStart, "future")) return undefined;
	const found = readTimePhrase(words, today, weekStart, "future");
	if (!found) return undefined;
	const after = words.slice(found.end);
	const says = /\b(?:by|before|until|till|on|within|in)\s+(?:the\s+)?$/i.test(words.slice(0, found.start))
		|| following.test(after)
		|| /^\s*[.。!！]*$/.test(after)
		|| (found.start === 0 && !/^\s*(?:['’]s?\b|的)/.test(after));
	return says ? words.slice(found.start, found.end) : undefined;
}

/** A part of a period, which is over when the period is. */
const inside = /[底末中旬]|\b(?:end|late|mid|middle)\b/i;

/** Two parts with the blank between them that their script asks for. */
function joined(before: string, after: string): string {
	// Brackets around the day go with it.
	const isBracketed = /[(（]\s*$/.test(before) && /^\s*[)）]/.test(after);
	const [left, right] = isBracketed ? [before.replace(/[(（]\s*$/, ""), after.replace(/^\s*[)）]/, "")] : [before, after];
	const sides = [left.trim(), right.trim()].filter((side) => side !== "");
	const chinese = /\p{Script=Han}$/u.test(sides[0] ?? "") && /^\p{Script=Han}/u.test(sides[1] ?? "");
	return sides.join(chinese ? "" : " ").replace(/^[\s,，、:：]+|[\s,，、]+$/g, "");
}
