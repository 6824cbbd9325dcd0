import { expect, it } from "vitest";
import { civilDate, type CivilDate } from "../../src/calendar/civil-date";
import { dayAhead } from "../../src/writes/day-ahead";

const saturday = civilDate("2026-11-28") as CivilDate;
const read = (typed: string, orToday = false): string | undefined => {
	const found = dayAhead(typed, "monday", saturday, orToday);
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
	// What comes round every week: the next one, and that it does is not kept.
	["每周日", "2026-11-29 + 每"],
	["每个星期三晚上", "2026-12-02 + 每个 … 晚上"],
	["every Friday", "2026-12-04 + every"],
	["each Tuesday evening", "2026-12-01 + each … evening"],
	["每周", "2026-12-05"],
	["every 3 weeks", "2026-12-19"],
	// A day of the month by its number alone.
	["maybe the 12th", "2026-12-12 + maybe"],
	["maybe the 12th?", "2026-12-12 + maybe"],
	["by Christmas", "2026-12-25"],
	["the 3rd", "2026-12-03"],
	["12th", "2026-12-12"],
	["around the 12th, lunch", "2026-12-12 + around … lunch"],
	// Before a day that is further off than a week: the week before it.
	["before Christmas", "2026-12-18–2026-12-24"],
	["sometime before Christmas, dinner", "2026-12-18–2026-12-24 + dinner"],
	["before 20 December", "2026-12-13–2026-12-19"],
	["before March", "2027-02-22–2027-02-28"],
	["12月20号前", "2026-12-13–2026-12-19"],
	["年底前", "2026-12-25–2026-12-31"],
	["年底之前见一面", "2026-12-25–2026-12-31 + 见一面"],
	["before the end of January", "2027-01-25–2027-01-31"],
	["三月之前", "2027-02-22–2027-02-28"],
])("%s", (typed, wanted) => {
	expect(read(typed)).toBe(wanted);
});

it.each([
	"", "dinner", "last Friday for dinner", "not next week", "not before next Friday", "any day but Friday", "by no means next week", "when she is back", "I don't have time next week",
	"every other Friday", "Sundays", "每月1号", "before Friday", "not before Christmas", "圣诞节之前不行", "before last Christmas", "today", "今天",
	"不是下周", "除了下周五", "下周五之前", "昨天吃饭", "等她回来",
])("%j is no day to come", (typed) => {
	expect(read(typed)).toBeUndefined();
});

it.each([
	["today", "2026-11-28"], ["tonight, a call", "2026-11-28 + a call"], ["今晚", "2026-11-28"], ["28 November", "2026-11-28"], ["今天打电话", "2026-11-28 + 打电话"],
])("a plan may be for today: %s", (typed, wanted) => {
	expect(read(typed, true)).toBe(wanted);
});

it.each(["yesterday", "not today", "昨天"])("%j is no day of a plan either", (typed) => {
	expect(read(typed, true)).toBeUndefined();
});
