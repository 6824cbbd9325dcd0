import { addDays, type CivilDate, daysBetween, weekdayOf } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import { contactsOf, type IsPrivate, type Span } from "./contacts-of";

/** With whom there was contact on one day, or some time from one day to another. */
export interface DaysOfContact extends Span {
	readonly people: readonly Person[];
	/** Where it stands: the week from the left, and the weekday from the top; a span of days in a row below the weekdays, to a week. */
	readonly column: number;
	readonly row: number;
	readonly toColumn: number;
}

/** A year of contact with everybody, as weeks from left to right. */
export interface YearOfAll {
	/** The first day of the first week. */
	readonly start: CivilDate;
	readonly weeks: number;
	/** Rows of spans below the weekdays. */
	readonly lanes: number;
	/** Exact days first, oldest first; then spans, oldest first and longest first. */
	readonly days: readonly DaysOfContact[];
	/** The weeks in which a month begins. */
	readonly months: readonly { readonly first: CivilDate; readonly column: number }[];
}

const weeksShown = 53;
const weekdays = 7;

/** What a year is drawn by: how its weeks begin, and what is private. */
export interface YearRules {
	readonly weekStart: "monday" | "sunday";
	readonly isPrivate: IsPrivate;
}

/** The last 53 weeks with everybody. People stand in the order in which they are given. */
export function yearOfAll(people: readonly Person[], { weekStart, isPrivate }: YearRules, today: CivilDate): YearOfAll {
	const start = addDays(today, -weekdayIn(today, weekStart) - (weeksShown - 1) * weekdays);
	const found = new Map<string, { readonly span: Span; readonly people: Person[] }>();
	for (const person of people) {
		for (const span of contactsOf(person, start, isPrivate, today)) {
			const key = `${span.from} ${span.to}`;
			const known = found.get(key);
			if (known) known.people.push(person);
			else found.set(key, { span, people: [person] });
		}
	}
	const weekOf = (day: CivilDate): number => Math.min(weeksShown - 1, Math.max(0, Math.floor(daysBetween(start, day) / weekdays)));
	const lanes: number[] = [];
	const days = [...found.values()].sort((a, b) => inOrder(a.span, b.span)).map(({ span, people: who }): DaysOfContact => {
		const [column, toColumn] = [weekOf(span.from), weekOf(span.to)];
		const row = span.precision === "day" ? weekdayIn(span.from, weekStart) : weekdays + laneFor(lanes, column, toColumn);
		return { from: span.from, to: span.to, precision: span.precision, people: who, column, toColumn, row };
	});
	return { start, weeks: weeksShown, lanes: lanes.length, days, months: monthsFrom(start) };
}

/** The first lane that is free from a week on; it is taken to another. */
function laneFor(lanes: number[], column: number, toColumn: number): number {
	const free = lanes.findIndex((end) => end < column);
	const lane = free < 0 ? lanes.length : free;
	lanes[lane] = toColumn;
	return lane;
}

function inOrder(a: Span, b: Span): number {
	const [isDay, isOtherDay] = [a.precision === "day", b.precision === "day"];
	if (isDay !== isOtherDay) return isDay ? -1 : 1;
	if (a.from !== b.from) return a.from < b.from ? -1 : 1;
	return a.to === b.to ? 0 : a.to > b.to ? -1 : 1;
}

function monthsFrom(start: CivilDate): YearOfAll["months"] {
	return Array.from({ length: weeksShown * weekdays }, (_, at) => at).flatMap((at) => {
		const first = addDays(start, at);
		return first.endsWith("-01") ? [{ first, column: Math.floor(at / weekdays) }] : [];
	});
}

/** How many days of its week came before a day. */
function weekdayIn(day: CivilDate, weekStart: YearRules["weekStart"]): number {
	return weekStart === "sunday" ? weekdayOf(day) % 7 : (weekdayOf(day) + 6) % 7;
}
