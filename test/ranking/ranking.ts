import type { Person } from "../../src/people/person/person";
import { standingOf } from "../../src/people/person/standing";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { Rankable, RankingOptions } from "../../src/ranking/rankable";
import { type DueList, RankedDay } from "../../src/ranking/ranked-day";
import { day } from "../calendar/day";

export const today = day("2026-11-22");
export const options: RankingOptions = { signals: {}, leadDays: 14, weekStart: "monday", weeklyBudget: 5 };

/** People with how things stand with them on a day. */
export function subjectsOf(people: readonly Person[], on = today): readonly Rankable[] {
	return people.map((person) => ({ person, standing: standingOf(person, on) }));
}

/** The lists of these people, worked out anew. */
export function dueList(subjects: readonly Rankable[], given: RankingOptions, on: CivilDate): DueList {
	const ranked = new RankedDay(given, on);
	ranked.fill(subjects.map(({ person }) => person));
	return ranked.list();
}

/** The names on a list, in order. */
export function namesOf(entries: readonly Rankable[]): readonly string[] {
	return entries.map(({ person }) => person.name);
}
