import { type CivilDate, civilDateOf } from "./civil-date";

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easter(year: number): CivilDate {
	const century = Math.floor(year / 100);
	const golden = year % 19;
	const moon = (19 * golden
		+ century
		- Math.floor(century / 4)
		- Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
		+ 15) % 30;
	const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
	const days = moon + weekday - 7 * Math.floor((golden + 11 * moon + 22 * weekday) / 451) + 114;
	const date = civilDateOf(year, Math.floor(days / 31), (days % 31) + 1);
	if (!date) throw new RangeError(String(year));
	return date;
}
