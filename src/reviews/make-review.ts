import type { Circle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import type { Group } from "../groups/group";
import { cameThroughOf, isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { compareNames } from "../search/compare-names";
import { contactsIn, isBack, isWithin, knownSince } from "./contacts-in";
import { gaveIn, thanksIn } from "./giving-in";
import { promisesIn } from "./promises-in";
import type { Review, ReviewSources } from "./review";
import type { ReviewPeriod } from "./review-period";

/** What a review is made of. */
export interface Reviewed extends ReviewSources {
	readonly people: readonly Person[];
	readonly groups: readonly Group[];
	readonly circles: readonly Circle[];
	readonly valueKinds: readonly string[];
}

/** Counts how a period went, as far as it has gone today. */
export function makeReview(reviewed: Reviewed, period: ReviewPeriod, today: CivilDate): Review {
	/** What is to come has not been; what was a plan is none. */
	const gone = { ...period, to: today < period.to ? today : period.to };
	const people = [...reviewed.people].sort(compareNames);
	const contacts = new Map(people.map((person) => [person, contactsIn(person, gone)] as const));
	const daysOf = (person: Person): ReturnType<typeof contactsIn> => contacts.get(person) ?? [];
	const isReached = (person: Person): boolean => daysOf(person).some(({ oneToOne }) => oneToOne);
	const all = [...contacts.values()].flat();
	const newPeople = people.filter((person) => isWithin(knownSince(person), gone));
	return {
		period,
		contacts: all.length,
		oneToOne: all.filter(({ oneToOne }) => oneToOne).length,
		people: people.filter((person) => daysOf(person).length > 0),
		circles: reviewed.circles.map(({ id }) => {
			const inside = people.filter((person) => person.circle === id && isOpen(person, "circle"));
			return { id, reached: inside.filter(isReached), of: inside.length };
		}),
		newPeople,
		back: people.filter((person) => daysOf(person).some((day) => day.oneToOne && isBack(person, day.when.from))),
		promises: promisesIn(people, gone, today),
		thanks: thanksIn(people, gone),
		gave: gaveIn(people, reviewed.valueKinds, gone),
		introductions: reviewed.introductions().filter(({ private: hidden, state, madeOn, on }) =>
			!hidden && state === "made" && isDayIn(madeOn ?? on, gone)),
		experiments: reviewed.experiments().filter(({ private: hidden, decisions }) =>
			!hidden && decisions.some(({ on }) => on !== null && isDayIn(on, gone))),
		groups: reviewed.groups.filter(({ private: hidden, decisions }) =>
			!hidden && decisions.some((one) => !one.private && isDayIn(one.on, gone))),
		cameThrough: throughWhat(newPeople),
	};
}

function isDayIn(day: CivilDate, { from, to }: Pick<ReviewPeriod, "from" | "to">): boolean {
	return day >= from && day <= to;
}

function throughWhat(people: readonly Person[]): Review["cameThrough"] {
	const found = new Map<string, { note: string; isNote: boolean; people: Person[] }>();
	for (const person of people) {
		const cameThrough = cameThroughOf(person);
		if (!cameThrough) continue;
		const note = cameThrough.path ?? cameThrough.text;
		const one = found.get(note) ?? { note, isNote: cameThrough.path !== undefined, people: [] };
		found.set(note, { ...one, people: [...one.people, person] });
	}
	return [...found.values()].sort((a, b) => (a.note < b.note ? -1 : 1));
}
