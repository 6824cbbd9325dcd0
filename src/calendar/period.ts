import { addDays, addMonths, type CivilDate, civilDateOf, weekdayOf } from "./civil-date";
import type { DateInterval } from "./date-interval";

/** An interval without the text that it was written as. */
export type Period = Omit<DateInterval, "text">;

/** The first day of the week that `date` lies in. */
export function weekStartOf(date: CivilDate, weekStart: "monday" | "sunday"): CivilDate {
	const weekday = weekdayOf(date);
	return addDays(date, weekStart === "monday" ? 1 - weekday : -(weekday % 7));
}

/** One day, or undefined where there is none. */
export function dayPeriod(date: CivilDate | undefined): Period | undefined {
	return date && { from: date, to: date, precision: "day" };
}

/** The seven days from `first` on. */
export function weekPeriod(first: CivilDate): Period {
	return { from: first, to: addDays(first, 6), precision: "week" };
}

/** Week `week` of the ISO year: weeks from Monday, the first one holds January 4. */
export function isoWeekPeriod(year: number, week: number): Period | undefined {
	const first = civilDateOf(year, 1, 4);
	if (first === undefined || week < 1) return undefined;
	const monday = addDays(weekStartOf(first, "monday"), (week - 1) * 7);
	const next = civilDateOf(year + 1, 1, 4);
	return next !== undefined && monday >= weekStartOf(next, "monday") ? undefined : weekPeriod(monday);
}

/** A month (1–12) of a year. */
export function monthPeriod(year: number, month: number): Period | undefined {
	return monthsPeriod(year, month, "month");
}

/** The first ten days of a month, the next ten, or the rest of it. */
export function thirdOf(month: Period | undefined, third: "early" | "mid" | "late" | undefined): Period | undefined {
	if (!month || third === undefined) return month;
	const first = { early: 0, mid: 10, late: 20 }[third];
	return { ...month, from: addDays(month.from, first), to: third === "late" ? month.to : addDays(month.from, first + 9) };
}

const seasons = ["spring", "summer", "autumn", "winter"];

/** Three months from March, June, September or December of a year on. */
export function seasonPeriod(year: number, season: string): Period | undefined {
	const at = season === "fall" ? 2 : Math.max(seasons.indexOf(season), "春夏秋冬".indexOf(season));
	return at < 0 ? undefined : monthsPeriod(year, at * 3 + 3, "quarter");
}

/** A quarter (1–4) of a year. */
export function quarterPeriod(year: number, quarter: number): Period | undefined {
	return monthsPeriod(year, quarter * 3 - 2, "quarter");
}

/** A half (1 or 2) of a year. */
export function halfPeriod(year: number, half: number): Period | undefined {
	return monthsPeriod(year, half * 6 - 5, "half");
}

/** A whole year. */
export function yearPeriod(year: number): Period | undefined {
	return monthsPeriod(year, 1, "year");
}

/** How many months a period of each precision has, from a month on. */
export const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 };

/** The period that begins with a month (1–12) of a year. */
export function monthsPeriod(year: number, firstMonth: number, precision: keyof typeof monthsIn): Period | undefined {
	const from = civilDateOf(year, firstMonth, 1);
	return from && { from, to: addDays(addMonths(from, monthsIn[precision]), -1), precision };
}
