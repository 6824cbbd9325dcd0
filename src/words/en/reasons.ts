import { addDays, type CivilDate } from "../../calendar/civil-date";
import { phraseFor, type Reason, type ReasonPhrases } from "../../ranking/reason";
import { counted } from "./counted";
import { isolated } from "../isolated";
import { when } from "./when";

/** Beyond this a multiple says no more than "long". */
const longRatio = 10;

const phrases: ReasonPhrases = {
	overdue: ({ ratio, days, guessed }, today) => (guessed ? `no word for ${when.span(addDays(today, -days), today)}` : reasons.overdue(ratio)),
	planned: (reason, today) => `planned for ${when.interval(reason.when, today)}`,
	promise: ({ dueOn, meant }, today) => `you ${meant ? "meant to be in touch" : "promised something"}${dueOn === undefined ? "" : ` for ${when.day(dueOn, today)}`}`,
	"owed-reply": ({ days }) => `wrote to you ${days === 0 ? "today" : `${counted(days, "day")} ago`}`,
	date: ({ daysLeft }) => `birthday ${when.inDays(daysLeft)}`,
	"good-news": () => "good news of theirs",
	drifting: ({ days, rhythmDays }) => `quiet for ${counted(days, "day")}; it used to be every ${counted(rhythmDays, "day")}`,
	"only-link": ({ group }) => `your one link to ${isolated(group)}`,
	never: () => "not yet in touch",
};

/** Why a person is on the list. */
export const reasons = {
	phrase: (reason: Reason, today: CivilDate): string => phraseFor(phrases, reason, today),
	overdue: (ratio: number): string => {
		if (ratio < 1.05) return "your usual gap has passed";
		return ratio >= longRatio ? `over ${String(longRatio)}× your usual gap` : `${ratio.toFixed(1)}× your usual gap`;
	},
};
