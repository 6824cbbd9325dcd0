import { addDays, type CivilDate, civilDateOf } from "../../calendar/civil-date";
import { type DateInterval, dayInterval } from "../../calendar/date-interval";
import type { ImportantDate } from "../../calendar/important-date";
import { nextOccurrence } from "../../calendar/occurrence";
import { type Commitment, isOpenPromise } from "../../commitments/commitment";
import { spoken } from "../../notes/lines/spoken";
import type { Source } from "../../notes/note";
import { isOpen } from "../../people/person/is-open";
import type { Person } from "../../people/person/person";
import { standingOf } from "../../people/person/standing";
import type { PersonRules } from "../../people/properties/person-rules";
import type { CalendarEvent, Repeats } from "../write-ics";
import { otherDates } from "./other-dates";
import { stableUids } from "./stable-uid";

/** What of somebody a calendar may have. */
export type CalendarPart = "dates" | "plans" | "promises" | "due";
export const calendarParts: readonly CalendarPart[] = ["dates", "plans", "promises", "due"];

/** What an event is about; `words/` makes its title. */
export type CalendarThing =
	| { readonly kind: "birthday" | "due"; readonly name: string }
	| { readonly kind: "date"; readonly name: string; readonly label: string }
	| { readonly kind: "plan"; readonly name: string; readonly when: DateInterval }
	/** `names`: to whom, or of whom; none where the text names them. */
	| { readonly kind: "promise"; readonly by: Commitment["by"]; readonly text: string; readonly names: readonly string[] };

/** An event before it has a title. */
export interface CalendarEntry extends Omit<CalendarEvent, "title"> {
	readonly thing: CalendarThing;
}

/** Where what is exported comes from. */
export interface CalendarSources extends Pick<PersonRules, "keys"> {
	/** The properties of a note that are not private. */
	readonly propertiesOf: (path: string) => Readonly<Record<string, unknown>>;
	/** Whether what stands there is private, or all of the note. */
	readonly isPrivate: (source: Source) => boolean;
}

/** A lunar day has no rule that calendars know: so many times it is written out. */
const lunarYears = 5;
/** A birthday without its year begins in one that has 29 February. */
const anyYear = 2000;

/**
 * What a calendar could show of these people, in the order of its days. Their notes as such are open; nothing that is private in them, no
 * sum of money, no boundary, and nothing of those who have died or want no contact, is among it.
 */
export function calendarThings(
	people: readonly Person[],
	parts: ReadonlySet<CalendarPart>,
	sources: CalendarSources,
	today: CivilDate,
): readonly CalendarEntry[] {
	const uidOf = stableUids();
	const living = people.filter(({ died, silence }) => !died && !silence);
	const things: readonly Dated[] = [
		...(parts.has("dates") ? living.flatMap((person) => datesOf(person, sources, today)) : []),
		...(parts.has("plans") ? living.flatMap((person) => planOf(person, today)) : []),
		...(parts.has("promises") ? promisesOf(living, sources) : []),
		...(parts.has("due") ? living.flatMap((person) => dueOf(person, sources, today)) : []),
	];
	return things
		.map(({ key, when: { from, to }, repeats, thing }): CalendarEntry => ({ uid: uidOf(key), from, to, repeats, thing }))
		.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

interface Dated {
	/** What it is, whenever it is and whoever asks: the same thing has the same key. */
	readonly key: string;
	readonly when: Pick<DateInterval, "from" | "to">;
	readonly repeats?: Repeats | undefined;
	readonly thing: CalendarThing;
}

function datesOf(person: Person, sources: CalendarSources, today: CivilDate): readonly Dated[] {
	const { name, birthday } = person;
	const others = otherDates(person, sources.propertiesOf(person.path), sources);
	return [
		...(birthday && isOpen(person, "birthday") ? daysOf(birthday, { kind: "birthday", name }, keyOf(person, "birthday"), today) : []),
		...others.flatMap(({ label, date }) => daysOf(date, { kind: "date", name, label }, keyOf(person, `date ${label}`), today)),
	];
}

/** One event for every year, or one for each of the next days of a lunar one. */
function daysOf(date: ImportantDate, thing: CalendarThing, key: string, today: CivilDate): readonly Dated[] {
	if (date.calendar === "gregorian") {
		const { year = anyYear, month, day } = date;
		const on = civilDateOf(year, month, day) ?? civilDateOf(year, 2, 28) ?? today;
		return [{ key, when: dayInterval(on), repeats: month === 2 && day === 29 ? "end-of-february" : "yearly", thing }];
	}
	const days: CivilDate[] = [];
	for (let from = today; days.length < lunarYears; from = addDays(days.at(-1) ?? from, 1)) days.push(nextOccurrence(date, from));
	return days.map((on) => ({ key: `${key} ${on}`, when: dayInterval(on), thing }));
}

/** A plan, until the two have been in touch since it began. */
function planOf(person: Person, today: CivilDate): readonly Dated[] {
	const { name, nextContact: when } = person;
	if (!when || !isOpen(person, "nextContact")) return [];
	const last = standingOf(person, today).lastInteraction;
	return last && last.when.to >= when.from ? [] : [{ key: keyOf(person, "plan"), when, thing: { kind: "plan", name, when } }];
}

/** What the day of the next contact is worked out from. */
const dueFrom = ["lastContact", "cadence", "circle", "snoozeUntil", "paused"];

/** The day on which it is time, today where that is past; for whoever is snoozed, no sooner than that ends. */
function dueOf(person: Person, { isPrivate }: CalendarSources, today: CivilDate): readonly Dated[] {
	const { dueOn, state, lastInteraction: last } = standingOf(person, today);
	if (dueOn === null || state === "paused" || !last || isPrivate(last.source)) return [];
	if (dueFrom.some((meaning) => !isOpen(person, meaning))) return [];
	const { name, snoozeUntil } = person;
	const on = state === "snoozed" && snoozeUntil && snoozeUntil.from > dueOn ? snoozeUntil.from : dueOn < today ? today : dueOn;
	return [{ key: keyOf(person, "due"), when: dayInterval(on), thing: { kind: "due", name } }];
}

interface Promised {
	readonly one: Commitment;
	readonly key: string;
	readonly dueOn: CivilDate;
	readonly names: string[];
}

/** Open promises with a day, each once, however many it was given to. */
function promisesOf(people: readonly Person[], { isPrivate }: CalendarSources): readonly Dated[] {
	const found = new Map<string, Promised>();
	for (const person of people) {
		for (const one of person.commitments) {
			const { source, dueOn, text } = one;
			if (dueOn === undefined || !isOpenPromise(one) || isPrivate(source)) continue;
			const place = `${source.path}\n${source.line === null ? text : String(source.line)}`;
			const known = found.get(place);
			if (known) known.names.push(person.name);
			else {
				const key = source.path === person.path ? keyOf(person, `promise ${text}`) : `${source.path}\npromise ${text}`;
				found.set(place, { one, key, dueOn, names: [person.name] });
			}
		}
	}
	return [...found.values()].map(({ one: { by, text }, key, dueOn, names }) => {
		const said = spoken(text);
		const unsaid = names.filter((name) => !said.includes(name));
		return { key, when: dayInterval(dueOn), thing: { kind: "promise", by, text: said, names: by === "them" ? names : unsaid } };
	});
}

/** A thing of a person: known by an id that the note gives and keeps through every rename, else by its path. */
function keyOf(person: Person, what: string): string {
	const uid = isOpen(person, "uid") ? person.details.find(({ meaning }) => meaning === "uid")?.text : undefined;
	return `${uid ?? person.path}\n${what}`;
}
