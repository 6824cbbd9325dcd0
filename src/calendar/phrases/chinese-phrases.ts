import { ones, readChineseNumber } from "../chinese-number";
import { addDays, partsOf } from "../civil-date";
import { bareDayOfMonth, bareWeekend, type DatePhrase, dayOfMonth, inImpliedYear, leaning, type PhraseContext, type ReadPhrase } from "./date-phrase";
import { monthPeriod, type Period, seasonPeriod, thirdOf } from "../period";
import {
	countFromNow, dayOfWeekFromNow, fridayBeforeWeekend, type Unit, unitFromNow, weekendFromNow, withinFromNow,
} from "./relative-date";
import { chineseDay, chineseMonth, chineseTails, chineseThird, chineseYearParts, monthOfYearPart, thirdNamed } from "../written-date";

const dayWords: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };
const yearWords: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 去: -1, 上一: -1, 今: 0, 本: 0, 明: 1, 来: 1, 下一: 1, 后: 2 };
const units: Readonly<Record<string, Unit>> = {
	天: "day", 日: "day", 周: "week", 星期: "week", 礼拜: "week", 月: "month", 季度: "quarter", 年: "year",
};

const offset = "(上{1,4}|下{1,4}|[这本])(?:一?个)?";
const relativeYear = "(大前|前|去|今|明|后|上一|下一|来)年的?";
const week = "(?:周|星期|礼拜)";
// 下周一起吃饭 is "together next week", 两周一次 "once in two weeks": 一 is no Monday there.
const weekday = "(一(?![起次直定样边些])|[二三四五六日天])";
const number = `(\\d{1,3}|[两${ones}十廿卅]{1,3})`;
const count = `${number}\\s*个?`;
const counted = "(天|日|周|星期|礼拜|月|季度|年)";
const ago = "(?:之|以)?前";
const away = "(?:之|以)?([前后])";
const numberOr = (signs: string): string => `[\\d${ones}十${signs}]$`;
const afterNumberOr = (signs: string): RegExp => new RegExp(numberOr(signs));
const afterNumber = new RegExp(numberOr("两廿每几数"));
const afterNumberOrWeekWord = new RegExp(numberOr("两每几数隔双单上下个"));
const notSome = new RegExp(numberOr("几数第每"));
const ofTheDay = "(?:早上?|晚上?|夜里?|晨)";

/** 大前天 is a day before 前天, and so on; 前 and 后 are two days away. */
const dayOfWord: ReadPhrase = ([further = "", word = ""], { today }) => {
	const days = dayWords[word] ?? 0;
	return unitFromNow("day", days + Math.sign(days) * further.length, today);
};

