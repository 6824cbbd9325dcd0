import { expect, it } from "vitest";
import { civilDate, type CivilDate } from "../../src/calendar/civil-date";
import { dayAhead } from "../../src/writes/day-ahead";

const saturday = civilDate("2026-11-28") as CivilDate;
const read = (typed: string): string | undefined => {
	const found = dayAhead(typed, "monday", saturday);
	return found && `${found.when.from}${found.when.to === found.when.from ? "" : `–${found.when.to}`}${found.rest === "" ? "" : ` + ${found.rest}`}`;
};

it.each([
	["next Friday", "2026-12-04"],
	["next Friday evening for dinner", "2026-12-04 + evening for dinner"],
	["Friday night", "2026-12-04 + night"],
	["the week after next, lunch", "2026-12-07–2026-12-13 + lunch"],
	["in two weeks maybe", "2026-12-12 + maybe"],
	["in two weeks", "2026-12-12"],
	["coffee on 5 December with cake", "2026-12-05 + coffee on … with cake"],
	["on 5 December", "2026-12-05"],
	["sometime in spring", "2027-03-01–2027-05-31"],
	["around Christmas", "2026-12-25 + around"],
	["tomorrow at 7pm", "2026-11-29 + at 7pm"],
	["2026-12-05 dinner", "2026-12-05 + dinner"],
	["2027-Q1", "2027-01-01–2027-03-31"],
	["until Friday", "2026-12-04"],
	["by Friday", "2026-12-04"],
	["3 weeks", "2026-12-19"],
	["3 weeks or so", "2026-12-19 + or so"],
	["下周五晚上吃饭", "2026-12-04 + 晚上吃饭"],
	["下下周，午饭", "2026-12-07–2026-12-13 + 午饭"],
	["两周后也许", "2026-12-12 + 也许"],
	["大概两周后", "2026-12-12 + 大概"],
	["三周左右", "2026-12-19 + 左右"],
	["12月5日喝咖啡", "2026-12-05 + 喝咖啡"],
	["一个月", "2026-12-28"],
	["春节回家见", "2027-02-06 + 回家见"],
])("%s", (typed, wanted) => {
	expect(read(typed)).toBe(wanted);
});

it.each([
	"", "dinner", "last Friday for dinner", "not next week", "not before next Friday", "any day but Friday", "by no means next week", "when she is back", "I don't have time next week",
	"不是下周", "除了下周五", "下周五之前", "昨天吃饭", "等她回来",
])("%j is no day to come", (typed) => {
	expect(read(typed)).toBeUndefined();
});
