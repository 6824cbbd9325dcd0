import { addDays, type CivilDate, civilDateOf } from "./civil-date";
import { ones, readChineseNumber, readChineseYear, yearInFigures } from "./chinese-number";
import { englishMonth, monthNames } from "./english-names";
import { dayPeriod, halfPeriod, isoWeekPeriod, monthPeriod, type Period, quarterPeriod, seasonPeriod, thirdOf, yearPeriod } from "./period";
import { plainSigns } from "./plain-signs";

/**
 * One way to write a date that does not depend on today: the pattern (no flags, no anchors) and what its groups mean; undefined where the
 * shape is right but there is no such date (`2026-02-30`), null where the shape may be that of something else.
 */
export type WrittenDate = readonly [pattern: string, read: (groups: readonly (string | undefined)[]) => Period | null | undefined];

/** What stands after a year in Chinese. `alone`: the pattern where no year is written, if it must say more. */
export type ChineseTail = readonly [
	pattern: string,
	read: (year: number, groups: readonly (string | undefined)[]) => Period | undefined,
	alone?: string,
];

const year = "([12]\\d{3})";
const chineseYear = `([12]\\d{3}|${yearInFigures})\\s*年`;
const clock = "(?:[T ]\\s?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2}|[ap]\\.?m\\.?)?(?:\\[[^\\]]*\\])?)";
const weekdayName = "(?:(?:周|星期|礼拜)[一二三四五六日天]|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?)";
const weekday = `(?:\\s*[,(（]?\\s*${weekdayName}\\s*[)）]?)`;
const weekdayBefore = `(?:${weekdayName},?\\s*)?`;
const ordinalDay = "(\\d{1,2})(?:st|nd|rd|th)?";
const zone = "(?:\\s+(?:(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|GMT|UTC|Z|CES?T|BST|[ECMP][SD]T|IST|JST|HKT|AE[SD]T)(?:\\s+\\([^)]*\\))?)";
/** A time of the day as programs and people write it beside a month in words: `11:00:09 EDT`, `at 11:00 AM`. */
const englishClock = `(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?${zone}?)`;

/** Chinese month and day of the month, in either numerals. */
export const chineseMonth = `(1[0-2]|0?[1-9]|十[一二]?|[${ones}])\\s*月`;
export const chineseDay = `(3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]?十[${ones}]?|廿[${ones}]?|[${ones}])`;

/** Which part of a month is named in Chinese. */
export const chineseThird = `([底末](?![层部])|中旬|[上下]旬|初(?![${ones}十中次恋高级衷心])|中(?![国秋午间心旬学央餐文美下]))`;

export function thirdNamed(part: string | undefined): "early" | "mid" | "late" | undefined {
	if (part === undefined) return undefined;
	return /[初上]/.test(part) ? "early" : part.startsWith("中") ? "mid" : "late";
}

/** What may stand after a year in Chinese, most exact first; also read after `去年` and with no year at all. */
export const chineseTails: readonly ChineseTail[] = [
	[`${chineseMonth}\\s*${chineseDay}\\s*[日号]${weekday}?`, (of, [month, day]) => dayPeriod(civilDateOf(of, number(month), number(day)))],
	[`${chineseMonth}\\s*${chineseDay}(?![\\d日号號个個次位年月天周家岁])`, (of, [month, day]) => dayPeriod(civilDateOf(of, number(month), number(day)))],
	[`${chineseMonth}(?!\\s*[\\d${ones}十廿]{1,3}\\s*[日号])份?的?${chineseThird}?`, (of, [month, third]) => thirdOf(monthPeriod(of, number(month)), thirdNamed(third))],
	["([春夏秋冬])(?:天|季|(?=[，,。\\s和跟与同在我见约]|$))的?(?:时候)?", (of, [season]) => seasonPeriod(of, season ?? ""), "(?!)()"],
	["第?([一二三四1-4])季(?:度|(?!节))", (of, [quarter]) => quarterPeriod(of, number(quarter)), "第?([一二三四1-4])季度"],
	["[Qq]([1-4])", (of, [quarter]) => quarterPeriod(of, number(quarter)), "\\bQ([1-4])\\b(?!\\s*(?:[:：.?]|roadmap|plan|goal|target|okr|kpi|budget|report|review|result|number|forecast|规划|计划|目标|预算|报告|复盘|总结|绩效|业绩))"],
	["([上下])半年", (of, [half]) => halfPeriod(of, half === "上" ? 1 : 2)],
];

