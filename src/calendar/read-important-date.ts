import { beforeRemark } from "./before-remark";
import { ones, readChineseNumber, readChineseYear, yearInFigures } from "./chinese-number";
import { daysInMonth } from "./civil-date";
import { englishMonth, monthNames, weekdayNames } from "./english-names";
import type { ImportantDate } from "./important-date";
import { lunarToCivil } from "./lunar";
import { onlyItem, unwrapped } from "./read-date";
import { plainSigns } from "./plain-signs";
import { chineseDay, chineseMonth, monthAndDay } from "./written-date";

/** How address books that cannot leave the year out write that it is not known. */
const unknownYears = new Set([0, 1604]);
const aLeapYear = 2000;

const year = "(\\d{4})";
const clock = "(?:[T ]\\d{1,2}:\\d{2}.*)?";

type Groups = readonly (string | undefined)[];
type Parts = readonly [year: string | undefined, month: number, day: number];

const inOrder = ([of, month, day]: Groups): Parts => [of, Number(month), Number(day)];
const yearless = (groups: Groups): Parts => inOrder([undefined, ...groups]);

const gregorianShapes: readonly (readonly [pattern: RegExp, read: (groups: Groups) => Parts | undefined])[] = [
	[new RegExp(`^${year}([-/.])(\\d{1,2})\\2(\\d{1,2})${clock}$`), ([of, , month, day]) => [of, Number(month), Number(day)]],
	[new RegExp(`^${year}(\\d{2})(\\d{2})$`), inOrder],
	[/^(?:--)?(\d{2})-(\d{2})$/, yearless],
	[/^--(\d{2})(\d{2})$/, yearless],
	[new RegExp(`^(?:(\\d{4}|${yearInFigures})\\s*年\\s*)?${chineseMonth}\\s*${chineseDay}\\s*[日号]$`), readChinese],
	[/^(\d{1,2})月(\d{1,2})$/, yearless],
	[/^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}))?$/, ([first, , second, of]) => [of, ...monthAndDay(Number(first), Number(second))]],
	[
		new RegExp(`^${monthNames}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?$`, "i"),
		([month, day, of]) => [of, englishMonth(month), Number(day)],
	],
	[
		new RegExp(`^(?:${weekdayNames},?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${monthNames}\\.?(?:,?[\\s-]+${year})?$`, "i"),
		([, day, month, of]) => [of, englishMonth(month), Number(day)],
	],
];

const lunarMark = new RegExp(calendarMark("农历|阴历|旧历|lunar"), "i");
const gregorianMark = new RegExp(calendarMark("阳历|公历|新历|西历|国历|solar|gregorian"), "i");
const lunarDigits = /^(?:(\d{4})\s*[-/.年]\s*)?(闰|L)?(\d{1,2})[-/.](\d{1,2})$/i;
const lunarDigitsAfterYear = /^(?:(\d{4})\s*年\s*)?(闰)?(\d{1,2})月(\d{1,2})[日号]?$/;
const lunarWords = new RegExp(
	`^(?:(\\d{4}|${yearInFigures})\\s*年?\\s*)?(闰)?([正元${ones}十冬腊][一二]?)月\\s*(初[${ones}十]|[一二廿三卅]?十[${ones}]?|廿[${ones}]|[${ones}])[日号]?$`,
);
const onlyLunar = /[初廿卅正冬腊闰閏]/;
const eve = /^(?:除夕|大年三十|年三十)$/;

/**
 * A day that comes round every year, in any of the forms of the note format and of other plugins; undefined where it says none or could
 * mean two (`03/04/1990`; `八月十五` with no 农历 to say which calendar).
 */
export function readImportantDate(value: unknown): ImportantDate | undefined {
	const only = onlyItem(onlyItem(value));
	const raw = typeof only === "number" ? String(only) : only;
	if (typeof raw !== "string" || raw.length > 64) return undefined;
	const text = raw.trim();
	const plain = fullYear(plainSigns(unwrapped(text).normalize("NFKC")));
	const read = (bare: string): ImportantDate | undefined => readLunar(bare, text) ?? readGregorian(bare, text) ?? readFeast(bare, text);
	return read(plain) ?? beforeRemark(plain, read);
}

/** Feasts that one may be born on: of the moon, and of the sun. */
const lunarFeasts = "春节 1.1 元宵 1.15 端午 5.5 七夕 7.7 中秋 8.15 重阳 9.9 腊八 12.8 小年 12.23 除夕 12.30";
const solarFeasts = "元旦 1.1 国庆 10.1 圣诞 12.25 new year's 1.1 christmas eve 12.24 christmas 12.25 xmas 12.25 boxing 12.26";

