import type { CivilDate } from "../../calendar/civil-date";
import type { Reason } from "../../ranking/reason";
import { counted } from "./counted";
import { when } from "./when";

/** Beyond this a multiple says no more than "long". */
const longRatio = 10;

/** Why a person is on the list. */
export const reasons = {
	phrase: (reason: Reason, today: CivilDate): string => {
		switch (reason.kind) {
			case "overdue":
				return reasons.overdue(reason.ratio);
			case "planned":
				return `planned for ${when.interval(reason.when, today)}`;
			case "promise":
				return reason.dueOn === undefined ? "you promised something" : `you promised something for ${when.day(reason.dueOn, today)}`;
			case "owed-reply":
				return reason.days === 0 ? "wrote to you today" : `wrote to you ${counted(reason.days, "day")} ago`;
			case "date":
				return `birthday ${when.inDays(reason.daysLeft)}`;
			case "good-news":
				return "good news of theirs";
			case "drifting":
				return `quiet for ${counted(reason.days, "day")}; it used to be every ${counted(reason.rhythmDays, "day")}`;
			case "only-link":
				return `your one link to ${reason.group}`;
			case "never":
				return "not yet in touch";
		}
	},
	overdue: (ratio: number): string => {
		if (ratio < 1.05) return "your usual gap has passed";
		return ratio >= longRatio ? `over ${String(longRatio)}× your usual gap` : `${ratio.toFixed(1)}× your usual gap`;
	},
};
