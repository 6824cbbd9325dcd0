import { addDays, type CivilDate } from "../../calendar/civil-date";
import { phraseFor, type Reason, type ReasonPhrases } from "../../ranking/reason";
import { counted } from "./counted";
import { isolated } from "../isolated";
import { when } from "./when";
import type { VaultWords } from "../../notes/vault-words";

/** Beyond this a multiple says no more than "long". */
const longRatio = 10;
/** Below this it is the gap itself that has passed. */
const justPassed = 1.05;

/** How many times a gap: nothing where it has just passed. */
function ofGap(ratio: number, whose: string): string {
	if (ratio < justPassed) return whose;
	return ratio >= longRatio ? `over ${String(longRatio)}× ${whose}` : `${String(Number(ratio.toFixed(1)))}× ${whose}`;
}

const phrases: ReasonPhrases = {
	overdue: ({ ratio, days, cadenceDays, guessed, assumed }, today) => {
		if (guessed) return `no word for ${when.span(addDays(today, -days), today)}`;
		const gap = assumed ? `${ofGap(ratio, "a")} gap of ${counted(cadenceDays, "day")}` : `${ofGap(ratio, "your")} intended gap`;
		return ratio < justPassed ? `${gap} has passed` : gap;
	},
	planned: (reason, today) => `planned for ${when.interval(reason.when, today)}`,
	promise: ({ dueOn, meant }, today) =>
		`you ${meant ? "meant to be in touch" : "promised something"}${dueOn === undefined ? "" : ` for ${when.day(dueOn, today)}`}`,
	"owed-reply": ({ days }) => `wrote to you ${days === 0 ? "today" : `${counted(days, "day")} ago`}`,
	date: ({ daysLeft }) => `birthday ${when.inDays(daysLeft)}`,
	"good-news": () => "good news of theirs",
	drifting: ({ days, rhythmDays }) => `quiet for ${counted(days, "day")}; it used to be every ${counted(rhythmDays, "day")}`,
	"only-link": ({ group }) => `your one link to ${isolated(group)}`,
	never: () => "not yet in touch",
};

/** Why a person is on the list. */
export const reasons = {
	phrase: (reason: Reason, today: CivilDate): VaultWords => phraseFor(phrases, reason, today),
};
