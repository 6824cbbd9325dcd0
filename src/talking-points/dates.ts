import { daysBetween } from "../calendar/civil-date";
import { nextOccurrence } from "../calendar/occurrence";
import { isOpen, type TalkingPointSource } from "./subject";

/** Important dates within the lead time: an occasion for something personal, never a greeting by itself. */
export const dates: TalkingPointSource = ({ person, options }, _, today) => {
	const date = person.birthday;
	if (!date || !isOpen(person, "birthday")) return [];
	const on = nextOccurrence(date, today);
	const daysLeft = daysBetween(today, on);
	return daysLeft > options.leadDays ? [] : [{ kind: "date", name: "birthday", text: date.text, date, on, daysLeft, source: { path: person.path, line: null } }];
};
