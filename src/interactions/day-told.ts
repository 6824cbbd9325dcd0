import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { monthNames } from "../calendar/english-names";
import { readDate } from "../calendar/read-date";
import { readDateAtStart } from "./logs/log-head";

const year = "(?:19|20)\\d{2}";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
/** `2022`, `2022年3月`, `2022-03-14`, `2022-Q1`, `14 March 2022`: with nothing of a number on either side. */
const dateIn = new RegExp(
	`(^|[^\\d.,:/-])((?:(?:${day} (?:of )?)?${monthNames}\\.?,? (?:${day},? )?|\\d{1,2}([./-])\\d{1,2}\\4)?${year}(?:年(?:\\d{1,2}月(?:[上中下]旬|[底末初]|\\d{1,2}[日号])?|[底末初春夏秋冬])?|([./-])\\d{1,2}\\5\\d{1,2}|-\\d{2}|-Q[1-4])?)(?!\\d|[.,:-]\\d|[/%])`,
	"giu",
);
/** As a line of a log begins, in whatever shape: `2025/03/11`, `20261105`. */
const beginsWithYear = /^\W{0,3}(?:19|20)\d{2}/;
/**
 * The day that a line tells: the one that it begins with, else the most exact, the first of several. A bare year comes after all others.
 */
export function dayTold(text: string): DateInterval | undefined {
	const first = beginsWithYear.test(text) ? readDateAtStart(text)?.when : undefined;
	if (first && first.precision !== "year") return first;
	return [...text.matchAll(dateIn)].map((found) => readDate(found[2])).filter((one) => one !== undefined)
		.sort((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to))[0];
}

const bornBefore = /(?:\bborn|\bb\.|birthday|生于|生日)[^\p{L}]*(?:(?:in|on|and)\b[^\p{L}]*)*$/iu;
const bornAfter = /^\s*年?(?:出?生|的(?![\p{L}]))/u;

/**
 * Since when a line holds: the day that it begins with, else the latest that it names where each of its sentences names one; what else
 * stands there is so now. A birth of former years dates nothing.
 */
export function heldSince(text: string, told: DateInterval, today: CivilDate): DateInterval | undefined {
	if (beginsWithYear.test(text) && !bornAfter.test(text.replace(beginsWithYear, ""))) return told;
	const days = text.split(/[.!?;](?:\s|$)|[。！？；]/).filter((said) => /\p{L}/u.test(said)).map((said) =>
		[...said.matchAll(dateIn)].flatMap((found) => {
			const on = readDate(found[2]);
			const at = found.index + (found[1]?.length ?? 0);
			const isBirth = bornBefore.test(said.slice(0, at)) || bornAfter.test(said.slice(found.index + found[0].length));
			return !on || (isBirth && daysBetween(on.from, today) > 366) ? [] : on;
		}).sort((a, b) => (a.from < b.from ? 1 : -1))[0]);
	return days.includes(undefined) ? undefined : days.sort((a, b) => ((a?.from ?? "") < (b?.from ?? "") ? 1 : -1))[0];
}
