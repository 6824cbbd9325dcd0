import { describe, expect, it } from "vitest";
import { readTimePhrase } from "../../src/calendar/phrases/read-date-phrase";
import { day } from "./day";

/** `from` or `from..to` of the first words that speak of time on Sunday 2026-11-22, "" where there are none. */
function told(text: string, lean: "past" | "future" = "past"): string {
	const interval = readTimePhrase(text, day("2026-11-22"), "monday", lean)?.interval;
	if (!interval) return "";
	return interval.from === interval.to ? interval.from : `${interval.from}..${interval.to}`;
}

describe("parts of months, seasons, feasts and short words", () => {
	it.each([
		["月初和老王吃饭", "2026-11-01..2026-11-10"], ["10月底跟老王视频", "2026-10-21..2026-10-31"], ["上月中旬和老王吃饭", "2026-10-11..2026-10-20"], ["9月上旬见了老王", "2026-09-01..2026-09-10"], ["上个月底", "2026-10-21..2026-10-31"], ["10月下旬", "2026-10-21..2026-10-31"],
		["early October", "2026-10-01..2026-10-10"], ["mid-October", "2026-10-11..2026-10-20"], ["late October", "2026-10-21..2026-10-31"], ["at the end of September", "2026-09-21..2026-09-30"], ["beginning of November", "2026-11-01..2026-11-10"], ["early this month", "2026-11-01..2026-11-10"],
		["Back in spring I called", "2026-03-01..2026-05-31"], ["last summer with Sam", "2026-06-01..2026-08-31"], ["over the summer", "2026-06-01..2026-08-31"], ["in the spring of 2024", "2024-03-01..2024-05-31"], ["last winter", "2025-12-01..2026-02-28"],
		["去年夏天和老王爬山", "2025-06-01..2025-08-31"], ["2024年春天", "2024-03-01..2024-05-31"], ["今年秋天", "2026-09-01..2026-11-30"],
		["over Easter", "2026-04-05"], ["on Good Friday", "2026-04-03"], ["Easter Monday 2025", "2025-04-21"], ["on Mother's Day", "2026-05-10"], ["复活节和老王吃饭", "2026-04-05"], ["母亲节给她打电话", "2026-05-10"], ["腊八和老王喝粥", "2026-01-26"], ["小年去看老王", "2026-02-10"],
		["春节前和老王吃饭", "2026-02-10..2026-02-16"], ["国庆前见了老王", "2026-09-24..2026-09-30"], ["昨儿个跟老王撸铁", "2026-11-21"], ["前儿见了老王", "2026-11-20"], ["好几周前", "2026-10-26..2026-11-01"], ["a few weeks ago", "2026-10-26..2026-11-01"],
		["Call Fri with Sam", "2026-11-20"], ["Doorknocking Sat morning", "2026-11-21"], ["met her wed, good", "2026-11-18"], ["meeting Tues eve", "2026-11-17"], ["zoom mon", "2026-11-16"], ["walk 28/10", "2026-10-28"], ["2 wks ago", "2026-11-08"], ["call 2day", "2026-11-22"], ["yday", "2026-11-21"],
	])("%s", (text, on) => {
		expect(told(text)).toBe(on);
	});

	it.each(["Q1 roadmap with Sam", "talked about Q4 goals", "the Q2 budget", "Q3 OKRs", "sent the Q1 report", "Q4 planning", "聊Q2规划", "Q3 目标", "Q4复盘"])("no time of a talk: %s", (text) => {
		expect(told(text)).toBe("");
	});

	it.each([
		["过两周问问", "2026-12-06"], ["过三天再打", "2026-11-25"], ["这两天看", "2026-11-24"], ["明后天去看他", "2026-11-24"], ["by EOD Tuesday", "2026-11-24"], ["by month-end", "2026-11-01..2026-11-30"], ["before the month is out", "2026-11-01..2026-11-30"], ["by mid December", "2026-12-11..2026-12-20"], ["春节前发他", "2027-01-30..2027-02-05"], ["12月中再聊", "2026-12-11..2026-12-20"],
	])("to come: %s", (text, on) => {
		expect(told(text, "future")).toBe(on);
	});

	it.each(["we sat down", "in the sun", "they wed in a church", "Sun Li called", "Mr. Sat", "works 24/7", "经过两周努力", "从前儿子小", "明儿子", "月中天", "五月花", "the Monday.com page", "春天的花", "spring cleaning", "fall apart"])("“%s” says no day", (text) => {
		expect(told(text)).toBe("");
	});
});