/** The parts of a year named in Chinese after the year: `底`, `初`, `年中`. */
export const chineseYearParts = `(底(?![线层部薪])|末|年底|年末|初(?![${ones}十中次恋高级衷心])|年初|年中)`;

/** The month that a part of a year stands for. */
export function monthOfYearPart(part: string | undefined): number {
	if (part?.includes("初")) return 1;
	return part?.includes("中") ? 6 : 12;
}

/** Every way to write a date that needs no today, most exact first. */
export const writtenDates: readonly WrittenDate[] = [
	[`${weekdayBefore}${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)${clock}?${weekday}?`, ([of, , month, day]) => dayPeriod(civilDateOf(Number(of), Number(month), Number(day)))],
	[`(\\d{1,2})([-/.])(\\d{1,2})\\2${year}(?!\\d)${clock}?${weekday}?`, ([first, , second, of]) => dayPeriod(civilDateOf(Number(of), ...monthAndDay(Number(first), Number(second))))],
	[`${year}[-/](\\d{1,2})`, ([of, month]) => monthPeriod(Number(of), Number(month)) ?? null],
	[`((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)`, ([of, month, day]) => dayPeriod(civilDateOf(Number(of), Number(month), Number(day))) ?? null],
	[`${year}\\s?[-/]?\\s?[Qq]([1-4])`, ([of, quarter]) => quarterPeriod(Number(of), Number(quarter))],
	[`[Qq]([1-4])\\s?[-/,]?\\s?(?:of )?${year}`, ([quarter, of]) => quarterPeriod(Number(of), Number(quarter))],
	["[Qq]([1-4])\\s?['’](\\d{2})(?!\\d)", ([quarter, of]) => quarterPeriod(2000 + Number(of), Number(quarter))],
	["['’](\\d{2})\\s?[Qq]([1-4])", ([of, quarter]) => quarterPeriod(2000 + Number(of), Number(quarter))],
	["[Hh]([12])\\s?['’](\\d{2})(?!\\d)", ([half, of]) => halfPeriod(2000 + Number(of), Number(half))],
	[`${monthNames}\\.?\\s?['’](\\d{2})(?!\\d)`, ([month, of]) => monthPeriod(2000 + Number(of), englishMonth(month))],
	[`${year}\\s?[-/]?\\s?[Hh]([12])`, ([of, half]) => halfPeriod(Number(of), Number(half))],
	[`[Hh]([12])\\s?[-/,]?\\s?(?:of )?${year}`, ([half, of]) => halfPeriod(Number(of), Number(half))],
	[`${year}-?[Ww](\\d{2})(?:-([1-7]))?`, ([of, week, day]) => readWeek(Number(of), Number(week), day)],
	...chineseTails.map(([pattern, read]): WrittenDate => [
		`${chineseYear}\\s*${pattern}`,
		([of, ...groups]) => inChineseYear(of, (found) => read(found, groups)),
	]),
	[`${year}\\s?(?:第([一二三四1-4])|([一二三四]))季度`, ([of, nth, quarter]) => quarterPeriod(Number(of), number(nth ?? quarter))],
	[`${year}\\s?([上下])半年`, ([of, half]) => halfPeriod(Number(of), half === "上" ? 1 : 2)],
	[`${chineseYear}\\s*第\\s?([${ones}十]{1,3}|\\d{1,2})\\s?周`, ([of, week]) => inChineseYear(of, (found) => isoWeekPeriod(found, number(week)))],
	[`${chineseYear}\\s*${chineseYearParts}`, ([of, part]) => inChineseYear(of, (found) => monthPeriod(found, monthOfYearPart(part)))],
	[chineseYear, ([of]) => inChineseYear(of, yearPeriod)],
	[`${weekdayBefore}${monthNames}\\.?\\s+${ordinalDay},?${englishClock}?\\s+${year}${englishClock}?`, ([month, day, of]) => dayPeriod(civilDateOf(Number(of), englishMonth(month), Number(day)))],
	[`(?:${weekdayName},?\\s+(?:the\\s+)?)?${ordinalDay}[\\s-]+(?:of\\s+)?${monthNames}\\.?,?[\\s-]+${year}${englishClock}?`, ([day, month, of]) => dayPeriod(civilDateOf(Number(of), englishMonth(month), Number(day)))],
	[`${year}[\\s-]+${monthNames}[\\s-]+${ordinalDay}`, ([of, month, day]) => dayPeriod(civilDateOf(Number(of), englishMonth(month), Number(day)))],
	[`(early|mid|late)[\\s-]+${monthNames}\\.?,?\\s+(?:of\\s+)?${year}`, ([third, month, of]) => thirdOf(monthPeriod(Number(of), englishMonth(month)), third?.toLowerCase() as "early" | "mid" | "late")],
	[`(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${year}`, ([season, of]) => seasonPeriod(Number(of), season?.toLowerCase() ?? "")],
	[`${monthNames}\\.?,?\\s+(?:of\\s+)?${year}`, ([month, of]) => monthPeriod(Number(of), englishMonth(month))],
];

