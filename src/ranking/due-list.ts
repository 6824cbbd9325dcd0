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
	const due = rankAll(subjects, options, today).filter(({ reasons }) => reasons.some(isDueReason));
	const entries = (options.all === true ? due : withinBudget(due, budget, options)).sort(compareRanked);
	return {
		entries: options.limit === undefined ? entries : entries.slice(0, Math.max(0, options.limit)),
		total: due.length,
		budgetLeft: budget.left,
		offer: oldFriendOffer(besideTheList(due, subjects), options.weekStart, today),
	};
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

function withinBudget(due: readonly RankedEntry[], budget: WeekBudget, { limit, weeklyBudget }: DueListOptions): RankedEntry[] {
	const waiting: RankedEntry[] = [];
	const patient: RankedEntry[] = [];
	for (const entry of due) (entry.reasons.some(cannotWait) ? waiting : patient).push(entry);
	const chosen = firstOf(patient, limit ?? budget.left);
	// A week of one is for whoever comes first.
	if (chosen.length > 0 && weeklyBudget > 1 && !budget.weakTieSeen && !chosen.some(isWeakTie)) {
		const weakTie = firstOf(patient.filter(isWeakTie), 1);
		chosen.splice(chosen.length - weakTie.length, weakTie.length, ...weakTie);
	}
	return [...waiting, ...chosen];
}

/** The first few in order. When thousands are due, sorting them for the sake of five would be most of the work. */
function firstOf(entries: readonly RankedEntry[], count: number): RankedEntry[] {
	const first: RankedEntry[] = [];
	for (const entry of count > 0 ? entries : []) {
		const last = first[count - 1];
		if (last && compareRanked(entry, last) >= 0) continue;
		if (last) first.pop();
		first.push(entry);
		first.sort(compareRanked);
	}
	return first;
}

function besideTheList(due: readonly RankedEntry[], subjects: readonly Rankable[]): readonly Rankable[] {
	const listed = new Set(due.filter(isOldFriend).map(({ person }) => person));
	return subjects.filter((subject) => isOldFriend(subject) && !listed.has(subject.person));
}

function isOldFriend({ standing }: Rankable): boolean {
	return standing.state === "old-friend";
}
