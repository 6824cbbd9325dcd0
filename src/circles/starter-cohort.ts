import { noCircle } from "../cadence/circle";
import { addDays, addMonths, type CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import { isUndecided } from "./sorting";

/** Somebody to begin with, and how often the vault mentions them. */
export interface CohortOffer {
	readonly person: Person;
	readonly times: number;
}

/** So many are asked for at once. */
const cohortSize = 5;
/** With so many of them one has to have talked, after so many days, before more are offered. */
const keptUp = { people: 3, days: 28 };
/** Set aside, the offer comes again after so many months. */
const quietMonths = 3;

/** Whom to ask about first: the people whom the vault mentions most and whose circle is undecided. */
export function starterCohort(people: readonly Person[], mentionsOf: (path: string) => readonly unknown[]): readonly CohortOffer[] {
	const offers = people
		.filter(isUndecided)
		.map((person) => ({ person, times: mentionsOf(person.path).length + person.interactions.length }));
	return offers
		.filter(({ times }) => times > 0)
		.sort((a, b) => b.times - a.times || (a.person.path < b.person.path ? -1 : 1))
		.slice(0, cohortSize);
}

/** When the first were chosen, and when an offer of more was last set aside. */
export interface CohortStart {
	readonly startedOn: CivilDate;
	readonly dismissedOn: CivilDate | null;
}

/** Whether an offer that was set aside is to rest. */
export function isResting(dismissedOn: CivilDate | null, today: CivilDate): boolean {
	return dismissedOn !== null && today < addMonths(dismissedOn, quietMonths);
}

/**
 * Whether it is time to offer more: four weeks have passed, three of those chosen were talked to since, and the offer was not dismissed
 * lately. Nobody is looked at before.
 */
export function isTimeToWiden(chosen: Iterable<Person>, { startedOn, dismissedOn }: CohortStart, today: CivilDate): boolean {
	if (today < addDays(startedOn, keptUp.days) || isResting(dismissedOn, today)) return false;
	let talked = 0;
	for (const { contacts } of chosen) {
		if (contacts.some(({ oneToOne, when }) => oneToOne && when.from >= startedOn && when.from <= today)) talked++;
		if (talked >= keptUp.people) return true;
	}
	return false;
}

/** Those who are in a circle. */
export function* chosenAmong(people: readonly Person[]): Generator<Person> {
	for (const person of people) if (person.circle !== null && person.circle !== noCircle.id) yield person;
}
