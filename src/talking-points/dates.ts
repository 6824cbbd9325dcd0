import { nearBirthday } from "../people/person/next-birthday";
import type { TalkingPointSource } from "./subject";

/** Important dates within the lead time: an occasion for something personal, never a greeting by itself. */
export const dates: TalkingPointSource = ({ person, options }, _, today) => {
	const { birthday: date, path } = person;
	const next = nearBirthday(person, today);
	return date && next && next.daysLeft <= options.leadDays
		? [{ kind: "date", name: "birthday", text: date.text, date, ...next, source: { path, line: null } }]
		: [];
};
