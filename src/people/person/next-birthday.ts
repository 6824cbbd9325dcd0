import { type CivilDate, daysBetween } from "../../calendar/civil-date";
import { nextOccurrence } from "../../calendar/occurrence";
import { isOpen } from "./is-open";
import type { Person } from "./person";

/** When a person's birthday comes round next, today included; undefined of the dead, and where the note is silent or keeps it private. */
export function nextBirthday(person: Person, today: CivilDate): { readonly on: CivilDate; readonly daysLeft: number } | undefined {
	if (!person.birthday || person.died || !isOpen(person, "birthday")) return undefined;
	const on = nextOccurrence(person.birthday, today);
	return { on, daysLeft: daysBetween(today, on) };
}
