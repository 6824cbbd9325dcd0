import { type CivilDate, daysBetween } from "../../calendar/civil-date";
import { nextOccurrence, previousOccurrence } from "../../calendar/occurrence";
import { isOpen } from "./is-open";
import type { Person } from "./person";

/**
 * When a person's birthday comes round next, today included; undefined of the dead, of who wants no contact, and where the note is silent
 * or keeps it private.
 */
export function nextBirthday(person: Person, today: CivilDate): { readonly on: CivilDate; readonly daysLeft: number } | undefined {
	if (!person.birthday || person.died || person.silence || !isOpen(person, "birthday")) return undefined;
	const on = nextOccurrence(person.birthday, today);
	return { on, daysLeft: daysBetween(today, on) };
}

/** So many days after a birthday one may still congratulate. */
const lateDays = 7;

/** The same, or the birthday of the last days where nobody has been in touch since: then `daysLeft` is less than nothing. */
export function nearBirthday(person: Person, today: CivilDate): ReturnType<typeof nextBirthday> {
	const next = nextBirthday(person, today);
	if (!person.birthday || !next || next.daysLeft === 0) return next;
	const on = previousOccurrence(person.birthday, today);
	const daysLeft = daysBetween(today, on);
	return daysLeft < -lateDays || person.contacts.some(({ when }) => when.to >= on && when.from <= today) ? next : { on, daysLeft };
}