function readFeast(plain: string, text: string): ImportantDate | undefined {
	const name = plain.toLowerCase().replace(/节$| day$/u, "").replace("’", "'");
	const dayIn = (feasts: string): RegExpExecArray | null => new RegExp(`(?:^|\\d )${name} (\\d+)\\.(\\d+)`).exec(feasts);
	if (!/^[\p{L}' ]{2,}$/u.test(name)) return undefined;
	const solar = dayIn(solarFeasts);
	if (solar) return gregorianDate([undefined, Number(solar[1]), Number(solar[2])], text);
	const lunar = dayIn(lunarFeasts);
	return lunar ? lunarDate([undefined, undefined, lunar[1], lunar[2]], text) : undefined;
}

/** `14/3/51`, `14 Mar '51`: a year that can be no day, of the last century. */
const yearLast = new RegExp(
	`^(\\d{1,2}([-/.])\\d{1,2}\\2|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${monthNames}\\.?,?[\\s-]+|${monthNames}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+)['’]?(3[2-9]|[4-9]\\d)$`, "i",
);
/** 民國45年: counted from 1912. */
const republican = /^民[国國]\s*(\d{1,3})\s*年/;
const shortYear = new RegExp(`^(?:([〇零○${ones}]{2})|(\\d{2}))\\s*年(?=.)`);

/** `九零年腊月廿三`: of this century up to 29, else of the last. */
function fullYear(text: string): string {
	return text.replace(republican, (_, year: string) => `${String(Number(year) + 1911)}年`).replace(yearLast, (_, before: string, ...rest: string[]) => `${before}19${rest[3] ?? ""}`).replace(shortYear, (all, words: string | undefined, figures: string | undefined) => {
		const year = words === undefined ? Number(figures) : Number(readChineseYear(`二〇${words}`)) - 2000;
		return Number.isNaN(year) ? all : `${String(year < 30 ? 2000 + year : 1900 + year)}年`;
	});
}

/** The name of a calendar, as a pattern: at the front, behind, or after the year (`1990年农历八月十五`). */
function calendarMark(names: string): string {
	return `^((?:\\d{4}|${yearInFigures})\\s*年?\\s*)?(?:${names})\\s*:?\\s*|\\s*\\(?\\s*(?:${names})\\s*\\)?$`;
}

function readGregorian(written: string, text: string): ImportantDate | undefined {
	const rest = written.replace(gregorianMark, "$1").trim();
	// 阳历八月十五 can do without 日: the calendar is said.
	const plain = rest !== written && /月\s*[^\s日号]+$/.test(rest) ? `${rest}日` : rest;
	for (const [pattern, read] of gregorianShapes) {
		const match = pattern.exec(plain);
		if (!match) continue;
		const parts = read(match.slice(1));
		return parts && gregorianDate(parts, text);
	}
	return undefined;
}

function gregorianDate([of, month, day]: Parts, text: string): ImportantDate | undefined {
	const known = of === undefined || unknownYears.has(Number(of)) ? undefined : Number(of);
	const exists = Number.isInteger(month) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(known ?? aLeapYear, month);
	return exists ? { calendar: "gregorian", month, day, year: known, text } : undefined;
}

function readChinese([of, month, day]: Groups): Parts | undefined {
	const found = of === undefined ? undefined : readChineseYear(of);
	return [found === undefined ? undefined : String(found), readChineseNumber(month ?? "") ?? 0, readChineseNumber(day ?? "") ?? 0];
}

function readLunar(plain: string, text: string): ImportantDate | undefined {
	const rest = plain.replace(lunarMark, "$1").trim();
	const marked = rest !== plain;
	if (eve.test(rest)) return { calendar: "lunar", month: 12, leap: false, day: 30, year: undefined, text };
	const match = marked ? (lunarDigits.exec(rest) ?? lunarDigitsAfterYear.exec(rest) ?? lunarWords.exec(rest))
		: onlyLunar.test(rest) ? lunarWords.exec(rest)
		: null;
	return match ? lunarDate(match.slice(1), text) : undefined;
}

function lunarDate([of, leapMark, monthText = "", dayText = ""]: Groups, text: string): ImportantDate | undefined {
	const month = readLunarMonth(monthText);
	const day = readChineseNumber(dayText.replace("初", ""));
	const found = of === undefined ? undefined : readChineseYear(of);
	const leap = leapMark !== undefined;
	return month !== undefined && day !== undefined && isLunarDay(found, month, leap, day)
		? { calendar: "lunar", month, leap, day, year: found, text }
		: undefined;
}

/** The number (1–12) of a lunar month without its 月 (`正`, `八`, `冬`, `腊`, `10`), or undefined. */
export function readLunarMonth(text: string): number | undefined {
	const named: Readonly<Record<string, number>> = { 正: 1, 元: 1, 冬: 11, 腊: 12 };
	return named[text] ?? readChineseNumber(text);
}

function isLunarDay(of: number | undefined, month: number, leap: boolean, day: number): boolean {
	if (month < 1 || month > 12 || day < 1 || day > 30) return false;
	// A year outside the table is taken at its word.
	if (of === undefined || lunarToCivil({ year: of, month: 1, leap: false, day: 1 }) === undefined) return true;
	return lunarToCivil({ year: of, month, leap, day }) !== undefined;
}
