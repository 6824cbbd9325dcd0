import { addDays, addMonths, type CivilDate, partsOf, weekdayOf } from "../civil-date";
import type { Precision } from "../date-interval";
import { dayPeriod, monthsIn, monthsPeriod, type Period, weekPeriod, weekStartOf } from "../period";

export type Unit = Precision;

/** The unit that lies `offset` units from the one of today: `上个月` is -1, `next week` is 1. */
export function unitFromNow(unit: Unit, offset: number, today: CivilDate, weekStart: "monday" | "sunday" = "monday"): Period | undefined {
	if (unit === "day") return dayPeriod(addDays(today, offset));
	if (unit === "week") return weekPeriod(addDays(weekStartOf(today, weekStart), offset * 7));
	const { year, month } = partsOf(today);
	const first = (Math.floor((year * 12 + month - 1) / monthsIn[unit]) + offset) * monthsIn[unit];
	return monthsPeriod(Math.floor(first / 12), (first % 12) + 1, unit);
}

/**
 * What a count of units away means (`两周前`, `in 6 months`): days and weeks are counted to a day; months, half-years and one year to a month;
 * more years to a year. Nobody who says "three years ago" means a day.
 */
export function countFromNow(unit: Unit, count: number, today: CivilDate): Period | undefined {
	if (unit === "day" || unit === "week") return withinFromNow(unit, count, today);
	return unit === "year" && Math.abs(count) > 1 ? unitFromNow(unit, count, today) : unitFromNow("month", count * monthsIn[unit], today);
}

/** The day by which a count of units is over (`一个月内`, `within a year`). */
export function withinFromNow(unit: Unit, count: number, today: CivilDate): Period | undefined {
	return dayPeriod(dayFromNow(unit, count, today));
}

function dayFromNow(unit: Unit, count: number, today: CivilDate): CivilDate {
	return unit === "day" || unit === "week"
		? addDays(today, unit === "week" ? count * 7 : count)
		: addMonths(today, count * monthsIn[unit]);
}

/** Day `weekday` (1 = Monday) of the week that lies `offset` weeks from today's, weeks from Monday. */
export function dayOfWeekFromNow(weekday: number, offset: number, today: CivilDate): Period | undefined {
	return dayPeriod(addDays(weekStartOf(today, "monday"), offset * 7 + weekday - 1));
}

/** The last such day of the week before today. */
export function weekdayBefore(weekday: number, today: CivilDate): Period | undefined {
	return dayPeriod(addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1)));
}

/** The next such day of the week after today. */
export function weekdayAfter(weekday: number, today: CivilDate): Period | undefined {
	return dayPeriod(addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1));
}

/** Saturday and Sunday of a week from Monday, `offset` weeks from today's. */
export function weekendFromNow(offset: number, today: CivilDate): Period {
	const saturday = addDays(weekStartOf(today, "monday"), offset * 7 + 5);
	return { from: saturday, to: addDays(saturday, 1), precision: "week" };
}

/**
 * By when something before the weekend was or is to be done: Friday. On a weekend the next one is meant, unless it has already happened.
 */
export function fridayBeforeWeekend(today: CivilDate, lean: "past" | "future" | undefined): Period | undefined {
	return lean === "past" ? weekdayBefore(5, addDays(today, 1)) : weekdayAfter(5, addDays(today, -1));
}
