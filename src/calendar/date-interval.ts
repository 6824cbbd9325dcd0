import type { CivilDate } from "./civil-date";

/** How exact a date is. */
export type Precision = "day" | "week" | "month" | "quarter" | "half" | "year";

/** A date as somebody wrote it: the days it may mean, both ends included, and the text itself. */
export interface DateInterval {
	readonly from: CivilDate;
	readonly to: CivilDate;
	readonly precision: Precision;
	readonly text: string;
}

/** The interval of one exact day. */
export function dayInterval(date: CivilDate, text: string = date): DateInterval {
	return { from: date, to: date, precision: "day", text };
}

/** Orders intervals by their end, then by their beginning: negative where `a` is earlier. */
export function compareIntervals(a: DateInterval, b: DateInterval): number {
	if (a.to !== b.to) return a.to < b.to ? -1 : 1;
	if (a.from !== b.from) return a.from < b.from ? -1 : 1;
	return 0;
}
