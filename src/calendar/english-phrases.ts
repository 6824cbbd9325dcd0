import { addDays, civilDateOf, partsOf, weekdayOf } from "./civil-date";
import { bareDayOfMonth, type DatePhrase, inImpliedYear, type PhraseContext, type ReadPhrase } from "./date-phrase";
import { englishMonth, englishWeekday, monthNames, weekdayNames } from "./english-names";
import { dayPeriod, halfPeriod, monthPeriod, type Period, quarterPeriod, weekStartOf, yearPeriod } from "./period";
import { countFromNow, type Unit, unitFromNow, weekdayAfter, weekdayBefore, weekendFromNow, withinFromNow } from "./relative-date";

const counts = ["an?", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const count = `(\\d{1,3}|${counts.join("|")}|a couple of|half an?)`;
const unit = "(day|week|fortnight|month|quarter|year)s?";
const which = "(last|past|previous|this|current|coming|next) ";
const ordinals = ["first", "second", "third", "fourth"];
const longWeekday = "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
const part = "(early|mid|late|beginning of|start of|middle of|end of)[\\s-]+(?:in )?(?:the )?";
const ordinalDay = "(\\d{1,2})(?:st|nd|rd|th)?";

/** Whole words; a blank is one or more. */
const phrases: readonly (readonly [pattern: string, read: ReadPhrase])[] = [
	["(?:the )?day before yesterday", (_, { today }) => unitFromNow("day", -2, today)],
	["(?:the )?day after tomorrow", (_, { today }) => unitFromNow("day", 2, today)],
	["yesterday|last night", (_, { today }) => unitFromNow("day", -1, today)],
	["today|tonight|this (?:morning|afternoon|evening)", (_, { today }) => unitFromNow("day", 0, today)],
	["tomorrow", (_, { today }) => unitFromNow("day", 1, today)],

	[`${which}${weekdayNames}`, ([word, day], context) => weekdayFrom(offsetOf(word), englishWeekday(day), context)],
	[`${weekdayNames} (last|this|next) week`, ([day, word], context) => weekdayOfWeek(offsetOf(word), englishWeekday(day), context)],
	[`(last|this|next) week (?:on )?${weekdayNames}`, ([word, day], context) => weekdayOfWeek(offsetOf(word), englishWeekday(day), context)],
	[`(?:on|by|until|till) ${weekdayNames}(?! (?:last|this|next)\\s)`, ([day], context) => bareWeekday(day, context)],
	[longWeekday, ([day], context) => bareWeekday(day, context)],
	[`${which}weekend`, ([word], { today }) => weekendFromNow(offsetOf(word), today)],
	[`${which}(week|month|quarter|year)`, ([word, name], { today, weekStart }) => unitFromNow(unitOf(name), offsetOf(word), today, weekStart)],

	[`${count} ${unit} (?:ago|back|earlier)`, ([number, name], { today }) => counted(number, name, -1, today)],
	[`(in|within) ${count} ${unit}\\b(?! (?:ago|back))`, ([way, number, name], context) => fromNow(way, number, name, context)],
	[`${count} ${unit} (?:from (?:now|today)|later|hence)`, ([number, name], { today }) => counted(number, name, 1, today)],

	[`${monthNames}\\.? ${ordinalDay}\\b(?!\\s*/|:?\\d)`, ([month, day], context) => dayOfMonth(month, day, context)],
	["on the (\\d{1,2})(?:st|nd|rd|th)(?=(?: )?(?:$|[^\\w\\s]|(?:at|with|and|for|over|to|we|I|in)\\b))", ([day], context) => bareDayOfMonth(Number(day), context)],
	[`${ordinalDay} (?:of )?${monthNames}`, ([day, month], context) => dayOfMonth(month, day, context)],
	[`${which}${monthNames}`, ([word, month], context) => periodFrom(offsetOf(word), (year) => monthPeriod(year, englishMonth(month)), context)],
	[`(?:in|since|by|until|during) ${monthNames}(?!\\.? \\d)`, ([month], context) => inImpliedYear((year) => monthPeriod(year, englishMonth(month)), context)],
	[`${part}${monthNames}(?:,? (?:of )?([12]\\d{3})\\b)?`, ([, month, year], context) => inYear((of) => monthPeriod(of, englishMonth(month)), year, context)],
	[`${part}(?:(last|this|next) )?(month|quarter|year)`, ([where, word, name], { today }) => partOfUnit(where, offsetOf(word), unitOf(name), today)],
	[`${part}([12]\\d{3})`, ([where, year]) => monthPeriod(Number(year), monthOfPart(where))],
	["year[-\\s]end", (_, { today }) => monthPeriod(partsOf(today).year, 12)],

	[`(?:(last|this|next) )Q([1-4])`, ([word, quarter], context) => periodFrom(offsetOf(word), (year) => quarterPeriod(year, Number(quarter)), context)],
	[`(${ordinals.join("|")}) quarter\\b(?: (?:of )?([12]\\d{3})\\b)?`, ([word, year], context) => inYear((of) => quarterPeriod(of, ordinals.indexOf(word ?? "") + 1), year, context)],
	["(first|second) half of (?:(?:the|this) year|([12]\\d{3}))", ([word, year], context) => inYear((of) => halfPeriod(of, ordinals.indexOf(word ?? "") + 1), year, context)],
	["(?:in|since|during|by) ([12]\\d{3})\\b(?![-/.:]\\d)", ([year]) => yearPeriod(Number(year))],
];

/** Ways to say a date in English that hang on today. `last X` is the most recent X before today, `next X` the nearest X after it. */
export const englishPhrases: readonly DatePhrase[] = phrases.map(([pattern, read]) => [`\\b(?:${pattern})\\b`.replaceAll(" ", "\\s+"), read]);

function offsetOf(word: string | undefined): number {
	if (word === "last" || word === "past" || word === "previous") return -1;
	return word === "next" ? 1 : 0;
}

function unitOf(name: string | undefined): Unit {
	return name === "week" || name === "month" || name === "quarter" || name === "year" ? name : "day";
}

/** `this Friday` is today or the next one to come; told of what has happened, the one of this week. */
function weekdayFrom(offset: number, weekday: number, context: PhraseContext): Period | undefined {
	const { today, lean } = context;
	if (offset < 0) return weekdayBefore(weekday, today);
	if (offset === 0 && lean === "past") return weekdayOfWeek(0, weekday, context);
	return offset > 0 ? weekdayAfter(weekday, today) : weekdayAfter(weekday, addDays(today, -1));
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

function counted(number = "", name: string | undefined, sign: 1 | -1, today: PhraseContext["today"], make = countFromNow): Period | undefined {
	if (number.startsWith("half")) return name === "year" ? make("half", sign, today) : name === "month" ? make("day", sign * 15, today) : undefined;
	const word = number === "a couple of" ? 2 : number === "a" || number === "an" ? 1 : counts.indexOf(number);
	const found = word < 0 ? Number(number) : word;
	return name === "fortnight" ? make("week", sign * found * 2, today) : make(unitOf(name), sign * found, today);
}

/** What has happened within a month happened on no day that is said. */
function fromNow(way: string | undefined, number: string | undefined, name: string | undefined, { today, lean }: PhraseContext): Period | undefined {
	if (way === "in") return counted(number, name, 1, today);
	return lean === "past" ? undefined : counted(number, name, 1, today, withinFromNow);
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

function partOfUnit(where: string | undefined, offset: number, unitName: Unit, today: PhraseContext["today"]): Period | undefined {
	const whole = unitFromNow(unitName, offset, today);
	if (!whole || unitName === "month") return whole;
	const { year, month } = partsOf(whole.from);
	const monthsIn = unitName === "year" ? 12 : 3;
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
