import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";

/** So many days back one says "the other day". */
export const fewDays = 14;

const ofMonths: ReadonlySet<DateInterval["precision"]> = new Set(["day", "week", "month"]);

/** The day from which one counts back to a date, and whether its month is known. */
export function monthOf(date: DateInterval | CivilDate): { readonly on: CivilDate; readonly isMonth: boolean } {
	return typeof date === "string" ? { on: date, isMonth: true } : { on: date.from, isMonth: ofMonths.has(date.precision) };
}