/** The days that a date in figures could mean where there are two (`03/04/2026`), else none. Without a year it is the last by `today`. */
export function twoReadings(text: string, today?: CivilDate): readonly CivilDate[] {
	const match = monthAndDayFirst.exec(plainSigns(text.normalize("NFKC")).trim());
	if (!match || (match[4] === undefined && !today)) return [];
	const [first, second] = [Number(match[1]), Number(match[3])];
	const days = [inYearOf(match[4], first, second, today), inYearOf(match[4], second, first, today)].filter((day) => day !== undefined);
	return days.length === 2 && days[0] !== days[1] ? days : [];
}

/** The same as text; a birthday without a year is `07-08`. */
export function daysIn(text: string): readonly string[] {
	const days = twoReadings(text);
	return days.length > 0 ? days : twoReadings(text, "2000-12-31" as CivilDate).map((day) => day.slice(5));
}

const monthAndDayFirst = /^(?:on\s+)?(\d{1,2})([-/.])(\d{1,2})(?:\2([12]\d{3}))?$/;

function inYearOf(written: string | undefined, month: number, day: number, today: CivilDate | undefined): CivilDate | undefined {
	const year = written === undefined ? Number(today?.slice(0, 4)) : Number(written);
	const found = civilDateOf(year, month, day);
	return written === undefined && found !== undefined && today !== undefined && found > today ? civilDateOf(year - 1, month, day) : found;
}

/**
 * Month and day in either order, where they cannot be mixed up: `25/12` and `12/25` can mean only one day. `03/04` could mean two: it is
 * left to its owner, and names no month.
 */
export function monthAndDay(first: number, second: number): readonly [month: number, day: number] {
	if (first > 12 || first === second) return [second, first];
	return second > 12 ? [first, second] : [0, 0];
}

function readWeek(of: number, week: number, day: string | undefined): Period | undefined {
	const period = isoWeekPeriod(of, week);
	return period && day !== undefined ? dayPeriod(addDays(period.from, Number(day) - 1)) : period;
}

function inChineseYear(of: string | undefined, make: (year: number) => Period | undefined): Period | undefined {
	const found = readChineseYear(of ?? "");
	return found === undefined ? undefined : make(found);
}

function number(text: string | undefined): number {
	return readChineseNumber(text ?? "") ?? 0;
}
