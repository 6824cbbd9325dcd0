import { type CivilDate, civilDateOf, partsOf } from "./civil-date";
import type { ImportantDate } from "./important-date";
import { lunarDayInYear } from "./lunar";
import { firstLunarYear, lastLunarYear } from "./lunar-table";

/** Years after which the moon's phases come back to the same days of the year. */
const metonicYears = 19;

/** The first day on or after `from` on which an important date falls. */
export function nextOccurrence(date: ImportantDate, from: CivilDate): CivilDate {
	// A lunar year begins up to seven weeks into the civil one, so its last month may lie in the year before or after.
	const year = partsOf(from).year;
	return [year - 1, year, year + 1].map((each) => occurrenceIn(date, each)).find((on) => on !== undefined && on >= from) ?? from;
}

/** The last day before `before` on which an important date fell. */
export function previousOccurrence(date: ImportantDate, before: CivilDate): CivilDate {
	const year = partsOf(before).year;
	return [year, year - 1, year - 2].map((each) => occurrenceIn(date, each)).find((on) => on !== undefined && on < before) ?? before;
}

function occurrenceIn(date: ImportantDate, year: number): CivilDate | undefined {
	if (date.calendar === "lunar") return lunarOccurrenceIn(date, year);
	return civilDateOf(year, date.month, date.day) ?? civilDateOf(year, 2, 28);
}

/** Beyond the table the day of the same place in the Metonic cycle: right to a day or two, or a month in a leap year, and never nothing. */
function lunarOccurrenceIn(date: Extract<ImportantDate, { calendar: "lunar" }>, year: number): CivilDate | undefined {
	const beyond = year > lastLunarYear ? year - lastLunarYear : Math.min(0, year - firstLunarYear);
	const shift = beyond === 0 ? 0 : Math.sign(beyond) * Math.ceil(Math.abs(beyond) / metonicYears) * metonicYears;
	const on = lunarDayInYear(year - shift, date);
	if (on === undefined || shift === 0) return on;
	const { year: civilYear, month, day } = partsOf(on);
	return civilDateOf(civilYear + shift, month, day) ?? civilDateOf(civilYear + shift, 2, 28);
}
