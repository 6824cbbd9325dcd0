import type { CivilDate } from "../calendar/civil-date";
import type { FoundTime } from "../calendar/phrases/read-date-phrase";
import { twoReadings } from "../calendar/written-date";
import type { CaptureProblem } from "./capture";
import { unreadDue } from "./promise-due";

/**
 * The words of a line that are about time and not understood: when it was, and by when a promise is due. They are reported, never taken for
 * today.
 */
export function unreadTimes(
	text: string,
	when: FoundTime | undefined,
	promises: readonly string[],
	weekStart: "monday" | "sunday",
	today: CivilDate,
): readonly CaptureProblem[] {
	const unread = [
		when && !when.interval ? text.slice(when.start, when.end) : undefined,
		...promises.map((words) => unreadDue(words, weekStart, today)),
	];
	return unread
		.filter((words) => words !== undefined)
		.map((words) => ({ code: twoReadings(words).length > 0 ? "two-dates" : "not-understood", words }));
}
