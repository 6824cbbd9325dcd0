import { addMonths, type CivilDate, civilDateOf, daysBetween, partsOf } from "../civil-date";
import { dayPeriod, type Period } from "../period";
import { weekendFromNow } from "./relative-date";

/** What the meaning of a phrase hangs on. */
export interface PhraseContext {
	readonly today: CivilDate;
	/** For English week phrases; Chinese weeks begin on Monday whatever is set. */
	readonly weekStart: "monday" | "sunday";
	/** Which way a phrase without a year, or a bare day of the week, is meant; undefined = as such things are mostly written. */
	readonly lean: "past" | "future" | undefined;
}

/**
 * One way to say a date in running text: the pattern (found without regard to case but where it is to be `asWritten`; no flags, no groups
 * by name, simplified characters), what it says, and what must not stand right before it.
 */
export type DatePhrase = readonly [pattern: string, read: ReadPhrase, notAfter?: RegExp, asWritten?: true];

/**
 * What the groups of a pattern say; they come in lower case. Undefined where the words speak of time and name no day that is known (`July
 * 42nd`); null where they do not speak of time after all; a function where they count from the date that must follow at once (`two weeks
 * from`).
 */
export type ReadPhrase = (groups: readonly (string | undefined)[], context: PhraseContext) => Period | FromDate | null | undefined;

/** What a phrase says of the date beside it. */
export type FromDate = (period: Period) => Period | undefined;

/** A month or day of this year further off than this is taken to be of the year that it lies nearer in. */
const farOffDays = 270;
/** Far enough to either side to find a February 29. */
const yearsAround = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The period that comes round every year and is written without one. Leaning to the past: the last to begin by today; to the future: the
 * next to end after it. Else this year's, since `明年` and `next year` are there to be said; but around the turn of the year (where this
 * year's is `farOff` days away) the nearer one.
 */
export function inImpliedYear(
	make: (year: number) => Period | undefined,
	{ today, lean }: PhraseContext,
	farOff = farOffDays,
): Period | undefined {
	const year = partsOf(today).year;
	const periods = yearsAround.map((offset) => make(year + offset)).filter((period) => period !== undefined);
	if (lean === "past") return periods.filter((period) => period.from <= today).at(-1);
	if (lean === "future") return periods.find((period) => period.to >= today);
	const own = make(year);
	if (own && distance(own, today) <= farOff) return own;
	return periods.reduce<Period | undefined>(
		(nearest, period) => (nearest && distance(nearest, today) <= distance(period, today) ? nearest : period),
		undefined,
	);
}

function distance(period: Period, today: CivilDate): number {
	return period.to < today ? daysBetween(period.to, today) : Math.max(0, daysBetween(today, period.from));
}

/** A day of the month that lies so many months from today's. */
export function dayOfMonth(months: number, day: number, today: CivilDate): Period | undefined {
	const { year, month } = partsOf(addMonths(today, months));
	return dayPeriod(civilDateOf(year, month, day));
}

/** A day of the month (`18号`, `on the 18th`) with no month. */
export function bareDayOfMonth(day: number, context: PhraseContext): Period | undefined {
	return leaning(context, (months) => dayOfMonth(months, day, context.today));
}

/** The one of this week or month; leaning, the one before or after where this one lies the wrong way. */
export function leaning({ today, lean }: PhraseContext, make: (offset: number) => Period | undefined): Period | undefined {
	if (lean === "past") return [0, -1, -2].map(make).find((period) => period !== undefined && period.from <= today);
	if (lean === "future") return [0, 1, 2].map(make).find((period) => period !== undefined && period.to >= today);
	return make(0);
}

/** 周末, the weekend. What is to come on a Sunday is of the next one. */
export function bareWeekend(context: PhraseContext): Period | undefined {
	const own = leaning(context, (weeks) => weekendFromNow(weeks, context.today));
	return context.lean === "future" && own?.to === context.today ? weekendFromNow(1, context.today) : own;
}
