import { type CivilDate, daysBetween, partsOf } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import { ageOf } from "../../talking-points/age";
import { fewDays, monthOf } from "../month-of";
import { counted } from "./counted";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Three months that begin a quarter late: from March, June, September, December. */
const seasons = ["spring", "summer", "autumn", "winter"];

/** Days, imprecise dates and ages, as one says them. */
export const when = {
	/** 20 November; with the year where it is not this year. */
	day: (date: CivilDate, today: CivilDate): string => {
		const { year, month, day } = partsOf(date);
		const short = `${String(day)} ${months[month - 1] ?? ""}`;
		return year === partsOf(today).year ? short : `${short} ${String(year)}`;
	},
	fewDaysAgo: "the other day",
	/** Roughly when, as said in a message: the month, with the year unless it is this year; nobody mentions quarters to a friend. */
	roughly: (date: DateInterval | CivilDate, today: CivilDate): string => {
		const { on, isMonth } = monthOf(date);
		const { year, month } = partsOf(on);
		if (!isMonth) return String(year);
		if (daysBetween(on, today) <= fewDays) return when.fewDaysAgo;
		return `${months[month - 1] ?? ""}${year === partsOf(today).year ? "" : ` ${String(year)}`}`;
	},
	interval: (date: DateInterval, today: CivilDate): string => {
		const { year, month } = partsOf(date.from);
		return {
			day: when.day(date.from, today),
			week: `the week of ${when.day(date.from, today)}`,
			month: `${months[month - 1] ?? ""} ${String(year)}`,
			quarter: `${month % 3 === 0 ? seasons[month / 3 - 1] ?? "" : `Q${String(Math.ceil(month / 3))}`} ${String(year)}`,
			half: `the ${month <= 6 ? "first" : "second"} half of ${String(year)}`,
			year: String(year),
		}[date.precision];
	},
	/** How long ago a day or an imprecise date was. */
	ago: (on: CivilDate | DateInterval, today: CivilDate): string => {
		const { unit, count } = ageOf(on, today);
		if (unit === "day" && count === 0) return "today";
		if (unit === "day" && count === 1) return "yesterday";
		return `${counted(count, unit)} ago`;
	},
	/** How long it has been since then. */
	span: (on: CivilDate, today: CivilDate): string => {
		const { unit, count } = ageOf(on, today);
		return counted(count, unit);
	},
	inDays: (days: number): string => {
		if (days < 0) return days === -1 ? "yesterday" : `${String(-days)} days ago`;
		return days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${String(days)} days`;
	},
};
