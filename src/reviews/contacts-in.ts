import { addDays, type CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { dayTold } from "../interactions/day-told";
import { isOpen } from "../people/person/is-open";
import type { Contact, Person } from "../people/person/person";
import { isDrifting, standingOf } from "../people/person/standing";

type Span = Pick<DateInterval, "from" | "to">;

/** Whether a date lies in a period as a whole: what may have been before or after it is not counted. */
export function isWithin(when: Span | undefined, { from, to }: Span): boolean {
	return when !== undefined && when.from >= from && when.to <= to;
}

/** The contacts of somebody in a period, one a day: the note and the diary may both tell of one. */
export function contactsIn({ contacts }: Person, period: Span): readonly Contact[] {
	const days = new Map<string, Contact>();
	for (const contact of contacts) {
		const day = `${contact.when.from} ${contact.when.to}`;
		if (isWithin(contact.when, period) && days.get(day)?.oneToOne !== true) days.set(day, contact);
	}
	return [...days.values()];
}

/** Since when I know somebody: what the note says of how we met, else the first contact; undefined where neither is dated. */
export function knownSince(person: Person): Span | undefined {
	// `2011, NOIP`, `2026-08-01 through a comment`, `2019年深圳`.
	const met = isOpen(person, "met") ? readDate(person.met) ?? dayTold(person.met ?? "") : undefined;
	if (met) return met;
	return person.contacts.reduce<DateInterval | undefined>(
		(first, { when }) => (first && first.from <= when.from ? first : when), undefined);
}

/** Whether contact on a day took up again what was drifting, or what had been lost for years. */
export function isBack(person: Person, on: CivilDate): boolean {
	const contacts = person.contacts.filter(({ when }) => when.to < on);
	if (!contacts.some(({ oneToOne }) => oneToOne)) return false;
	// What is decided of somebody today says nothing of how it was then.
	const then = { ...person, contacts, circle: null, paused: false, snoozeUntil: undefined };
	const { state, days, rhythmDays } = standingOf(then, addDays(on, -1));
	return state === "old-friend" || (days !== null && rhythmDays !== null && isDrifting(days, rhythmDays));
}
