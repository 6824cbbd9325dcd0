import { isPromiseDue } from "./due-reasons";
import type { Rankable, RankedEntry } from "./rankable";
import type { Reason, ReasonKind } from "./reason";
import { signals } from "./signals";

const weights = new Map<ReasonKind, number>(signals.map(([kind], index) => [kind, index]));

/**
 * The one order of the list: promises that are due, then by ratio, then by what else is said, never met last; names and paths settle the
 * rest, so that the same people always stand in the same order.
 */
export function compareRanked(a: RankedEntry, b: RankedEntry): number {
	return (
		Number(opensWithDuePromise(b)) - Number(opensWithDuePromise(a)) ||
		lateness(b) - lateness(a) ||
		compareReasons(a.reasons, b.reasons) ||
		compareText(a.person.name, b.person.name) ||
		comparePaths(a, b)
	);
}

/** The longest silent by their own rhythm first. */
export function compareSilence(a: RankedEntry, b: RankedEntry): number {
	return silenceOf(b) - silenceOf(a) || compareRanked(a, b);
}

/** By path. */
export function comparePaths(a: Rankable, b: Rankable): number {
	return compareText(a.person.path, b.person.path);
}

/** A promise is the first thing said, so there is no need to look further. */
function opensWithDuePromise({ reasons: [first] }: RankedEntry): boolean {
	return first !== undefined && isPromiseDue(first);
}

/** Never met stands below everybody; an old friend is not late at all, and of who is snoozed the cadence says nothing. */
function lateness({ standing }: RankedEntry): number {
	return standing.state === "old-friend" || standing.state === "snoozed" ? 0 : (standing.ratio ?? -1);
}

/** How long the silence is by their own rhythm. */
function silenceOf({ standing }: RankedEntry): number {
	return (standing.days ?? 0) / (standing.rhythmDays ?? 1);
}

/** The weightier reason first; of two alike so far, the one with more to say. */
function compareReasons(a: readonly Reason[], b: readonly Reason[]): number {
	const length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index++) {
		const difference = weightAt(a, index) - weightAt(b, index);
		if (difference !== 0) return difference;
	}
	return 0;
}

function weightAt(reasons: readonly Reason[], index: number): number {
	const reason = reasons[index];
	return (reason && weights.get(reason.kind)) ?? weights.size;
}

/** By code unit, not by locale: the order must be the same on every device. */
function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
