import type { CivilDate } from "../calendar/civil-date";
import { weekStartOf } from "../calendar/period";
import type { Rankable, RankingOptions } from "./rankable";

/** How much of the week is left, and whether a weak tie has had a part of it. */
export interface WeekBudget {
	readonly left: number;
	readonly weakTieSeen: boolean;
}

/** The circle of people seen rarely. Somebody in no circle belongs to it where a cadence of half a year or more says so. */
const weakCircle = "weak";
const weakCadenceDays = 180;

/** What is left of this week's budget: everybody contacted this week, one to one, has used one of it. */
export function weekBudget(subjects: readonly Rankable[], options: RankingOptions, today: CivilDate): WeekBudget {
	const monday = weekStartOf(today, options.weekStart);
	const contacted = subjects.filter(({ standing }) => standing.lastInteraction !== null && standing.lastInteraction.when.from >= monday);
	return { left: Math.max(0, options.weeklyBudget - contacted.length), weakTieSeen: contacted.some(isWeakTie) };
}

/** Whether a person is a weak tie: those give the most news (Levin, Walter & Murnighan 2011), and no ratio ever favours them. */
export function isWeakTie({ person }: Rankable): boolean {
	return person.circle === weakCircle || (person.circle === null && person.cadence.days >= weakCadenceDays);
}
