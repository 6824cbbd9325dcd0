import { ones, readChineseNumber, readChineseYear, yearInFigures } from "../chinese-number";
import { addDays, type CivilDate, civilDateOf, daysBetween, partsOf } from "../civil-date";
import { type DatePhrase, inImpliedYear, type PhraseContext } from "./date-phrase";
import { festivalDays } from "../festivals";
import { easter } from "../easter";
import { lunarDayInYear } from "../lunar";
import { dayPeriod, type Period, weekPeriod } from "../period";
import { weekdayAfter } from "./relative-date";
import { readLunarMonth } from "../read-important-date";
import { surnames } from "../surnames";

/** A festival without a year is the nearest one: 春节 in November is the one to come. */
const halfAYear = 182;

/** How long the holiday is as well: `国庆后` is the week after it. */
type NamedDay = readonly [dayIn: (year: number) => CivilDate | undefined, holidayDays?: number];

function on(month: number, day: number): NamedDay {
	return [(year) => civilDateOf(year, month, day)];
}

function inLastMoon(day: number): NamedDay {
	return [(year) => lunarDayInYear(year, { month: 12, leap: false, day })];
}

const springFestival: NamedDay = [festivalDays["spring-festival"], 7];
/** The eve of the year that begins in the same civil year. */
const eve: NamedDay = [(year) => dayBefore(festivalDays["spring-festival"](year)), 8];
const labourDay: NamedDay = [(year) => civilDateOf(year, 5, 1), 5];
const newYear: NamedDay = on(1, 1);
const christmas: NamedDay = on(12, 25);
const midAutumn: NamedDay = [festivalDays["mid-autumn"]];

const nationalDay: NamedDay = [festivalDays["national-day"], 7];
const singlesDay: NamedDay = on(11, 11);
const doubleTwelfth: NamedDay = on(12, 12);
/** The fourth Thursday of November. */
const thanksgiving: NamedDay = [(year) => fourthThursday(year)];
const blackFriday: NamedDay = [(year) => dayAfter(fourthThursday(year))];
const boxingDay: NamedDay = on(12, 26);

const chineseNames: Readonly<Record<string, NamedDay>> = {
	春节: springFestival,
	过年: springFestival,
	大年初一: springFestival,
	元宵: [festivalDays.lantern],
	清明: [festivalDays.qingming],
	端午: [festivalDays["dragon-boat"]],
	七夕: [festivalDays.qixi],
	中秋: midAutumn,
	重阳: [festivalDays["double-ninth"]],
	国庆: nationalDay,
	教师节: [festivalDays["teachers-day"]],
	元旦: newYear,
	五一: labourDay,
	劳动节: labourDay,
	圣诞: christmas,
	妇女节: on(3, 8),
	三八节: on(3, 8),
	儿童节: on(6, 1),
	六一: on(6, 1),
	情人节: on(2, 14),
	万圣节: on(10, 31),
	平安夜: on(12, 24),
	跨年夜: on(12, 31),
	感恩节: thanksgiving,
	双十一: singlesDay,
	双11: singlesDay,
	光棍节: singlesDay,
	黑五: blackFriday,
	黑色星期五: blackFriday,
	节礼日: boxingDay,
	拆礼物日: boxingDay,
	双十二: doubleTwelfth,
	双12: doubleTwelfth,
	腊八: inLastMoon(8),
	小年: inLastMoon(23),
	母亲节: [(year) => nthWeekday(year, 5, 2)],
	父亲节: [(year) => nthWeekday(year, 6, 3)],
	复活节: [easter],
	十一假期: nationalDay,
	十一长假: nationalDay,
	十一期间: nationalDay,
	黄金周: nationalDay,
	立春: solarTerm(2, 4.6295),
	冬至: solarTerm(12, 22.6),
	除夕: eve,
	大年三十: eve,
	年三十: eve,
};

