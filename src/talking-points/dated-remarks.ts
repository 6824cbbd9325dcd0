import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Person } from "../people/person/person";

/** A line with the day of which it tells. */
export type Dated = Pick<Person["interactions"][number], "when" | "text" | "private">;

/** What their note tells of a day outside the log: some write all that happens there. */
export function datedRemarks({ remarks }: Pick<Person, "remarks">, today: CivilDate): readonly Dated[] {
	return remarks.flatMap(({ when, text, private: hidden }) =>
		when?.precision === "day" && when.from <= today ? [{ when, text, private: hidden }] : [],
	);
}

/** A year, month or day that a line begins with, be it a span. */
const dayBefore = /^(?:19|20)\d{2}(?:[01]\d[0-3]\d(?!\d))?(?:\s*[-–—/.年月日号份]+\s?\d{0,4}(?!\d))*\s*[,，、:：;；–—-]?\s*/u;

/** A line without the day that it begins with. */
export function withoutDay(text: string): string {
	return text.replace(dayBefore, "");
}

/** The same, the newest first; of one day as they stand. */
export function newestFirst<T extends { readonly when: DateInterval }>(told: readonly T[]): T[] {
	return [...told].sort((a, b) => (a.when.to < b.when.to ? 1 : a.when.to > b.when.to ? -1 : 0));
}
