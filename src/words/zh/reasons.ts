import type { reasons as english } from "../en/reasons";
import { when } from "./when";

const longRatio = 10;

/** 为什么这个人在列表上。 */
export const reasons: typeof english = {
	phrase: (reason, today) => {
		switch (reason.kind) {
			case "overdue":
				return reasons.overdue(reason.ratio);
			case "planned":
				return `计划${when.interval(reason.when, today)}联系`;
			case "promise":
				return reason.dueOn === undefined ? "有一件答应过的事" : `答应了${when.day(reason.dueOn, today)}前的一件事`;
			case "owed-reply":
				return `${daysAgo(reason.days)}来信，待回复`;
			case "date":
				return `${when.inDays(reason.daysLeft)}生日`;
			case "good-news":
				return "对方有喜讯";
			case "drifting":
				return `${String(reason.days)} 天没有往来，以前约 ${String(reason.rhythmDays)} 天一次`;
			case "only-link":
				return `${reason.group}里唯一还在联系的人`;
			case "never":
				return "还没有往来";
		}
	},
	overdue: (ratio) => {
		if (ratio < 1.05) return "平时的间隔已到";
		return ratio >= longRatio ? `超过平时间隔的 ${String(longRatio)} 倍` : `平时间隔的 ${ratio.toFixed(1)} 倍`;
	},
};

function daysAgo(days: number): string {
	return days === 0 ? "今天" : `${String(days)} 天前`;
}