const englishNames: readonly (readonly [pattern: string, day: NamedDay])[] = [
	["(?:spring festival|cny|(?:chinese|lunar) new year)", springFestival],
	["mid-autumn(?: festival)?", midAutumn],
	["(?:christmas|xmas)(?: day)?(?!\\s+(?:eve|part(?:y|ies)|meal|drinks|fair|panto))", christmas],
	["(?:christmas|xmas) eve", on(12, 24)],
	["boxing day", boxingDay],
	["(?:cny|(?:chinese|lunar) new year)['’]?s? eve", eve],
	...["first", "second", "third", "fourth"].map((name, at) => [`(?:the )?${name} (?:sunday (?:of|in) )?advent(?: sunday)?`, advent(at)] as const),
	["canadian thanksgiving(?: day)?", [(year) => nthWeekday(year, 10, 2, 1)]],
	["(?:bonfire night|guy fawkes(?: night)?)", on(11, 5)],
	["st\\.? (?:patrick|paddy)['’]?s(?: day)?", on(3, 17)],
	["burns night", on(1, 25)],
	["(?:independence day|(?:the )?(?:4th|fourth) of july)", on(7, 4)],
	["(?:new year['’]s eve|nye)", on(12, 31)],
	["(?:halloween|hallowe['’]en)", on(10, 31)],
	["valentine['’]?s(?: day)?", on(2, 14)],
	["(?:thanks|thx|t-?)giving(?: (?:day|weekend))?|turkey day", thanksgiving],
	["easter(?: (?:sunday|weekend))?(?! monday)", [easter]],
	["easter monday", [(year) => dayAfter(easter(year))]],
	["good friday", [(year) => addDays(easter(year), -2)]],
	["mother['’]?s['’]? day", [(year) => nthWeekday(year, 5, 2)]],
	["father['’]?s['’]? day", [(year) => nthWeekday(year, 6, 3)]],
	["black friday", blackFriday],
	["singles['’]? day", singlesDay],
	["dragon boat(?: festival)?", chineseNames["端午"] ?? midAutumn],
	["new year['’]s(?: day)?(?!\\s+eve)", newYear],
	["(?:at|for|over) new year(?!['’]?s)", newYear],
	["(?:diwali|deepavali)", [diwali]],
];

/** By the moon of India, from 2020 on. */
const diwaliDays = "1114 1104 1024 1112 1031 1020 1108 1029 1017 1105 1026 1114 1102 1022 1110 1030".split(" ");

function diwali(year: number): CivilDate | undefined {
	const day = diwaliDays[year - 2020];
	return day === undefined ? undefined : civilDateOf(year, Number(day.slice(0, 2)), Number(day.slice(2)));
}

const yearWords: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2, last: -1, this: 0, next: 1 };
const chineseYear = `(?:([12]\\d{3}(?!\\d)|${yearInFigures}(?=\\s*年))\\s*年?|(前年|去年|今年|明年|后年))`;
const yearBehind = "([12]\\d{3}|['’]\\d\\d)";
const lunarMonth = `(闰)?([正${ones}十冬腊][一二]?)月`;
const lunarDay = `(初[${ones}十]|[一二廿]?十[${ones}]?|廿[${ones}]|三十)`;

/** Festivals, and days of the lunar calendar. */
export const festivalPhrases: readonly DatePhrase[] = [
	[
		`(?:${chineseYear}的?\\s*)?(过完)?(${Object.keys(chineseNames).join("|")})[节夜]?(?:期间)?(前一[天晚]|后一天|第二天|(?:之|以|过)?(?:后|前(?!后)))?(?![节典])(?:\\s?(20[0-4]\\d)(?:年|(?![\\d年]|\\s*[元块人个])))?`,
		([year, word, isOver, name, after, behind], context) => {
			const beside = isOver ? "后" : after?.replace(/[之以过天晚]/gu, "");
			const which = { year: readChineseYear(year ?? behind ?? ""), word, beside };
			const found = namedDay(chineseNames[name ?? ""] ?? springFestival, which, context);
			// Told of in November, 冬至 is hardly the last one, nor can it have been the next.
			const isDoubtful = context.lean === "past" && /[立至]/.test(name ?? "") && found !== undefined && daysBetween(found.to, context.today) > halfAYear;
			return isDoubtful ? undefined : found;
		},
		// 李国庆 and 王中秋 are people.
		new RegExp(`[${surnames}]$`),
	],
	// The day itself, where something is done on it: 十一和老王去旅游.
	[
		"十一(?=[和跟与去在回放出约见])",
		(_, context) => namedDay(nationalDay, { year: undefined, word: undefined, beside: undefined }, context),
		/[\p{Script=Han}\d]$/u,
	],
	[
		"年后|过完年(?:(?:之|以)?后)?",
		(_, context) => namedDay(springFestival, { year: undefined, word: undefined, beside: "后" }, context),
		new RegExp(`[\\d两${ones}十廿百半几数多今明去前来当次每年]$`),
	],
	...englishNames.map(([name, day]): DatePhrase => [
		`(?:\\b(last|this|next|[12]\\d{3})\\s+)?\\b(?:${name.replaceAll(" ", "\\s+")})(?:,?\\s+(?:of\\s+)?${yearBehind})?\\b(?!\\s+(?:card|present|gift|tree|plan|egg|wishes|lights|jumper|market|do|bash|shopping|list|concert|panto)s?\\b)`,
		([word, year = word], context) => namedDay(day, { year: yearIn(year), word, beside: undefined }, context),
	]),
	...[...englishNames, ["(?:the )?new year", newYear] as const].map(([name, day]): DatePhrase => [
		`\\bafter (?:${name})(?: ${yearBehind})?\\b(?! (?:party|dinner|lunch|card|present|gift)s?\\b)`.replaceAll(" ", "\\s+"),
		([year], context) => namedDay(day, { year: yearIn(year), word: undefined, beside: "后" }, context),
		/(?:day|night|evening|morning|week|weekend|month)s?\s+$/i,
	]),
	[`${chineseYear}?的?(?:农历|阴历|旧历)\\s*${lunarMonth}\\s*${lunarDay}`, readLunar],
	[`${chineseYear}?的?(闰)?([正冬腊])月\\s*${lunarDay}`, readLunar],
	[`${chineseYear}?的?(闰)?([${ones}十][一二]?)月\\s*(初[${ones}十]|廿[${ones}]?)`, readLunar],
	[`大年(初[${ones}十])`, ([day], context) => inImpliedYear((year) => lunarPeriod(year, false, "正", day), context, halfAYear)],
];

