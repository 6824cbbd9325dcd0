import { type CivilDate, daysBetween, partsOf } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";

/** How long ago something was, as one would say it. */
export interface Age {
	readonly unit: "day" | "week" | "month" | "year";
	readonly count: number;
}

/** The age of a day or of an imprecise date; years are counted by the calendar, so all of 2022 is four years ago in 2026. */
export function ageOf(when: CivilDate | DateInterval, today: CivilDate): Age {
	const to = typeof when === "string" ? when : when.to < today ? when.to : when.from;
	const days = Math.max(0, daysBetween(to, today));
	if (days < 14) return { unit: "day", count: days };
	if (days < 60) return { unit: "week", count: Math.floor(days / 7) };
	if (days < 365) return { unit: "month", count: Math.max(2, Math.round(days / 30.4)) };
	return { unit: "year", count: Math.max(1, partsOf(today).year - partsOf(to).year) };
}
