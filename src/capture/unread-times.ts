import type { CivilDate } from "../calendar/civil-date";
import type { FoundTime } from "../calendar/phrases/read-date-phrase";
import { twoReadings } from "../calendar/written-date";
import type { CaptureProblem } from "./capture";
import { unreadDue } from "../commitments/promise-due";

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
		when && !when.interval ? text.slice(when.start, when.end).trim() : undefined,
		...promises.map((words) => unreadDue(words, weekStart, today)),
	];
	return unread
		.filter((words) => words !== undefined)
		.map((words) => {
			const days = twoReadings(words, today);
			// What has its year says by itself which days it may be.
			return days.length > 0 ? { code: "two-dates", words, ...(/\d{4}/.test(words) ? {} : { days }) } : { code: "not-understood", words };
		});
}