/** `2025` or `'25`; undefined for a word. */
function yearIn(text = ""): number | undefined {
	return Number(text.replace(/^['’]/, "20")) || undefined;
}

interface Said {
	readonly year: number | undefined;
	readonly word: string | undefined;
	/** 前 or 后: the week before it, or the one after the holiday; 前一, 后一 and 第二 the day beside it. */
	readonly beside: string | undefined;
}

function namedDay([dayIn, holidayDays = 1]: NamedDay, said: Said, context: PhraseContext): Period | undefined {
	const on = inSaidYear((year) => dayPeriod(dayIn(year)), said, context);
	if (on && /[一二]/u.test(said.beside ?? "")) return dayPeriod(addDays(on.from, said.beside === "前一" ? -1 : 1));
	return on && said.beside !== undefined ? weekPeriod(addDays(on.from, said.beside === "后" ? holidayDays : -7)) : on;
}

function readLunar([year, word, leap, month, day]: readonly (string | undefined)[], context: PhraseContext): Period | undefined {
	return inSaidYear(
		(of) => lunarPeriod(of, leap !== undefined, month, day),
		{ year: readChineseYear(year ?? ""), word, beside: undefined },
		context,
	);
}

function inSaidYear(make: (year: number) => Period | undefined, { year, word }: Said, context: PhraseContext): Period | undefined {
	if (year !== undefined) return make(year);
	const offset = yearWords[word ?? ""];
	return offset === undefined ? inImpliedYear(make, context, halfAYear) : make(partsOf(context.today).year + offset);
}

function lunarPeriod(year: number, leap: boolean, month: string | undefined, day: string | undefined): Period | undefined {
	const ofMonth = readLunarMonth(month ?? "");
	const ofDay = readChineseNumber((day ?? "").replace("初", ""));
	return ofMonth === undefined || ofDay === undefined ? undefined : dayPeriod(lunarDayInYear(year, { month: ofMonth, leap, day: ofDay }));
}

/** As the day of 清明 is counted; before March, from the leap days of the year before. */
function solarTerm(month: number, inYear1900: number): NamedDay {
	return [(year) => {
		const since = year - 1900;
		return civilDateOf(year, month, Math.floor(since * 0.2422 + inYear1900) - Math.floor((month < 3 ? since - 1 : since) / 4));
	}];
}

function fourthThursday(year: number): CivilDate | undefined {
	const before = civilDateOf(year, 11, 21);
	return before && weekdayAfter(4, before)?.from;
}

function nthWeekday(year: number, month: number, nth: number, weekday = 7): CivilDate | undefined {
	const before = civilDateOf(year, month, 1);
	return before && addDays(weekdayAfter(weekday, addDays(before, -1))?.from ?? before, (nth - 1) * 7);
}

/** A Sunday of Advent, from 0; the last is the one before Christmas. */
function advent(which: number): NamedDay {
	return [(year) => {
		// The first lies on 27 November to 3 December.
		const before = civilDateOf(year, 11, 26);
		const first = before && weekdayAfter(7, before)?.from;
		return first && addDays(first, which * 7);
	}];
}

function dayAfter(date: CivilDate | undefined): CivilDate | undefined {
	return date && addDays(date, 1);
}

function dayBefore(date: CivilDate | undefined): CivilDate | undefined {
	return date && addDays(date, -1);
}
