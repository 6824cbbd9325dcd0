import { nextBirthday } from "../people/person/next-birthday";
import type { Signal } from "./rankable";

/** An important date within the lead time; the day after it is over. */
export const importantDate: Signal = ({ person }, { leadDays }, today) => {
	const next = nextBirthday(person, today);
	return next && next.daysLeft <= leadDays ? { kind: "date", name: "birthday", ...next } : undefined;
};
