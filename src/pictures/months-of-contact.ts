import { addMonths, civilDate, type CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import { contactsOf, type IsPrivate, isOfMonth, type Span } from "./contacts-of";

/** A month, by its first day, and how often there was contact in it. */
export interface MonthOfContact {
	readonly first: CivilDate;
	readonly count: number;
}

/** Twelve months with somebody, the last of them this one. */
export interface YearOfContact {
	readonly months: readonly MonthOfContact[];
	/** Contact known to no month, as "the second quarter", oldest first. */
	readonly vague: readonly Span[];
}

const monthsShown = 12;

/** A year of contact with somebody; undefined where there was none. */
export function yearOfContact(
	person: Pick<Person, "path" | "contacts">,
	isPrivate: IsPrivate,
	today: CivilDate,
): YearOfContact | undefined {
	const firsts = firstDays(monthsShown, today);
	const contacts = contactsOf(person, firsts[0] ?? today, isPrivate, today);
	if (contacts.length === 0) return undefined;
	const counts = new Map<string, number>();
	for (const { from } of contacts.filter(isOfMonth)) counts.set(from.slice(0, 7), (counts.get(from.slice(0, 7)) ?? 0) + 1);
	return {
		months: firsts.map((first) => ({ first, count: counts.get(first.slice(0, 7)) ?? 0 })),
		vague: contacts.filter((span) => !isOfMonth(span)).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
	};
}

/** The first days of so many months, the last of them that of today. */
function firstDays(count: number, today: CivilDate): readonly CivilDate[] {
	const first = civilDate(`${today.slice(0, 7)}-01`) ?? today;
	return Array.from({ length: count }, (_, at) => addMonths(first, at + 1 - count));
}
