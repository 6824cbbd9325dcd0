import { addDays, type CivilDate } from "../calendar/civil-date";
import { weekStartOf } from "../calendar/period";
import type { Person } from "../people/person/person";
import { cannotWait } from "./due-reasons";
import { comparePaths } from "./rank-order";
import type { RankedEntry, RankingOptions } from "./rankable";
import { isWeakTie } from "./week-budget";

/** Who is left in peace until a week begins, and is due again from then on. */
export interface FreshWeek {
	readonly begins: CivilDate;
	readonly people: readonly Person[];
}

/** What a fresh start goes by. */
export interface FreshStartOptions extends Pick<RankingOptions, "weeklyBudget" | "weekStart"> {
	/** Id of the circle that comes first. */
	readonly firstCircle: string | undefined;
}

/**
 * Spreads those whose cadence has run out over the coming weeks: so many a week as the budget has room for, the first circle before the
 * others, then by ratio, and a weak tie in each week for as long as there are some. Who cannot wait is left where they are.
 */
export function freshStart(
	due: readonly RankedEntry[],
	{ weeklyBudget, weekStart, firstCircle }: FreshStartOptions,
	today: CivilDate,
): readonly FreshWeek[] {
	const aWeek = Math.max(1, weeklyBudget);
	const isFirst = ({ person }: RankedEntry): number => Number(person.circle !== null && person.circle === firstCircle);
	let waiting = due
		.filter(isOverdue)
		.sort((a, b) => isFirst(b) - isFirst(a) || (b.standing.ratio ?? 0) - (a.standing.ratio ?? 0) || comparePaths(a, b));
	const weeks: FreshWeek[] = [];
	const thisWeek = weekStartOf(today, weekStart);
	while (waiting.length > 0) {
		const chosen = ofOneWeek(waiting, aWeek);
		weeks.push({ begins: addDays(thisWeek, 7 * (weeks.length + 1)), people: chosen.map(({ person }) => person) });
		waiting = waiting.filter((entry) => !chosen.includes(entry));
	}
	return weeks;
}

/** Whether the cadence has run out, and nothing else calls. */
function isOverdue({ reasons }: RankedEntry): boolean {
	return reasons.some(({ kind }) => kind === "overdue") && !reasons.some(cannotWait);
}

/** The first of those who wait; the last place is a weak tie's where none is among them. */
function ofOneWeek(waiting: readonly RankedEntry[], count: number): readonly RankedEntry[] {
	const chosen = waiting.slice(0, count);
	const weakTie = count > 1 && !chosen.some(isWeakTie) ? waiting.slice(count).find(isWeakTie) : undefined;
	return weakTie ? [...chosen.slice(0, -1), weakTie] : chosen;
}
