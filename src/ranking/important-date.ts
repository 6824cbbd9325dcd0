import { nearBirthday } from "../people/person/next-birthday";
import type { Signal } from "./rankable";

/** An important date within the lead time, or just missed. */
export const importantDate: Signal = ({ person }, { leadDays }, today) => {
	const next = nearBirthday(person, today);
	return next && next.daysLeft <= leadDays ? { kind: "date", name: "birthday", ...next } : undefined;
};
