import { addDays } from "../../calendar/civil-date";
import { phraseFor, type ReasonPhrases } from "../../ranking/reason";
import type { reasons as english } from "../en/reasons";
import { isolated } from "../isolated";
import { spaced } from "./spaced";
import { when } from "./when";

const longRatio = 10;

const phrases: ReasonPhrases = {
	overdue: ({ ratio, days, cadenceDays, guessed, assumed }, today) => {
		if (guessed) return `${when.span(addDays(today, -days), today)}没有往来`;
		if (ratio < 1.05) return "又到该联系的时候了";
		const gap = assumed ? `一般间隔（${String(cadenceDays)} 天）` : "预定间隔";
		return ratio >= longRatio ? `超过${gap}的 ${String(longRatio)} 倍` : `${gap}的 ${String(Number(ratio.toFixed(1)))} 倍`;
	},
	planned: (reason, today) => `计划${when.interval(reason.when, today)}联系`,
	promise: ({ dueOn, meant }, today) =>
		meant
			? `打算${dueOn === undefined ? "" : `${when.day(dueOn, today)}前`}联系`
			: (dueOn === undefined ? "有一件答应过的事" : `答应了${when.day(dueOn, today)}前的一件事`),
	"owed-reply": ({ days }) => `${days === 0 ? "今天" : `${String(days)} 天前`}来消息，待回复`,
	date: ({ daysLeft }) => `${when.inDays(daysLeft)}生日`,
	"good-news": () => "TA 有喜讯",
	drifting: ({ days, rhythmDays }) => `${String(days)} 天没有往来，以前约 ${String(rhythmDays)} 天一次`,
	"only-link": ({ group }) => spaced`只有 TA 连着你和${isolated(group)}`,
	never: () => "还没有往来",
};

/** 为什么这个人在列表上。 */
export const reasons: typeof english = {
	phrase: (reason, today) => phraseFor(phrases, reason, today),
};
