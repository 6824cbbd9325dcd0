import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { writeDate } from "../calendar/write-date";
import { Refusal } from "../notes/refusal";

/** Refuses to log what is still to come. A plan is the property `next_contact`; an imprecise date that has begun is fine. */
export function refuseFuture(on: DateInterval, today: CivilDate): void {
	if (on.from > today) throw new Refusal("future-date", writeDate(on));
}
