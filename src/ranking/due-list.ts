import type { CivilDate } from "../calendar/civil-date";
import { oldFriendOffer } from "./old-friend-offer";
import { compareRanked, inRankOrder } from "./rank-order";
import { rankAll } from "./rank-all";
import type { Rankable, RankedEntry, RankingOptions, SaidEntry } from "./rankable";
import { isWeakTie, type WeekBudget, weekBudget } from "./week-budget";

/** Who is due, in order, and what is left of the week. */
export interface DueList {
	/** Everybody who is due or has a reason that cannot wait. */
	readonly all: readonly RankedEntry[];
	/** Of those, the ones for this week. */
	readonly week: readonly RankedEntry[];
	/** Those who drift without being due, the longest silent by their own rhythm first: beside the week, never in it. */
	readonly drifting: readonly RankedEntry[];
	readonly budgetLeft: number;
	/** The old friend of this week, beside the list. */
	readonly offer: Rankable | undefined;
}

/**
 * The people it is time for. For this week: as many of those who are due as are left of its budget, at least one weak tie a week among
 * them, and everyone with a reason that cannot wait. Paused people are never on it, snoozed ones only with such a reason.
 */
export function dueList(subjects: readonly Rankable[], options: RankingOptions, today: CivilDate): DueList {
	const budget = weekBudget(subjects, options, today);
	const due: SaidEntry[] = [];
	const drifting: SaidEntry[] = [];
	for (const entry of rankAll(subjects, options, today)) {
		if (entry.isDue) due.push(entry);
		else if (entry.standing.state === "drifting") drifting.push(entry);
	}
	const all = inRankOrder(due);
	return {
		all,
		week: withinBudget(all, budget, options),
		drifting: drifting.sort((a, b) => silenceOf(b) - silenceOf(a) || compareRanked(a, b)),
		budgetLeft: budget.left,
		offer: oldFriendOffer(besideTheList(all, subjects), options.weekStart, today),
	};
}

/** How long the silence is by their own rhythm. */
function silenceOf({ standing }: RankedEntry): number {
	return (standing.days ?? 0) / (standing.rhythmDays ?? 1);
}

function withinBudget(due: readonly SaidEntry[], budget: WeekBudget, { weeklyBudget }: RankingOptions): readonly RankedEntry[] {
	const waiting = due.filter((entry) => entry.cannotWait);
	const isPatient = (entry: SaidEntry): boolean => !entry.cannotWait;
	const chosen = firstOf(due, budget.left, isPatient);
	// A week of one is for whoever comes first, and nobody never met takes the place of who is due.
	if (chosen.length > 0 && weeklyBudget > 1 && !budget.weakTieSeen && !chosen.some(isWeakTie)) {
		const weakTie = firstOf(due, 1, (entry) => isPatient(entry) && isWeakTie(entry) && entry.standing.state !== "never");
		chosen.splice(chosen.length - weakTie.length, weakTie.length, ...weakTie);
	}
	return [...waiting, ...chosen].sort(compareRanked);
}

function firstOf(entries: readonly SaidEntry[], count: number, fits: (entry: SaidEntry) => boolean): SaidEntry[] {
	const first: SaidEntry[] = [];
	for (const entry of entries) {
		if (first.length >= count) break;
		if (fits(entry)) first.push(entry);
	}
	return first;
}

function besideTheList(due: readonly RankedEntry[], subjects: readonly Rankable[]): readonly Rankable[] {
	const oldFriends = subjects.filter(isOldFriend);
	const listed = new Set(due.filter(isOldFriend).map(({ person }) => person));
	return oldFriends.filter(({ person }) => !listed.has(person));
}

function isOldFriend({ standing }: Rankable): boolean {
	return standing.state === "old-friend";
}
