import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../../src/calendar/civil-date";
import { readCadence } from "../../../src/cadence/read-cadence";
import { readImportantDate } from "../../../src/calendar/read-important-date";
import { readPropertyDate } from "../../../src/people/properties/property-date";

const span = (value: string): string | undefined => {
	const date = readPropertyDate(value)?.date;
	return date && (date.from === date.to ? date.to : `${date.from}/${date.to}`);
};

describe("values of properties put down in haste", () => {
	it.each([
		["Q3 '25", "2025-07-01/2025-09-30"], ["'25 Q3", "2025-07-01/2025-09-30"], ["Q1’24", "2024-01-01/2024-03-31"], ["H1 '25", "2025-01-01/2025-06-30"], ["Oct '25", "2025-10-01/2025-10-31"],
		["19th Oct 2026, call", "2026-10-19"], ["2026-10-19 (coffee)", "2026-10-19"], ["2026年10月19日，微信", "2026-10-19"], ["2026-10-19，电话", "2026-10-19"], ["Oct 19, 2026 - lunch", "2026-10-19"],
		["week of 7 Dec 2026", "2026-12-07/2026-12-13"], ["the week of Dec 9, 2026", "2026-12-07/2026-12-13"], ["wk of 2026-12-07", "2026-12-07/2026-12-13"], ["week commencing 7 December 2026", "2026-12-07/2026-12-13"],
		["2026年国庆", "2026-10-01"], ["2027年春节", "2027-02-06"], ["Christmas 2025", "2025-12-25"],
		["2026国庆", "2026-10-01"], ["2026 国庆", "2026-10-01"], ["国庆 2026", "2026-10-01"], ["国庆2026年", "2026-10-01"], ["2026 国庆后", "2026-10-08/2026-10-14"], ["2025 除夕", "2025-01-28"], ["中秋节 2025", "2025-10-06"],
		["2025 Christmas", "2025-12-25"], ["Christmas '25", "2025-12-25"], ["xmas ’25", "2025-12-25"], ["after Christmas 2025", "2025-12-26/2026-01-01"], ["Thanksgiving 2025", "2025-11-27"],
		["11/22/26", "2026-11-22"], ["1/31/26", "2026-01-31"], ["12/13/25", "2025-12-13"], ["02/28/26", "2026-02-28"],
	])("“%s” is a date", (value, says) => {
		expect(span(value)).toBe(says);
	});

	it.each([
		["22 Nov", "2026-11-22", "2026-11-22"], ["12 dec", "2025-12-12", "2026-12-12"], ["sat 12 dec", "2025-12-12", "2026-12-12"], ["early october", "2026-10-01/2026-10-10", "2026-10-01/2026-10-10"], ["october", "2026-10-01/2026-10-31", "2026-10-01/2026-10-31"],
		["last xmas", "2025-12-25", "2025-12-25"], ["今年十月", "2026-10-01/2026-10-31", "2026-10-01/2026-10-31"], ["中秋", "2026-09-25", "2027-09-15"], ["元旦", "2026-01-01", "2027-01-01"], ["11月22日", "2026-11-22", "2026-11-22"],
		["腊八", "2026-01-26", "2027-01-15"], ["22 Nov, tea at hers", "2026-11-22", "2026-11-22"], ["27 dec - 2 jan", "2026-01-02", "2027-01-02"],
	])("“%s”, written in November, is the last such day, or the next", (value, last, next) => {
		const on = "2026-11-30" as CivilDate;
		const read = (lean: "past" | "future"): string | undefined => {
			const date = readPropertyDate(value, { on, lean })?.date;
			return date && (date.from === date.to ? date.to : `${date.from}/${date.to}`);
		};
		expect([read("past"), read("future")]).toEqual([last, next]);
	});

	it.each(["yesterday", "last week", "2 weeks ago", "上周", "昨天", "friday", "17号", "the 22nd", "3/4", "年底", "recently", "12 dec, maybe"])("“%s” says no day that is known later", (value) => {
		expect(readPropertyDate(value, { on: "2026-11-30" as CivilDate, lean: "past" })).toBeUndefined();
	});

	it("reads what comes after a festival of a year", () => {
		expect([span("2027年春节后"), span("2026年国庆后")].map((said) => (said ?? "") > "2026-10-01")).toEqual([true, true]);
	});

	it.each(["Q5 '25", "19th Oct 2026, maybe", "19th Oct 2026, or later", "before the pandemic", "week of 40 Dec 2026", "last March 2026 or so", "2026 next week", "call", "逢年过节", "2027年那阵子", "Christmas 25", "11/12/26", "22/11/26", "13/14/26", "2/30/26"])("“%s” is none", (value) => {
		expect(span(value)).toBeUndefined();
	});

	it.each([
		["19th Oct 2026, call", "call"], ["2026-10-19 (group chat)", "group chat"], ["2026-10-19，群聊", "群聊"], ["2026-10-19", undefined],
	])("“%s” tells the channel", (value, channel) => {
		expect(readPropertyDate(value)?.channel).toBe(channel);
	});

	it.each([
		["九零年腊月廿三", "lunar 1990-12-23"], ["八五年正月初一", "lunar 1985-1-1"], ["90年腊月廿三", "lunar 1990-12-23"], ["零五年八月十五日", "gregorian 2005-8-15"], ["85年3月5日", "gregorian 1985-3-5"],
		["1988.7.2（身份证）", "gregorian 1988-7-2"], ["5 March 1991 (passport)", "gregorian 1991-3-5"], ["1988-07-02（户口本上）", "gregorian 1988-7-2"],
		["农历五月初五，端午那天", "lunar -5-5"], ["8月15日，比我大一天", "gregorian -8-15"], ["Aug 9, same as mine", "gregorian -8-9"],
		["1990-03-05（农历）", "lunar 1990-3-5"],
		["9 march (same as me)", "gregorian -3-9"], ["9 march same as me", "gregorian -3-9"], ["3月9号 跟我同一天", "gregorian -3-9"], ["中秋", "lunar -8-15"], ["腊八节", "lunar -12-8"], ["Boxing Day", "gregorian -12-26"], ["民國45年3月9日", "gregorian 1956-3-9"], ["sat 12 june 1990", "gregorian 1990-6-12"],
		["1986-10-09 属虎", "gregorian 1986-10-9"], ["1990年3月5日 属马", "gregorian 1990-3-5"], ["农历三月初八 属兔", "lunar -3-8"], ["5月20日 属龙", "gregorian -5-20"],
		["14/3/51", "gregorian 1951-3-14"], ["14.3.51", "gregorian 1951-3-14"], ["3/14/51", "gregorian 1951-3-14"], ["14-3-51", "gregorian 1951-3-14"], ["14 March 51", "gregorian 1951-3-14"], ["14th Mar '51", "gregorian 1951-3-14"], ["March 14, 51", "gregorian 1951-3-14"],
	])("“%s” is a birthday", (value, says) => {
		const date = readImportantDate(value);
		expect(date && `${date.calendar} ${String(date.year ?? "")}-${String(date.month)}-${String(date.day)}`).toBe(says);
	});

	it.each(["9 march I think", "5月20日 农历吧", "3月9号 听说", "2月30日", "7/8", "8月15日（不确定）", "Aug 9, maybe", "Aug 9, or 10", "8月15日，大概", "九零年", "八月十五（过了）", "属虎", "1986-10-09 狗年", "1986 属虎", "3/4/51", "14/3/12", "23/4/12", "45/3/51", "14/3/510"])("“%s” is none", (value) => {
		expect(readImportantDate(value)).toBeUndefined();
	});

	it.each([["every 6 weeks (she's busy)", 42], ["monthly, more if poorly", 30], ["每月一次 有空就", 30], ["once in 2 months", 60], ["every couple of months", 60], ["every 2-3 weeks", 14], ["two or three months", 60], ["两三个月吧", 60], ["至少每月", 30], ["每月见一次", 30], ["6 weekly", 42], ["fortnightly on a thursday", 14], ["俩月一次", 60], ["俩月", 60], ["每俩星期", 14], ["仨月一次", 91], ["俩礼拜一次", 14], ["monthly-ish", 30], ["monthlyish", 30], ["about monthly", 30], ["每月左右", 30], ["两个月左右", 60], ["大概半年", 182], ["every 2 weeks or so", 14], ["roughly quarterly", 91]])("“%s” is how often", (value, days) => {
		expect(readCadence(value)?.days).toBe(days);
	});

	it.each(["432 Hz", "2 weeks ago", "every so often", "on Friday with Tom", "Mondayish", "ish", "about", "or so", "weekly or monthly", "左右"])("“%s” is no cadence", (value) => {
		expect(readCadence(value)).toBeUndefined();
	});
});
