import { compareIntervals } from "../calendar/date-interval";
import type { Contact } from "../people/person/person";
import type { Signal } from "./rankable";

/** The cadence has run out. An old friend is never overdue: after three years there is nothing to be late for. */
export const overdue: Signal = ({ person, standing }) => {
	const { ratio, days, state } = standing;
	if (ratio === null || days === null || ratio < 1 || state === "old-friend") return undefined;
	const { origin, days: cadenceDays } = person.cadence;
	const unsaid = origin !== "default" ? {} : isOneDate(person.contacts) ? { guessed: true as const } : { assumed: true as const };
	return { kind: "overdue", ratio, days, cadenceDays, ...unsaid };
};

/** Whether one date of contact is all that is known, however many sources tell it. */
function isOneDate(contacts: readonly Contact[]): boolean {
	const [first, ...others] = contacts.filter((one) => one.oneToOne);
	return first !== undefined && others.every((other) => compareIntervals(other.when, first.when) === 0);
}
