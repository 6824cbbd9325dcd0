import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysTo, addMonths as addMonthsTo } from "date-fns";

declare const civilDateBrand: unique symbol;

/** A day of the civil calendar, `YYYY-MM-DD`: no time, no zone. Compares correctly with `<` and `>`. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `text` spells as `YYYY-MM-DD`, or undefined where there is no such day (`2026-02-30`). */
export function civilDate(text: string): CivilDate | undefined {
	const match = shape.exec(text);
	if (!match) return undefined;
	return civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, month (1–12) and day of the month, or undefined where there is no such day. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
	if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
		return undefined;
	}
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** How many days a month (1–12) of a year has. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `days` after `date`; before it where negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
	return civilDateFrom(addDaysTo(instantOf(date), days));
}

/** `months` after `date`, on the last day of the month where that month is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
	return civilDateFrom(addMonthsTo(instantOf(date), months));
}

/** Whole days from `from` to `to`; negative where `to` is earlier. Asked of everybody on every list, so it goes without objects. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
	return dayNumber(to) - dayNumber(from);
}

/**
 * Days since 1 March of the year 0, in the Gregorian calendar: in years that begin in March, leap days come last and five months always
 * have 153 days.
 */
function dayNumber(date: CivilDate): number {
	const month = numberAt(date, 5, 2);
	const year = numberAt(date, 0, 4) - (month < 3 ? 1 : 0);
	return 365 * year
		+ Math.floor(year / 4)
		- Math.floor(year / 100)
		+ Math.floor(year / 400)
		+ Math.floor((153 * ((month + 9) % 12) + 2) / 5)
		+ numberAt(date, 8, 2);
}

function numberAt(date: CivilDate, from: number, digits: number): number {
	let number = 0;
	for (let at = from; at < from + digits; at++) number = number * 10 + date.charCodeAt(at) - 48;
	return number;
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: CivilDate): number {
	return instantOf(date).getUTCDay() || 7;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
	return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function instantOf(date: CivilDate): Date {
	const instant = new UTCDateMini(0);
	const { year, month, day } = partsOf(date);
	instant.setUTCFullYear(year, month - 1, day);
	return instant;
}

function civilDateFrom(instant: Date): CivilDate {
	return `${pad(instant.getUTCFullYear(), 4)}-${pad(instant.getUTCMonth() + 1, 2)}-${pad(instant.getUTCDate(), 2)}` as CivilDate;
}

function pad(number: number, width: number): string {
	return String(number).padStart(width, "0");
}
