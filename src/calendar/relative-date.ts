import { addDays, addMonths, type CivilDate, partsOf, weekdayOf } from "./civil-date";
import { dayPeriod, halfPeriod, monthPeriod, type Period, quarterPeriod, weekPeriod, weekStartOf, yearPeriod } from "./period";

export type Unit = "day" | "week" | "month" | "quarter" | "half" | "year";

/** The unit that lies `offset` units from the one of today: `上个月` is -1, `next week` is 1. */
export function unitFromNow(unit: Unit, offset: number, today: CivilDate, weekStart: "monday" | "sunday" = "monday"): Period | undefined {
	const { year, month } = partsOf(today);
	switch (unit) {
		case "day":
			return dayPeriod(addDays(today, offset));
		case "week":
			return weekPeriod(addDays(weekStartOf(today, weekStart), offset * 7));
		case "month":
			return monthAt(addMonths(today, offset));
		case "quarter": {
			const index = year * 4 + Math.floor((month - 1) / 3) + offset;
			return quarterPeriod(Math.floor(index / 4), (index % 4) + 1);
		}
		case "half": {
			const index = year * 2 + (month > 6 ? 1 : 0) + offset;
			return halfPeriod(Math.floor(index / 2), (index % 2) + 1);
		}
		case "year":
			return yearPeriod(year + offset);
	}
}

/**
 * What a count of units away means (`两周前`, `in 6 months`): days and weeks are counted to a day; months, half-years and one year to a month;
 * more years to a year. Nobody who says "three years ago" means a day.
 */
export function countFromNow(unit: Unit, count: number, today: CivilDate): Period | undefined {
	if (unit === "day" || unit === "week") return withinFromNow(unit, count, today);
	if (unit === "year" && Math.abs(count) > 1) return yearPeriod(partsOf(today).year + count);
	return monthAt(dayFromNow(unit, count, today));
}

/** The day by which a count of units is over (`一个月内`, `within a year`). */
export function withinFromNow(unit: Unit, count: number, today: CivilDate): Period | undefined {
	return dayPeriod(dayFromNow(unit, count, today));
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 };

function dayFromNow(unit: Unit, count: number, today: CivilDate): CivilDate {
	return unit === "day" || unit === "week" ? addDays(today, unit === "week" ? count * 7 : count) : addMonths(today, count * monthsIn[unit]);
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

function monthAt(date: CivilDate): Period | undefined {
	const { year, month } = partsOf(date);
	return monthPeriod(year, month);
}
