import type { CivilDate } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import type { Commitment } from "../../commitments/commitment";
import { dueTold } from "../../commitments/promise-due";
import type { Interaction } from "../../interactions/interaction";
import { completedOn } from "../../interactions/mentions/mention-line";
import type { Line } from "../../notes/lines/line";

/**
 * Promises of a person's own note, each with the day of the line of the log that it stands under, and the day on which it was ticked; those
 * beside the log were written `after` some day.
 */
export function datedByLog(
	promises: readonly Commitment[],
	lines: readonly Line[],
	log: readonly Interaction[],
	after: CivilDate | undefined,
): readonly Commitment[] {
	if (promises.length === 0) return promises;
	const days = new Map(log.map(({ line, when }) => [line, when]));
	const dayAbove = (line: Line | undefined): DateInterval | undefined =>
		line && (days.get(line.number) ?? dayAbove(lines[line.owner]));
	return promises.map((promise) => datedByNote(promise, lines, dayAbove(lines[promise.source.line ?? -1]), after));
}

/** A promise of another note, with the day of that note, and the day on which it was ticked. */
export function datedByNote(
	promise: Commitment,
	lines: readonly Line[] | undefined,
	said: DateInterval | undefined,
	after?: CivilDate,
): Commitment {
	const dueOn = promise.dueOn ?? dueTold(promise.text, said?.from, after);
	const doneOn = promise.done ? completedOn(lines?.[promise.source.line ?? -1])?.from : undefined;
	return { ...promise, dueOn, ...(said && { said }), ...(doneOn && { doneOn }) };
}
