import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";

/** Within so many days nobody waits in vain for an answer. */
const soonDays = 14;

/** Whether an answer to what was written then comes late. */
export function isLate(written: DateInterval, today: CivilDate): boolean {
	return daysBetween(written.to, today) > soonDays;
}
