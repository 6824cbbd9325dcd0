import type { CivilDate } from "../calendar/civil-date";
import { weekStartOf } from "../calendar/period";
import type { Rankable, RankingOptions } from "./rankable";

/** The circle of people seen rarely. Somebody in no circle belongs to it where a cadence of half a year or more says so. */
const weakCircle = "weak";
const weakCadenceDays = 180;

/** What is left of this week's budget: everybody contacted this week, one to one, has used one of it. Kept as two counts. */
export class WeekBudget {
	readonly #begins: CivilDate;
	#contacted = 0;
	#weakTies = 0;

	constructor(weekStart: RankingOptions["weekStart"], today: CivilDate) {
		this.#begins = weekStartOf(today, weekStart);
	}

	left(weeklyBudget: number): number {
		return Math.max(0, weeklyBudget - this.#contacted);
	}

	/** Whether a weak tie has had a part of the week. */
	get weakTieSeen(): boolean {
		return this.#weakTies > 0;
	}

	/** Counts somebody in, or out again. */
	count(subject: Rankable | undefined, by: 1 | -1): void {
		const last = subject?.standing.lastInteraction;
		if (!subject || !last || last.when.from < this.#begins) return;
		this.#contacted += by;
		if (isWeakTie(subject)) this.#weakTies += by;
	}
}

/** Whether a person is a weak tie: those give the most news (Levin, Walter & Murnighan 2011), and no ratio ever favours them. */
export function isWeakTie({ person }: Rankable): boolean {
	return person.circle === weakCircle || (person.circle === null && person.cadence.days >= weakCadenceDays);
}
