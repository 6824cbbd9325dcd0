import { daysBetween } from "../calendar/civil-date";
import { nextOccurrence } from "../calendar/occurrence";
import type { Signal } from "./rankable";

/** An important date within the lead time; the day after it is over. */
export const importantDate: Signal = ({ person }, { leadDays }, today) => {
	if (!person.birthday || person.privateProperties.has("birthday")) return undefined;
	const on = nextOccurrence(person.birthday, today);
	const daysLeft = daysBetween(today, on);
	return daysLeft > leadDays ? undefined : { kind: "date", name: "birthday", on, daysLeft };
};
