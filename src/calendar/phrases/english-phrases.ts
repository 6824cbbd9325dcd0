import { addDays, type CivilDate, civilDateOf, partsOf, weekdayOf } from "../civil-date";
import {
	bareDayOfMonth, bareWeekend, type DatePhrase, dayOfMonth as monthDay, inImpliedYear, type PhraseContext, type ReadPhrase,
} from "./date-phrase";
import { englishMonth, englishWeekday, monthNames, weekdayNames } from "../english-names";
import { partPhrases } from "./part-phrases";
import { dayPeriod, halfPeriod, monthPeriod, type Period, quarterPeriod, seasonPeriod, thirdOf, weekPeriod, weekStartOf, yearPeriod } from "../period";
import {
	countFromNow, fridayBeforeWeekend, type Unit, unitFromNow, weekdayAfter, weekdayBefore, weekendFromNow, withinFromNow,
} from "./relative-date";

const counts = ["an?", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const count = `(\\d{1,3}|${counts.join("|")}|a couple(?: of)?|half an?)`;
const plainCount = `(\\d{1,3}|${counts.join("|")}|a couple(?: of)?)`;
const unit = "(day|night|week|wk|fortnight|month|mo|quarter|year|yr)s?";
const which = "(last|(?:this )?past|previous|this|current|(?:this )?coming|ne?xt) ";
const season = "(spring|summer|autumn|fall|winter)";
const ordinals = ["first", "second", "third", "fourth"];
const dayOrdinals = [...ordinals, "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
const longWeekday = "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\\.\\w| times\\b)";
const part = "(early|mid|late|beginning of|start of|middle of|end of)[\\s-]+(?:in )?(?:the )?";
const ordinalDay = "(\\d{1,2})(?:st|nd|rd|th)?";

/** Whole words; a blank is one or more. */
const phrases: readonly (readonly [pattern: string, read: ReadPhrase])[] = [
	["(?:the )?(?:day (?:before|b4) (?:yesterday|y['’]?day|yest)|night before last)", (_, { today }) => unitFromNow("day", -2, today)],
	["(?:the )?day after tomorrow", (_, { today }) => unitFromNow("day", 2, today)],
	["yest(?:er|ar|e)?day|y['’]?day|yest|la?st (?:night|nite|evening)", (_, { today }) => unitFromNow("day", -1, today)],
	["(?:earlier |later )?(?:today|2day)|tonight|tonite|this arvo|this (?:morning|afternoon|evening)|just now|(?:by )?(?:the )?(?:end of (?:the )?(?:day|today|business)|close of business)|EOD|COB", (_, { today }) => unitFromNow("day", 0, today)],
	["tomm?orr?ow|tmrw?|tmw|tomoz|2moro?w?", (_, { today }) => unitFromNow("day", 1, today)],

	[`${which}${weekdayNames}`, ([word, day], context) => weekdayFrom(offsetOf(word), englishWeekday(day), context)],
	[`(?:the )?${weekdayNames} (?:(before last)|after next)`, ([day, past], { today }) => weekdaysAway(2, englishWeekday(day), past && "ago", today)],
	[`${plainCount} ${weekdayNames.replace(/\\b$/, "s?\\b")} (ago|from now)`, ([number, day, way], { today }) => weekdaysAway(countOf(number), englishWeekday(day), way, today)],
	[`${plainCount} weeks? ago (?:on )?${weekdayNames}`, ([number, day], { today }) => weekdaysAway(countOf(number) + 1, englishWeekday(day), "ago", today)],
	[`(?:(?:on|by|before|last|next|this) )?${weekdayNames}\\.?,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|floor|round|time|grade|place|year|anniversary|birthday|${monthNames}))`, ([, day], context) => bareDayOfMonth(Number(day), context)],
	[`(?:${weekdayNames} (last|this|next) week|(last|this|next) week (?:on )?${weekdayNames})`, ([before, word, which = word, day = before], context) => weekdayOfWeek(offsetOf(which), englishWeekday(day), context)],
	[`(?:(?:on|by|until|till) ${weekdayNames}(?! (?:last|this|next)\\s)|${longWeekday})`, ([short, day = short], context) => bareWeekday(day, context)],
	[`${weekdayNames} ${plainCount} weeks? (?:ago|back)`, ([day, number], { today }) => weekdaysAway(countOf(number) + 1, englishWeekday(day), "ago", today)],
	["before the weekend", (_, { today, lean }) => fridayBeforeWeekend(today, lean)],
	["(?:the )?(week|month|quarter|year) (before last|after next)", ([name, word], { today, weekStart }) => unitFromNow(unitOf(name), word === "after next" ? 2 : -2, today, weekStart)],
	["(?:on |over |during |at |by )?the (?:weekend|wknd)(?! (?:before|after|of|following)\\b)", (_, context) => bareWeekend(context)],
	["EO([WMY])", ([name], { today, weekStart }) => unitFromNow(name === "w" ? "week" : name === "m" ? "month" : "year", 0, today, weekStart)],
	[`${plainCount} weekends? ago`, ([number], { today }) => weekendFromNow(-countOf(number), today)],
	[`${which}(?:weekend|wknd)`, ([word], { today }) => weekendFromNow(offsetOf(word), today)],
	[`(?:in |for )?(?:the )?(?:week|wk) (?:of|beginning|starting|commencing) (?:the )?(\\d{1,2})(?:st|nd|rd|th)`, ([day], context) => weekWith(bareDayOfMonth(Number(day), context))],
	["(?:(?:in |for )?(?:the )?(?:week|wk) (?:of|beginning|starting|commencing)(?: the)?|w/c) ", () => weekWith],
	[`(?:(?:earlier|later|sometime) )?${which}(week|wk|month|quarter|year|yr)`, ([word, name], { today, weekStart }) => unitFromNow(unitOf(name), offsetOf(word), today, weekStart)],

	[`${plainCount} (?:(week|month|year)s? (?:and )?(?:a )?half|and a half (week|month|year)s?) (ago|from now)`, ([number, name, other = name, way], { today }) => halfMore(countOf(number), other, way, today)],
	[`in ${plainCount}(?: (week|month|year)s? and a half|(?:\\.5| and a half) (week|month|year)s?)`, ([number, name, other = name], { today }) => halfMore(countOf(number), other, "in", today)],
	[`${plainCount} (year|month)s?,? (?:and )?${plainCount} (month|week|day)s? ago`, ([big, bigUnit, small, smallUnit], { today }) => twoUnitsAgo([countOf(big), bigUnit], [countOf(small), smallUnit], today)],
	[`${plainCount} (day|week|month|year)s? ago (today|yesterday|tomorrow)`, ([number, name, word], { today }) =>
		withinFromNow(unitOf(name), -countOf(number), addDays(today, word === "today" ? 0 : word === "tomorrow" ? 1 : -1))],
	["(?:this day|today) (last|next) (week|month|year)", ([word, name], { today }) => withinFromNow(unitOf(name), offsetOf(word), today)],
	["this time (last|next) (week|month|year)", ([word, name], { today }) => countFromNow(unitOf(name), offsetOf(word), today)],
	[`${count} ${unit} (?:(ago|back|earlier)|from (?:now|today)|later|hence)`, ([number, name, past], { today }) => counted(number, name, past === undefined ? 1 : -1, today)],
	[`(in|within) ${count} ${unit}\\b(?! (?:ago|back))`, ([way, number, name], context) => fromNow(way, number, name, context)],

	[`(?:on )?(?:the )?(${dayOrdinals.join("|")}) of ${monthNames}(?: ([12]\\d{3}))?`, ([word, month, year], context) => inYear((of) => dayPeriod(civilDateOf(of, englishMonth(month), dayOrdinals.indexOf(word ?? "") + 1)), year, context)],
	[`${monthNames}\\.? (?:the )?${ordinalDay}\\b(?!\\s*/|:?\\d)`, ([month, day], context) => dayOfMonth(month, day, context)],
	["(?:on |in |by |before |until |till |for |to )the (\\d{1,2})(?:st|nd|rd|th)(?=(?: )?(?:$|[^\\w\\s]|(?:at|with|and|for|over|to|we|I|in|went|was|were|is|about|re|after|before|he|she|they|but|so|from|by|as)\\b))", ([day], context) => bareDayOfMonth(Number(day), context)],
	[`${which}(?:${ordinalDay} (?:of )?${monthNames}|${monthNames}\\.? ${ordinalDay})\\b(?!:\\d)`, ([word, first, before, after, second], context) => dayOfMonthFrom(offsetOf(word), before ?? after, Number(first ?? second), context)],
	["(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th) of (last|this|next|the) month", ([day, word], { today }) => monthDay(offsetOf(word), Number(day), today)],
	[`${ordinalDay}\\s*(?:[-–—~]|to)\\s*${ordinalDay} (?:of )?${monthNames}(?:,? ([12]\\d{3}))?`, ([, day, month, year], context) => inYear((of) => dayPeriod(civilDateOf(of, englishMonth(month), Number(day))), year, context)],
	[`${ordinalDay} (?:of )?${monthNames}`, ([day, month], context) => dayOfMonth(month, day, context)],
	["(?:most|half|all|much|part) of ([12]\\d{3})(?:(?! ?[a-z])|(?= (?:with|at|in|on|and)|[a-z ]*ing\\b))", ([year]) => yearPeriod(Number(year))],
	[`${which}${monthNames}`, ([word, month], context) => periodFrom(offsetOf(word), (year) => monthPeriod(year, englishMonth(month)), context)],
	[`(?:in|since|by|until|during|(?:most|half|all|much|part) of) ${monthNames}(?!\\.? \\d)`, ([month], context) => inImpliedYear((year) => monthPeriod(year, englishMonth(month)), context)],
	[`(?:${part}|(?:the )?(?:first|second) half of )${monthNames}(?:,? (?:of )?([12]\\d{3})\\b)?`, ([where, month, year], context) => inYear((of) => thirdOf(monthPeriod(of, englishMonth(month)), where === undefined ? undefined : sideOf(where)), year, context)],
	[`(?:back )?(?:in|over|during|since|by) (?:the )?${season}(?! of| [12]\\d)`, ([name], context) => inImpliedYear((of) => seasonPeriod(of, name ?? ""), context)],
	[`(?:(?:in|over|during) )?${which}${season}`, ([word, name], context) => periodFrom(offsetOf(word), (of) => seasonPeriod(of, name ?? ""), context)],
	[`(?:(?:in|over|during) )?(?:the )?${season} (?:of )?(?:([12]\\d{3})|(last|this|next) year)`, ([name, year, word], { today }) => seasonPeriod(year === undefined ? partsOf(today).year + offsetOf(word) : Number(year), name ?? "")],
	[`${part}(?:(last|this|next) )?(week|month|quarter|year)`, ([where, word, name], { today, weekStart }) => partOfUnit(where, unitFromNow(unitOf(name), offsetOf(word), today, weekStart))],
	[`${part}([12]\\d{3})`, ([where, year]) => monthPeriod(Number(year), monthOfPart(where))],
	["(?:before )?(?:the )?month(?:[-\\s]end| is out)", (_, { today }) => unitFromNow("month", 0, today)],
	["year[-\\s]end", (_, { today }) => monthPeriod(partsOf(today).year, 12)],

	[`(?:(last|this|next) )Q([1-4])`, ([word, quarter], context) => periodFrom(offsetOf(word), (year) => quarterPeriod(year, Number(quarter)), context)],
	[`(${ordinals.join("|")}) quarter\\b(?: (?:of )?([12]\\d{3})\\b)?`, ([word, year], context) => inYear((of) => quarterPeriod(of, ordinals.indexOf(word ?? "") + 1), year, context)],
	["(first|second) half of (?:(?:the|this) year|([12]\\d{3}))", ([word, year], context) => inYear((of) => halfPeriod(of, ordinals.indexOf(word ?? "") + 1), year, context)],
	["(?:in|since|during|by) ([12]\\d{3})\\b(?![-/.:]\\d|\\s?[-/]?\\s?[QHW]\\d|\\s*年|[-–][A-Z]{3})", ([year]) => yearPeriod(Number(year))],
];

/** Ways to say a date in English that hang on today. `last X` is the most recent X before today, `next X` the nearest after it. */
export const englishPhrases: readonly DatePhrase[] = [
	...phrases.map(([pattern, read]): DatePhrase => [`\\b(?:${pattern})\\b`.replaceAll(" ", "\\s+"), read]),
	...partPhrases,
];

const shortUnits: Readonly<Record<string, Unit>> = { wk: "week", mo: "month", yr: "year" };

function offsetOf(word: string | undefined): number {
	if (word === "last" || word?.endsWith("past") === true || word === "previous") return -1;
	return word === "next" || word === "nxt" ? 1 : 0;
}

function unitOf(name: string | undefined): Unit {
	const short = shortUnits[name ?? ""];
	if (short) return short;
	return name === "week" || name === "month" || name === "quarter" || name === "year" ? name : "day";
}

/** `the week of Dec 7`: from its Monday. */
function weekWith(day: Period | undefined): Period | undefined {
	return day && weekPeriod(weekStartOf(day.from, "monday"));
}

/** `this Friday` is today or the next one to come; told of what has happened, the one of this week. */
function weekdayFrom(offset: number, weekday: number, context: PhraseContext): Period | undefined {
	const { today, lean } = context;
	if (offset < 0) return weekdayBefore(weekday, today);
	if (offset === 0 && lean === "past") return weekdayOfWeek(0, weekday, context);
	// Nobody calls tomorrow by that, unless a week begins with it.
	return offset > 0 ? weekdayAfter(weekday, addDays(today, weekdayOf(today) === 7 ? 0 : 1)) : weekdayAfter(weekday, addDays(today, -1));
}

function weekdayOfWeek(offset: number, weekday: number, { today, weekStart }: PhraseContext): Period | undefined {
	const first = addDays(weekStartOf(today, weekStart), offset * 7);
	return dayPeriod(addDays(first, (weekday - weekdayOf(first) + 7) % 7));
}

/** People write down what has happened: a bare `Friday` is the last one, unless a plan is read. */
function bareWeekday(name: string | undefined, { today, lean }: PhraseContext): Period | undefined {
	const weekday = englishWeekday(name);
	return lean === "future" ? weekdayAfter(weekday, addDays(today, -1)) : weekdayBefore(weekday, addDays(today, 1));
}

function counted(
	number = "",
	name: string | undefined,
	sign: 1 | -1,
	today: PhraseContext["today"],
	make = countFromNow,
): Period | undefined {
	if (number.startsWith("half")) {
		return name === "year" ? make("half", sign, today) : name === "month" ? make("day", sign * 15, today) : undefined;
	}
	const found = countOf(number);
	return name === "fortnight" ? make("week", sign * found * 2, today) : make(unitOf(name), sign * found, today);
}

/** `a`, `two`, `a couple of`, `12`. */
function countOf(number = ""): number {
	if (number.startsWith("a couple")) return 2;
	return number === "a" || number === "an" ? 1 : counts.indexOf(number) > 0 ? counts.indexOf(number) : Number(number);
}

/** What has happened within a month happened on no day that is said. */
function fromNow(
	way: string | undefined,
	number: string | undefined,
	name: string | undefined,
	{ today, lean }: PhraseContext,
): Period | null | undefined {
	if (way === "in") return counted(number, name, 1, today);
	return lean === "past" ? null : counted(number, name, 1, today, withinFromNow);
}

/** `two Fridays ago`: the last one is one ago. */
function weekdaysAway(count: number, weekday: number, way: string | undefined, today: CivilDate): Period | undefined {
	return way === "ago"
		? dayPeriod(dayFrom(weekdayBefore(weekday, today), (count - 1) * -7))
		: dayPeriod(dayFrom(weekdayAfter(weekday, today), (count - 1) * 7));
}

function dayFrom(period: Period | undefined, days: number): CivilDate | undefined {
	return period && addDays(period.from, days);
}

/** `a month and a half ago`: half a month beside a month does not make it a day. */
function halfMore(count: number, name: string | undefined, way: string | undefined, today: CivilDate): Period | undefined {
	const sign = way === "ago" ? -1 : 1;
	if (name === "year") return unitFromNow("month", sign * (12 * count + 6), today);
	return name === "month" ? unitFromNow("month", sign * count, addDays(today, sign * 15)) : unitFromNow("day", sign * (7 * count + 4), today);
}

/** Days beside months do not make it a day. */
function twoUnitsAgo(
	[big, bigUnit]: readonly [number, string | undefined],
	[small, smallUnit]: readonly [number, string | undefined],
	today: CivilDate,
): Period | undefined {
	const later = withinFromNow(unitOf(bigUnit), -big, today);
	return later
		&& unitFromNow(
			"month",
			smallUnit === "month" ? -small : 0,
			smallUnit === "month" ? later.from : addDays(later.from, -small * (smallUnit === "week" ? 7 : 1)),
		);
}

/** `last 12 December`: the one before today; `this` is this year's. */
function dayOfMonthFrom(offset: number, month: string | undefined, day: number, context: PhraseContext): Period | undefined {
	return periodFrom(offset, (year) => dayPeriod(civilDateOf(year, englishMonth(month), day)), context);
}

function dayOfMonth(month: string | undefined, day: string | undefined, context: PhraseContext): Period | undefined {
	return inImpliedYear((year) => dayPeriod(civilDateOf(year, englishMonth(month), Number(day))), context);
}

function inYear(make: (year: number) => Period | undefined, year: string | undefined, context: PhraseContext): Period | undefined {
	return year === undefined ? inImpliedYear(make, context) : make(Number(year));
}

/** The last such period that ended before today, this year's, or the next to begin after today. */
function periodFrom(offset: number, make: (year: number) => Period | undefined, { today }: PhraseContext): Period | undefined {
	const year = partsOf(today).year;
	if (offset === 0) return make(year);
	const candidates = (offset < 0 ? [year, year - 1] : [year, year + 1]).map(make);
	return candidates.find((period) => period !== undefined && (offset < 0 ? period.to < today : period.from > today));
}

function partOfUnit(where: string | undefined, whole: Period | undefined): Period | undefined {
	if (whole?.precision === "month") return thirdOf(whole, sideOf(where));
	if (!whole || whole.precision === "week") return whole;
	const { year, month } = partsOf(whole.from);
	const monthsIn = whole.precision === "year" ? 12 : 3;
	const at = { early: 0, mid: Math.floor((monthsIn - 1) / 2), late: monthsIn - 1 }[sideOf(where)];
	return monthPeriod(year, month + at);
}

function monthOfPart(where: string | undefined): number {
	return { early: 1, mid: 6, late: 12 }[sideOf(where)];
}

function sideOf(where: string | undefined): "early" | "mid" | "late" {
	if (/^(?:early|beginning|start)/.test(where ?? "")) return "early";
	return where?.startsWith("mid") === true ? "mid" : "late";
}