/** Ways to say a date in Chinese that hang on today. Weeks begin on Monday. */
export const chinesePhrases: readonly DatePhrase[] = [
	[`()([昨今明])(?:[天日]|${ofTheDay})`, dayOfWord],
	["[听聽][日晚朝]|([寻尋琴][日晚])", ([back], { today }) => unitFromNow("day", back === undefined ? 1 : -1, today)],
	["()([昨今明前后])儿个?(?![童女子媳])", dayOfWord],
	["明后[天两]天?", (_, { today }) => unitFromNow("day", 2, today)],
	["(大{1,3})([前后])[天日]", dayOfWord],
	[`()([前后])(?:[天晚夜]|日(?![本记程子常期报志语用前后]))`, dayOfWord, afterNumberOr("从以之今往此两几数年生事战日最先随背")],

	[`${offset}${week}${weekday}`, ([which, day], { today }) => dayOfWeekFromNow(weekdayOfWord(day), offsetOf(which), today)],
	[`${offset}周末|${offset}星期末`, ([which, other], { today }) => weekendFromNow(offsetOf(which ?? other), today)],
	[`${offset}${week}`, ([which], { today }) => unitFromNow("week", offsetOf(which), today), /[马晚早]$/],
	[`${week}${weekday}`, ([day], context) => bareWeekday(weekdayOfWord(day), context), afterNumberOrWeekWord],
	["周末", (_, context) => bareWeekend(context), afterNumberOrWeekWord],
	[`周末${ago}`, (_, { today, lean }) => fridayBeforeWeekend(today, lean), afterNumberOrWeekWord],

	[`${offset}月份?的?\\s*${chineseDay}\\s*[日号]`, ([which, day], { today }) => dayOfMonth(offsetOf(which), readChineseNumber(day ?? "") ?? 0, today)],
	[`${offset}月份?的?${chineseThird}?`, ([which, third], { today }) => thirdOf(unitFromNow("month", offsetOf(which), today), thirdNamed(third))],
	["月(初|底|末|中旬|中(?=[，,。前还给交见聚再来去找请发]|$)|[上下]旬)", ([third], { today }) => thirdOf(unitFromNow("month", 0, today), thirdNamed(third)), afterNumberOr("个每正冬腊")],
	[`过${count}(天|周|星期|礼拜|月)(?![了前级])`, ([number, unit], { today, lean }) => (lean === "future" ? countFromNow(units[unit ?? ""] ?? "day", numberOf(number), today) : null), /[不没经]$/],
	[`(前|去|今|明|后)年的?([春夏秋冬])(?:天|季|(?=[，,。\\s和跟与同在我见约￼]|$))`, ([word, season], { today }) => seasonPeriod(yearOf(word, today), season ?? "")],
	["(周|月|季度|年)内(?![部容外地向心])", ([unit], { today }) => unitFromNow(units[unit ?? ""] ?? "week", 0, today), afterNumberOr("两半几数多个季")],
	[`${chineseDay}\\s*号(?![线楼店院门桌机馆员码选厅宿公])`, ([day], context) => bareDayOfMonth(readChineseNumber(day ?? "") ?? 0, context), afterNumberOr("月每第")],

	[`(3[01]|[12]\\d|0?[1-9]|廿[${ones}]?|[二三]?十[${ones}]?)日(?![子本常程前后内之以游历报记期元语均用])`, ([day], context) => bareDayOfMonth(readChineseNumber(day ?? "") ?? 0, context), afterNumberOr("廿月每第初")],

	[`${offset}季度?`, ([which], { today }) => unitFromNow("quarter", offsetOf(which), today)],

	...chineseTails.map(([pattern, read]): DatePhrase => [
		`${relativeYear}\\s*${pattern}`,
		([word, ...groups], { today }) => read(yearOf(word, today), groups),
	]),
	...chineseTails.map(([pattern, read, alone = pattern]): DatePhrase => [
		alone, (groups, context) => inImpliedYear((year) => read(year, groups), context), afterNumberOr("廿每隔个晚早"),
	]),
	...chineseTails.map(([pattern, read]): DatePhrase => [
		`(\\d{2})年\\s*${pattern}`,
		([year, ...groups], { today }) => read(fullYear(Number(year), today), groups),
		/\d$/,
	]),
	[`${relativeYear}${chineseYearParts}`, ([word, part], { today }) => monthPeriod(yearOf(word, today), monthOfYearPart(part))],
	["(年[底末初])|年中(?![国秋])", ([part], { today }) => monthPeriod(partsOf(today).year, monthOfYearPart(part ?? "中")), afterNumber],
	[relativeYear.replace("的?", ""), ([word], { today }) => unitFromNow("year", yearWords[word ?? ""] ?? 0, today), /[从以之]$/],

	// 12月前 is before December, 12个月前 a year ago.
	[`(?!${chineseMonth})${count}${counted}(?:之|以)?([前后内])`, ([, text, unit, way], context) => fromNow(units[unit ?? ""] ?? "day", readChineseNumber(text ?? ""), way, context), afterNumberOr("几数第每隔多")],
	[`${number}年(?:零|又)?${count}月${ago}`, ([years, months], { today }) => unitFromNow("month", -12 * numberOf(years) - numberOf(months), today), notSome],
	[`${number}年半${away}`, ([years, way], { today }) => unitFromNow("month", signOf(way) * (12 * numberOf(years) + 6), today), notSome],
	// Half a month beside a month does not make it a day.
	[`${number}个半月${away}`, ([months, way], { today }) => unitFromNow("month", signOf(way) * numberOf(months), addDays(today, signOf(way) * 15)), notSome],
	[`${number}(?:(?:周|个?(?:星期|礼拜))半|个半(?:星期|礼拜))${away}`, ([weeks, way], { today }) => unitFromNow("day", signOf(way) * (7 * numberOf(weeks) + 4), today), notSome],
	["半年(?:之|以)?([前后内])", ([way], context) => fromNow("half", 1, way, context), afterNumber],
	["半个?月(?:之|以)?([前后内])", ([way], context) => fromNow("day", 15, way, context), afterNumberOr("两廿每几数个")],
];

/** `上` is one before this, `上上` two, and so on. */
function offsetOf(word = ""): number {
	return word.startsWith("上") ? -word.length : word.startsWith("下") ? word.length : 0;
}

/** `98年8月`, `25年8月`: the year of two digits that is at most some years to come. */
function fullYear(year: number, today: PhraseContext["today"]): number {
	const century = Math.floor(partsOf(today).year / 100) * 100;
	return century + year > partsOf(today).year + 5 ? century - 100 + year : century + year;
}

function signOf(way: string | undefined): 1 | -1 {
	return way === "前" ? -1 : 1;
}

function numberOf(text: string | undefined): number {
	return readChineseNumber(text ?? "") ?? NaN;
}

function weekdayOfWord(word: string | undefined): number {
	return "一二三四五六".indexOf(word ?? "") + 1 || 7;
}

function yearOf(word: string | undefined, today: PhraseContext["today"]): number {
	return partsOf(today).year + (yearWords[word ?? ""] ?? 0);
}

/** `前`, `后` or `内`: so long ago, in so long, or by the day when so long has passed. */
function fromNow(
	unit: Unit,
	count: number | undefined,
	way: string | undefined,
	{ today, lean }: PhraseContext,
): Period | null | undefined {
	// What has happened within a month happened on no day that is said.
	if (count === undefined || (way === "内" && lean === "past")) return null;
	return way === "内" ? withinFromNow(unit, count, today) : countFromNow(unit, signOf(way) * count, today);
}

function bareWeekday(day: number, context: PhraseContext): Period | undefined {
	return leaning(context, (weeks) => dayOfWeekFromNow(day, weeks, context.today));
}
