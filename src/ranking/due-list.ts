import type { CivilDate } from "../calendar/civil-date";
import { oldFriendOffer } from "./old-friend-offer";
import { cannotWait, compareRanked } from "./rank-order";
import { rankAll } from "./rank-all";
import type { Rankable, RankedEntry, RankingOptions } from "./rankable";
import type { Reason } from "./reason";
import { isWeakTie, type WeekBudget, weekBudget } from "./week-budget";

/** How much of the list is wanted: `all` lifts the budget, `limit` bounds what is shown. */
export interface DueListOptions extends RankingOptions {
	readonly all?: boolean | undefined;
	readonly limit?: number | undefined;
}

/** Who is due, in order, and what is left of the week. */
export interface DueList {
	readonly entries: readonly RankedEntry[];
	/** Everybody who would be on the list without a budget. */
	readonly total: number;
	readonly budgetLeft: number;
	/** The old friend of this week, beside the list. */
	readonly offer: Rankable | undefined;
}

/**
 * The people it is time for. Without `all`: as many of those who are due as are left of the week's budget, at least one weak tie a week among
 * them, and everyone with a reason that cannot wait. Paused and snoozed people are never on it.
 */
export function dueList(subjects: readonly Rankable[], options: DueListOptions, today: CivilDate): DueList {
	const budget = weekBudget(subjects, options, today);
	const due = rankAll(subjects, options, today).filter(({ reasons }) => reasons.some(isDueReason)).sort(compareRanked);
	const entries = options.all === true ? due : withinBudget(due, budget, options);
	const listed = new Set(due.map(({ person }) => person));
	const oldFriends = subjects.filter(({ person, standing }) => standing.state === "old-friend" && !listed.has(person));
	const offer = oldFriendOffer(oldFriends, options.weekStart, today);
	return { entries: options.limit === undefined ? entries : entries.slice(0, Math.max(0, options.limit)), total: due.length, budgetLeft: budget.left, offer };
}

/** Those who drift without being due, the longest silent by their own rhythm first: for the view of everyone, not for the week. */
export function driftingList(subjects: readonly Rankable[], options: RankingOptions, today: CivilDate): readonly RankedEntry[] {
	const silence = ({ standing }: RankedEntry): number => (standing.days ?? 0) / (standing.rhythmDays ?? 1);
	return rankAll(
		subjects.filter(({ standing }) => standing.state === "drifting"),
		options,
		today,
	)
		.filter(({ reasons }) => !reasons.some(isDueReason))
		.sort((a, b) => silence(b) - silence(a) || compareRanked(a, b));
}

function isDueReason(reason: Reason): boolean {
	return reason.kind === "overdue" || reason.kind === "never" || cannotWait(reason);
}

function withinBudget(due: readonly RankedEntry[], budget: WeekBudget, { limit, weeklyBudget }: DueListOptions): readonly RankedEntry[] {
	const patient = due.filter(({ reasons }) => !reasons.some(cannotWait));
	const chosen = new Set(patient.slice(0, limit ?? budget.left));
	const last = [...chosen].at(-1);
	const weakTie = patient.find(isWeakTie);
	// A week of one is for whoever comes first.
	if (last && weakTie && weeklyBudget > 1 && !budget.weakTieSeen && ![...chosen].some(isWeakTie)) {
		chosen.delete(last);
		chosen.add(weakTie);
	}
	return due.filter((entry) => chosen.has(entry) || entry.reasons.some(cannotWait));
}
