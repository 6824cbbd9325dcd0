import type { DateInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { readImportantDate } from "../calendar/read-important-date";
import { writeDate } from "../calendar/write-date";
import { twoReadings } from "../calendar/written-date";

/** Which number of `3/4/1990` is the month. */
export type DateOrder = "month-first" | "day-first";

/** What programs write where they know no day: `0/0/00`. */
const noDay = /^[0\s/.:-]*$/;
const clock = /(?:T\d{2}:?\d{2}(?::?\d{2})?|\s+\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?:[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A date of a file as the properties have it: a day in figures, else as it was written. Undefined where the file says that it knows none.
 */
export function readFileDate(
	written: string,
	isYearly: boolean,
	order?: DateOrder,
): { readonly text: string } | { readonly problem: "not-a-date" | "two-dates" } | undefined {
	if (noDay.test(written)) return undefined;
	const day = written.replace(clock, "");
	const two = twoReadings(day);
	if (two.length > 0 && order === undefined) return { problem: "two-dates" };
	const said = two[order === "month-first" ? 0 : 1] ?? day;
	const text = isYearly ? (yearly(said) ?? month(said)) : anyDate(said);
	return text === undefined ? { problem: "not-a-date" } : { text };
}

const bothFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?!\d)/;

/** Which number is the month in the dates of one file; `unknown` where some may be read both ways and none tells, undefined if none may. */
export function orderOf(texts: readonly string[]): DateOrder | "unknown" | undefined {
	const pairs = texts.map((text) => bothFirst.exec(text.trim())).filter((match) => match !== null);
	const isDayFirst = pairs.some(([, first]) => Number(first) > 12);
	const isMonthFirst = pairs.some(([, , second]) => Number(second) > 12);
	if (isDayFirst !== isMonthFirst) return isDayFirst ? "day-first" : "month-first";
	return pairs.some(([text]) => twoReadings(text).length > 0) ? "unknown" : undefined;
}

function yearly(text: string): string | undefined {
	const date = readImportantDate(text);
	if (date?.calendar !== "gregorian") return date?.text;
	const day = `${twoDigits(date.month)}-${twoDigits(date.day)}`;
	return date.year === undefined ? day : `${String(date.year).padStart(4, "0")}-${day}`;
}

function month(text: string): string | undefined {
	const date = readDate(text);
	return date?.precision === "month" ? inFigures(date) : undefined;
}

function anyDate(text: string): string | undefined {
	const date = readDate(text);
	if (date) return inFigures(date);
	const day = readImportantDate(text);
	return day?.calendar === "gregorian" && day.year !== undefined ? yearly(text) : undefined;
}

const inWords = /[a-z]{2}/;

/** A date in figures (`2024-Q2`); a season, which none say, as it was written. */
export function inFigures(date: DateInterval): string {
	const written = writeDate({ ...date, text: "" });
	return inWords.test(written) ? date.text : written;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

const appleChinese = /^(\d{4})(\d{4})(\d{2})(\d{2})/
const appleLeapBefore = /^(\d{4})(\d{4})(\d{2})L(\d{2})/;
/** The sixty-year cycle that Apple counts as the 78th began after 1983. */
const yearBefore78 = 1983;

/** A lunar day as Apple writes it (cycle, year of the cycle, month, `L` of a leap month, day: `0078003109L01`), in the note format. */
export function lunarDayOfApple(written: string): string | undefined {
	const leap = appleLeapBefore.exec(written);
	const [, cycle, yearOfCycle, ofMonth, day] = leap ?? appleChinese.exec(written) ?? [];
	if (day === undefined) return undefined;
	const year = (Number(cycle) - 78) * 60 + yearBefore78 + Number(yearOfCycle);
	const text = `lunar:${String(year)}-${leap ? "闰" : ""}${String(Number(ofMonth))}-${day}`;
	return readImportantDate(text) && text;
}

/** The same day as Apple writes it; undefined where it is no such day of a year that is known. */
export function appleLunarDay(text: string): string | undefined {
	const date = readImportantDate(text);
	if (date?.calendar !== "lunar" || date.year === undefined) return undefined;
	const years = date.year - yearBefore78 - 1;
	const [cycle, year] = [78 + Math.floor(years / 60), (((years % 60) + 60) % 60) + 1];
	const years4 = `${String(cycle).padStart(4, "0")}${String(year).padStart(4, "0")}`;
	const written = `${years4}${twoDigits(date.month)}${date.leap ? "L" : ""}${twoDigits(date.day)}`;
	return lunarDayOfApple(written) === text ? written : undefined;
}
