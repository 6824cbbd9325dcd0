import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Person } from "../people/person/person";
import type { Source } from "../notes/note";

/** Days in which there was contact, as exact as they are known. */
export type Span = Pick<DateInterval, "from" | "to" | "precision">;

/** Whether what a place says is private. */
export type IsPrivate = (source: Source) => boolean;

/**
 * When there was contact with somebody from a day to today, one a day: the note and the diary may both tell of it. Nothing of a private
 * note, or of a private line.
 */
export function contactsOf(
	{ path, contacts }: Pick<Person, "path" | "contacts">,
	since: CivilDate,
	isPrivate: IsPrivate,
	today: CivilDate,
): readonly Span[] {
	if (isPrivate({ path, line: null })) return [];
	const found = new Map<string, Span>();
	for (const { when, source } of contacts) {
		if (when.to < since || when.from > today || isPrivate(source)) continue;
		found.set(`${when.from} ${when.to}`, when);
	}
	return [...found.values()];
}

/** Whether a contact lies in one month as a whole, or in one week. */
export function isOfMonth({ precision }: Span): boolean {
	return precision === "day" || precision === "week" || precision === "month";
}

