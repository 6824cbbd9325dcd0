import { addDays, type CivilDate } from "../calendar/civil-date";
import { isOpen } from "../people/person/is-open";
import { nextBirthday } from "../people/person/next-birthday";
import type { Person } from "../people/person/person";
import type { Words } from "../words/words";

/** How far one looks ahead, in days. */
const lookedAhead = 60;

/** A day to come that has to do with a person. */
export interface DateAhead {
	readonly on: CivilDate;
	readonly person: Person;
	/** What it is, in words. */
	readonly said: string;
}

/** Birthdays and plans of the weeks to come, nearest first, without what is private, and without whoever has died or wants no contact. */
export function datesAhead(people: readonly Person[], { reconnect, when, brief }: Words, today: CivilDate): readonly DateAhead[] {
	const last = addDays(today, lookedAhead);
	const dates = people.flatMap((person): DateAhead[] => {
		const birthday = nextBirthday(person, today);
		const plan = !person.died && !person.silence && isOpen(person, "nextContact") ? person.nextContact : undefined;
		return [
			...(birthday && birthday.on <= last
				? [{ on: birthday.on, person, said: `${brief.birthday} · ${when.inDays(birthday.daysLeft)}` }]
				: []),
			...(plan && plan.from >= today && plan.from <= last
				? [{ on: plan.from, person, said: reconnect.plannedFor(when.interval(plan, today)) }]
				: []),
		];
	});
	return dates.sort((a, b) => (a.on === b.on ? a.person.path.localeCompare(b.person.path) : a.on < b.on ? -1 : 1));
}
