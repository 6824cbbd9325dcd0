import { addDays, type CivilDate } from "../civil-date";
import { englishWeekday, weekdayNames } from "../english-names";
import { dayPeriod, type Period } from "../period";
import type { DatePhrase, ReadPhrase } from "./date-phrase";
import { unitFromNow, weekdayAfter, weekdayBefore } from "./relative-date";

const weeks = "(an?|one|two|three|four|\\d|(?:a )?couple of) (week|fortnight)s?";
const longWeekday = "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
/** Behind it nothing of the week itself is told: `Friday week off`. */
const notOfWeek = "(?! ?(?:off|ahead|long|in|of|ago|and a)\\b|['’-]|\\s*\\d)";
const spent = /\b(?:been|after|took|takes?|spent?|every|each|whole|last|next|this|all)\s+$/i;

function daysIn(count = "", unit = "week"): number {
	const number = ["a", "one", "two", "three", "four"].indexOf(count.replace("an", "a"));
	const found = count.endsWith("couple of") ? 2 : number < 0 ? Number(count) : Math.max(1, number);
	return found * (unit === "fortnight" ? 14 : 7);
}

function moved(period: Period | undefined, days: number): Period | undefined {
	return period && dayPeriod(addDays(period.from, days));
}

/** The nearest such day to come, today left out, and so many days later. */
function after(day: string | undefined, days: number, today: CivilDate): Period | undefined {
	return moved(weekdayAfter(englishWeekday(day), today), days);
}

const fromDay: ReadPhrase = ([count, unit, word], { today }) =>
	unitFromNow("day", daysIn(count, unit) + (word === "tomorrow" ? 1 : 0), today);

const phrases: readonly (readonly [pattern: string, read: ReadPhrase, notAfter?: RegExp])[] = [
	[`${weekdayNames} (week|wk|fortnight)${notOfWeek}`, ([day, unit], { today }) => after(day, daysIn("a", unit), today), spent],
	[`(tomorrow|today) (week|fortnight)${notOfWeek}`, ([word, unit], { today }) => unitFromNow("day", daysIn("a", unit) + (word === "tomorrow" ? 1 : 0), today)],
	[`${weeks} (?:(?:from|this|next|come) )?(?:on )?${weekdayNames}(?!['’])`, ([count, unit, day], { today }) => after(day, daysIn(count, unit), today), spent],
	[`${weeks} last ${weekdayNames}(?!['’])`, ([count, unit, day], { today }) => moved(weekdayBefore(englishWeekday(day), today), -daysIn(count, unit)), spent],
	[`${weeks} (today|tomorrow)(?!['’])`, fromDay, spent],
	[`${longWeekday} (?:last|gone|just gone|past)(?=$|[.,;:!?)]| [–—-] |(?: (?:and|with|w/|at|for|but|to|in|by|over|re)\\b))`, ([day], { today }) => weekdayBefore(englishWeekday(day), today)],
	[`${longWeekday} (?:next|coming)(?=$|[.,;:!?)]| [–—-] |(?: (?:and|with|w/|at|for|but|to|in|by|over|re)\\b))`, ([day], { today }) => weekdayAfter(englishWeekday(day), today)],
];

/** Days counted in weeks as the British say them: `Tuesday week`, `a week on Thursday`, `a week last Saturday`, `Monday last`. */
export const britishPhrases: readonly DatePhrase[] = phrases.map(([pattern, read, notAfter]): DatePhrase => {
	const whole = `\\b(?:on |by )?(?:${pattern})`.replaceAll(" ", "\\s+");
	return notAfter ? [whole, read, notAfter] : [whole, read];
});
