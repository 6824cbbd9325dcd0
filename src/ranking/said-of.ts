import type { CivilDate } from "../calendar/civil-date";
import { cannotWait, isDueReason } from "./due-reasons";
import type { Rankable, RankingOptions, SaidEntry } from "./rankable";
import type { Reason } from "./reason";
import { signals } from "./signals";

/** Whether one is away on a day, through the day before the one that was set. */
export function isAway({ awayUntil }: Pick<RankingOptions, "awayUntil">, today: CivilDate): boolean {
	return awayUntil !== undefined && awayUntil !== null && today < awayUntil;
}

/**
 * All that is to be said about somebody today; undefined if that is nothing. Paused people are left in peace; a snooze holds back the
 * cadence, but nothing that cannot wait, and so does being away.
 */
export function saidOf(
	subject: Rankable,
	onlyLink: string | undefined,
	options: RankingOptions,
	today: CivilDate,
): SaidEntry | undefined {
	const { person, standing } = subject;
	if (standing.state === "paused") return undefined;
	const { leadDays, signals: switches } = options;
	const context = { leadDays, onlyLink };
	const isHeldBack = standing.state === "snoozed" || isAway(options, today);
	const reasons: Reason[] = [];
	for (const [kind, signal] of signals) {
		const reason = switches[kind] === false ? undefined : signal(subject, context, today);
		if (reason && (!isHeldBack || cannotWait(reason))) reasons.push(reason);
	}
	return reasons.length > 0
		? { person, standing, reasons, isDue: reasons.some(isDueReason), cannotWait: reasons.some(cannotWait) }
		: undefined;
}
