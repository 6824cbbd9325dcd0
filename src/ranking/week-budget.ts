import type { CivilDate } from "../calendar/civil-date";
import { weekStartOf } from "../calendar/period";
import type { Rankable, RankingOptions } from "./rankable";

/** The circle of people seen rarely. Somebody in no circle belongs to it where a cadence of half a year or more says so. */
const weakCircle = "weak";
const weakCadenceDays = 180;

/**
 * What is left of this week's budget: everybody contacted one to one this week used up one, people met on one occasion one together. Kept
 * as counts.
 */
export class WeekBudget {
	readonly #begins: CivilDate;
	/** How many were met on each. */
	readonly #occasions = new Map<string, number>();
	#weakTies = 0;

	constructor(weekStart: RankingOptions["weekStart"], today: CivilDate) {
		this.#begins = weekStartOf(today, weekStart);
	}

	left(weeklyBudget: number): number {
		return Math.max(0, weeklyBudget - this.#occasions.size);
	}

	/** Whether a weak tie has had a part of the week. */
	get weakTieSeen(): boolean {
		return this.#weakTies > 0;
	}

	/** Counts somebody in, or out again. */
	count(subject: Rankable | undefined, by: 1 | -1): void {
		const last = subject?.standing.lastInteraction;
		if (!subject || !last || last.when.from < this.#begins) return;
		const occasion = occasionOf(subject);
		const people = (this.#occasions.get(occasion) ?? 0) + by;
		if (people > 0) this.#occasions.set(occasion, people);
		else this.#occasions.delete(occasion);
		if (isWeakTie(subject)) this.#weakTies += by;
	}
}

/** What tells of the last interaction: a line or a note; a line that was logged for several people is one. */
function occasionOf({ person, standing: { lastInteraction } }: Rankable): string {
	const { path, line } = lastInteraction?.source ?? { path: person.path, line: null };
	if (path !== person.path) return `${path}:${String(line)}`;
	const logged = person.interactions.find((one) => one.line === line && one.text !== "");
	return logged ? [logged.when.text, logged.channel, logged.text].join("|") : path;
}

/** Whether a person is a weak tie: those give the most news (Levin, Walter & Murnighan 2011), and no ratio ever favours them. */
export function isWeakTie({ person }: Rankable): boolean {
	return person.circle === weakCircle || (person.circle === null && person.cadence.days >= weakCadenceDays);
}
