import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";

/** Within so many days nobody waits in vain for an answer. */
const soonDays = 14;

/** Whether an answer to what was written then comes late. */
export function isLate(written: DateInterval, today: CivilDate): boolean {
	return daysBetween(written.to, today) > soonDays;
}

/** Whether what was promised comes late. */
export function isOverdue(dueOn: CivilDate | undefined, today: CivilDate): boolean {
	return dueOn !== undefined && dueOn < today;
}

/** Whether thanks for what was done then are so late that this is said. */
export function isBelated(done: DateInterval, today: CivilDate): boolean {
	return daysBetween(done.to, today) > 182;
}

/** Whether nobody knows any more if what was told then is still so. */
export function isLongAgo(told: CivilDate | undefined, today: CivilDate): boolean {
	return told !== undefined && daysBetween(told, today) > 365;
}
