import { ones, readChineseNumber } from "../chinese-number";
import { addDays, addMonths, daysBetween, weekdayOf } from "../civil-date";
import type { DatePhrase, FromDate } from "./date-phrase";
import { englishWeekday, weekdayNames } from "../english-names";
import { dayPeriod, monthsIn, type Period, weekPeriod, weekStartOf } from "../period";
import { unitFromNow, weekdayAfter, weekdayBefore } from "./relative-date";

/** Which one of a longer time, from 1; -1 is the last. */
type Nth = number;

const ordinals = ["first", "second", "third", "fourth", "fifth"];
const ordinal = `(${ordinals.join("|")}|last|[1-5](?:st|nd|rd|th))`;
const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const part = `(?:(day)|(week)|(weekend)|${weekdayNames})`;
const side = "(before|after|from|following|prior to) ";

/** Whole words that say which part of the date that follows, or how far from it; a blank is one or more. */
const englishParts: readonly (readonly [pattern: string, read: DatePhrase[1]])[] = [
	[`(?:the )?${ordinal} ${part} (?:of|in) `, ([which, ...parts]) => partOf(nthOf(which), parts)],
	[`(?:the )?${ordinal} ${part} of the (month|quarter|year)`, ([which, day, week, weekend, weekday, unit], { today }) => {
		const whole = unitFromNow(unit as "month" | "quarter" | "year", 0, today);
		return whole && partOf(nthOf(which), [day, week, weekend, weekday])(whole);
	}],
	[`(\\d{1,3}|an?|${numbers.join("|")}) (day|week|fortnight|month|year)s? ${side}`, ([count, unit, word]) => awayFrom(count, unit, word === "before" || word === "prior to" ? -1 : 1)],
	["(?:EOD|COB|close of business|(?:the )?end of (?:the )?(?:day|business)|first thing|late|early)(?: on)? ", () => (period) => (period.precision === "day" ? period : undefined)],
	["(?:the )?(?:day|night|morning|evening) (before|after|following) ", ([word]) => (period) => sameLength(word === "before" ? addDays(period.from, -1) : addDays(period.to, 1), period)],
	["(?:the )?week (before|after|following|of) ", ([word]) => ({ from }) => weekPeriod(addDays(weekStartOf(from, "monday"), word === "before" ? -7 : word === "of" ? 0 : 7))],
	["(?:the )?weekend (before|after|following|of) ", ([word]) => (period) => weekendBeside(word, period)],
	[`(?:the )?${weekdayNames} (before|after|following) `, ([day, word]) => ({ from, to }) => (word === "before" ? weekdayBefore(englishWeekday(day), from) : weekdayAfter(englishWeekday(day), to))],
];

export const partPhrases: readonly DatePhrase[] = englishParts.map(([pattern, read]) => [
	`\\b${pattern}${/ $/.test(pattern) ? "(?:the )?" : "\\b"}`.replaceAll(" ", "\\s+"),
	read,
]);

const weekday = "(?:周|星期|礼拜)([一二三四五六日天末])";
/** What stands after a date in Chinese and says which part of it. */
export const followingParts: readonly (readonly [pattern: RegExp, read: (groups: readonly (string | undefined)[]) => FromDate])[] = [
	[/的?(最后|第|头)([一二三四五六七八九十\d]{0,3})天/y, ([which, count]) => partOf(chineseNth(which, count), ["day"])],
	[
		new RegExp(`的?(最后|第)([${ones}\\d]?)个?${weekday}`, "y"),
		([which, count, day]) => {
			const nth = chineseNth(which, count);
			return day === "末"
				? partOf(nth, [undefined, undefined, "weekend"])
				: nthWeekday(nth, "一二三四五六".indexOf(day ?? "") + 1 || 7);
		},
	],
	[
		new RegExp(`的?(最后|第)([${ones}\\d]?)个?(?:周|星期|礼拜)(?![${ones}日天])`, "y"),
		([which, count]) => partOf(chineseNth(which, count), [undefined, "week"]),
	],
];

function chineseNth(which: string | undefined, count: string | undefined): Nth {
	return which === "最后" ? -1 : (readChineseNumber(count ?? "") ?? 1);
}

function nthOf(word = ""): Nth {
	return word === "last" ? -1 : ordinals.indexOf(word) + 1 || Number(word[0]);
}

/** The nth day, week, weekend or day of the week of a longer time. */
function partOf(nth: Nth, [day, week, weekend, weekdayName]: readonly (string | undefined)[]): FromDate {
	if (weekdayName !== undefined) return nthWeekday(nth, englishWeekday(weekdayName));
	if (weekend !== undefined) return (period) => weekendFrom(nthWeekday(nth, 6)(period));
	return (period) => {
		const length = day !== undefined ? 1 : week !== undefined ? 7 : 0;
		if (length === 0 || period.precision === "day" || (length === 7 && period.precision === "week")) return undefined;
		const from = nth < 0 ? addDays(period.to, 1 - length) : addDays(period.from, (nth - 1) * length);
		if (from > period.to) return undefined;
		return length === 1 ? dayPeriod(from) : weekPeriod(from);
	};
}

function nthWeekday(nth: Nth, day: number): FromDate {
	return ({ from, to, precision }) => {
		if (precision === "day" || precision === "week") return undefined;
		const on = nth < 0
			? addDays(to, -((weekdayOf(to) - day + 7) % 7))
			: addDays(from, ((day - weekdayOf(from) + 7) % 7) + (nth - 1) * 7);
		return on > to ? undefined : dayPeriod(on);
	};
}

function weekendFrom(saturday: Period | undefined): Period | undefined {
	return saturday && { from: saturday.from, to: addDays(saturday.from, 1), precision: "week" };
}

function weekendBeside(word: string | undefined, { from, to }: Period): Period | undefined {
	if (word === "of") return weekendFrom(dayPeriod(addDays(weekStartOf(from, "monday"), 5)));
	return weekendFrom(word === "before" ? weekdayBefore(6, addDays(from, -1)) : weekdayAfter(6, to));
}

/** So far from a day; from a longer time nobody can tell. */
function awayFrom(count = "", unit: string | undefined, sign: 1 | -1): FromDate {
	const number = sign * (/^an?$/.test(count) ? 1 : numbers.indexOf(count) + 1 || Number(count));
	return ({ from, precision }) => {
		if (precision !== "day") return undefined;
		if (unit === "month" || unit === "year") return dayPeriod(addMonths(from, number * monthsIn[unit]));
		return dayPeriod(addDays(from, number * (unit === "week" ? 7 : unit === "fortnight" ? 14 : 1)));
	};
}

/** `the day before last weekend` is a day. */
function sameLength(day: Period["from"], period: Period): Period | undefined {
	return daysBetween(period.from, period.to) > 1 ? undefined : dayPeriod(day);
}
