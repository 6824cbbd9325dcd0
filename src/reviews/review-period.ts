import { type CivilDate, addDays } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { writeDate } from "../calendar/write-date";

/** What a review looks back on: a quarter, a half-year or a year, by its name in figures (`2026-Q3`, `2026-H1`, `2026`). */
export type ReviewPeriod = Pick<DateInterval, "from" | "to"> & { readonly name: string };

const reviewed: ReadonlySet<DateInterval["precision"]> = new Set<DateInterval["precision"]>(["quarter", "half", "year"]);

/** The period of a text (`2026-Q3`, `2026年三季度`); undefined where it is none that is reviewed, such as a month or a season. */
export function readReviewPeriod(text: string): ReviewPeriod | undefined {
	const date = readDate(text);
	if (!date || !reviewed.has(date.precision)) return undefined;
	const name = writeDate({ ...date, text: "" });
	return /^\d{4}(?:-[QH]\d)?$/.test(name) ? { from: date.from, to: date.to, name } : undefined;
}

/** The periods that one may look back on today: this and the last quarter, half-year and year. */
export function periodsAround(today: CivilDate): readonly ReviewPeriod[] {
	return names.flatMap((nameOf) => {
		const now = readReviewPeriod(nameOf(today));
		return now ? [now, readReviewPeriod(nameOf(addDays(now.from, -1))) ?? []].flat() : [];
	});
}

const names: readonly ((day: CivilDate) => string)[] = [
	(day) => `${day.slice(0, 4)}-Q${String(Math.ceil(monthOf(day) / 3))}`,
	(day) => `${day.slice(0, 4)}-H${monthOf(day) <= 6 ? "1" : "2"}`,
	(day) => day.slice(0, 4),
];

function monthOf(day: CivilDate): number {
	return Number(day.slice(5, 7));
}
