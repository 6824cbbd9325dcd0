import type { CivilDate } from "../calendar/civil-date";
import { cannotWait, isDueReason } from "./due-reasons";
import type { Rankable, RankingOptions, SaidEntry } from "./rankable";
import type { Reason } from "./reason";
import { signals } from "./signals";

/**
 * All that is to be said about somebody today; undefined if that is nothing. Paused people are left in peace; a snooze holds back the
 * cadence, but nothing that cannot wait.
 */
export function saidOf(
	subject: Rankable,
	onlyLink: string | undefined,
	{ leadDays, signals: switches }: RankingOptions,
	today: CivilDate,
): SaidEntry | undefined {
	const { person, standing } = subject;
	if (standing.state === "paused") return undefined;
	const context = { leadDays, onlyLink };
	const reasons: Reason[] = [];
	for (const [kind, signal] of signals) {
		const reason = switches[kind] === false ? undefined : signal(subject, context, today);
		if (reason && (standing.state !== "snoozed" || cannotWait(reason))) reasons.push(reason);
	}
	return reasons.length > 0
		? { person, standing, reasons, isDue: reasons.some(isDueReason), cannotWait: reasons.some(cannotWait) }
		: undefined;
}
