import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cadenceOf } from "../../src/cadence/cadence-of";
import { readCadence } from "../../src/cadence/read-cadence";

const cases: [unknown, number, number?][] = [
	["60d", 60], ["60 days", 60], ["1 day", 1], [60, 60], ["60", 60], ["2 weeks", 14], ["2w", 14], ["6 months", 182], ["6m", 182], ["1 year", 365], ["3 months", 91], ["2 months", 60], ["1 month", 30],
	["a month", 30], ["12 months", 365], ["2y", 730], ["1.5 years", 547], ["half a year", 182], ["half-yearly", 182], ["a fortnight", 14], ["2 quarters", 182],
	["daily", 1], ["Daily", 1], ["weekly", 7], ["Weekly", 7], ["biweekly", 14], ["Bi-Weekly", 14], ["fortnightly", 14], ["Monthly", 30], ["quarterly", 91], ["Quarterly", 91], ["yearly", 365], ["Yearly", 365], ["annually", 365],
	["semanal", 7], ["quinzenal", 14], ["mensal", 30], ["trimestral", 91], ["anual", 365],
	["every 2 weeks", 14], ["Every  two weeks", 14], ["every other week", 14], ["every other month", 60], ["every month", 30], ["every 6 months", 182], ["every year", 365], ["each quarter", 91],
	["twice a year", 182], ["once a month", 30], ["once a year", 365], ["4 times a year", 91], ["three times a year", 121], ["twice a month", 15], ["once every 2 weeks", 14], ["2x per year", 182],
	["每天", 1], ["每周", 7], ["每星期", 7], ["每两周", 14], ["每 2 周", 14], ["隔周", 14], ["双周", 14], ["每月", 30], ["每个月", 30], ["隔月", 60], ["每两个月", 60], ["每隔一个月", 60], ["每隔6个月", 182], ["每隔六个月", 182],
	["每季度", 91], ["每季", 91], ["半年", 182], ["每半年", 182], ["每年", 365], ["一年", 365], ["隔年", 730], ["两年", 730], ["60天", 60], ["三十天", 30], ["两周", 14], ["三个星期", 21], ["6个月", 182],
	["一年两次", 182], ["每年两次", 182], ["一年4次", 91], ["一周一次", 7], ["两周一次", 14], ["三个月一次", 91], ["每月一次", 30], ["半年一次", 182],
	["semi-annual", 182], ["Semi-Annual", 182], ["semiannual", 182], ["semiannually", 182], ["semi-annually", 182], ["biannual", 182], ["bi-annual", 182], ["half-year", 182], ["every half-year", 182], ["biennial", 730],
	["季度", 91], ["每个季度", 91], ["一季度", 91], ["半年度", 182], ["每半年度", 182], ["年度", 365], ["每年度", 365], ["月度", 30], ["每月度", 30], ["半季度", 45],
	["每周五", 7], ["每星期五", 7], ["每週五", 7], ["每礼拜天", 7], ["每禮拜二", 7], ["每个周五", 7], ["周五", 7], ["星期三", 7], ["每周五晚上", 7], ["隔周五", 14], ["每两周的周五", 14], ["每周末", 7], ["周末", 7], ["周五一次", 7],
	["every Friday", 7], ["every Fri", 7], ["Fridays", 7], ["on Fridays", 7], ["each Monday", 7], ["every weekend", 7], ["every Friday evening", 7], ["Sunday", 7], ["every other Friday", 14], ["every second Friday", 14], ["every 2nd Tuesday", 14],
	["every 6 wks ish", 42], ["monthly ish", 30], ["every second month", 60], ["every third week", 21], ["once every second week", 14], ["every 2nd week", 14], ["every 3rd month", 91], ["every fourth week", 28], ["every 6th month", 182], ["each second year", 730], ["once every third month", 91], ["every fifth day", 5], ["every sixth month", 182], ["once each second week", 14],
	["兩個月", 60], ["兩週", 14], ["每兩週", 14], ["三個禮拜", 21], ["每個月", 30], ["隔週", 14], ["雙週", 14], ["每兩個月", 60], ["半個月", 15], ["一年兩次", 182], ["每隔兩個月", 60], ["兩個月一次", 60],
	["每月15号", 30], ["每月初", 30], ["每个月底", 30], ["每月第一个周五", 30], ["每年春节", 365], ["每年生日", 365], ["每季度末", 91], ["the first Friday of every month", 30], ["first of the month", 30], ["the 15th of every month", 30], ["every month on the 15th", 30], ["every Christmas", 365],
	["４５天", 45], ["４５", 45], ["每２周", 14], ["３０ｄ", 30], ["３０～６０天", 30, 60], ["Ｗｅｅｋｌｙ", 7],
	["30d–60d", 30, 60], ["30d-60d", 30, 60], ["30–60 days", 30, 60], ["30-60", 30, 60], ["30d ~ 60d", 30, 60], ["2 to 3 weeks", 14, 21], ["2 weeks – 2 months", 14, 60], ["1–2个月", 30, 60], ["一到两个月", 30, 60],
	["30天至60天", 30, 60], ["weekly–monthly", 7, 30], ["90d-90d", 90, 90], ["100y", 36_500],
];

const nonsense: unknown[] = [
	"every zeroth week", "second month", "a third week", "last Friday", "next Friday", "上周五", "下周五", "Friday the 13th", "each", "每周八", "Mondayish", "每五", "on Friday evening with Tom", "every first week",
	0, "0", "0d", -5, "-5", "-5d", "60d-30d", "sometimes", "", " ", "often enough", "every", "每", "d", "weeks", "d60", "60 bananas", "next week", "101 years", "36501", 1e9, 1.5, Number.NaN, Number.POSITIVE_INFINITY,
	"0 times a year", "semi", "annual-semi", "quarter", "half", "semi-weekly", "度", "半", "半度", "季", "０天", "天度", "-", "30d-", "-30d", "1e3", null, undefined, true, {}, [], ["60d"], "2026-11-20", "9".repeat(100), "0.1 days", "constructor", "__proto__",
];

describe("readCadence", () => {
	it.each(cases)("%s is %i days", (value, days, maxDays = days) => {
		expect(readCadence(value)).toEqual({ days, maxDays, text: String(value) });
	});

	it.each(nonsense.map((value) => [value]))("does not read %j", (value) => {
		expect(readCadence(value)).toBeUndefined();
	});

	it("reads any value without an exception, and answers whole days in order", () => {
		const parts = fc.constantFrom("30", "d", "–", "-", "每", "隔", "两", "周", "个月", " ", "every", "year", "半", "once", "a", "次", "0", ".");
		fc.assert(fc.property(fc.oneof(fc.anything(), fc.array(parts).map((list) => list.join(""))), (value) => {
			const cadence = readCadence(value);
			if (!cadence) return;
			expect(Number.isInteger(cadence.days) && Number.isInteger(cadence.maxDays)).toBe(true);
			expect(cadence.days).toBeGreaterThan(0);
			expect(cadence.maxDays).toBeGreaterThanOrEqual(cadence.days);
			expect(cadence.maxDays).toBeLessThanOrEqual(36_500);
		}), { numRuns: 500 });
	});
});

describe("cadenceOf", () => {
	const core = { id: "core", name: "Core", cadence: "60d", cap: 10 };

	it("goes by what is written, then by the circle, then by the default", () => {
		expect(cadenceOf(readCadence("weekly"), core)).toEqual({ days: 7, maxDays: 7, origin: "written", text: "weekly" });
		expect(cadenceOf(undefined, core)).toEqual({ days: 60, maxDays: 60, origin: "circle", text: "60d" });
		expect(cadenceOf(undefined, undefined)).toEqual({ days: 90, maxDays: 90, origin: "default", text: "" });
		expect(cadenceOf(undefined, undefined, 30)).toMatchObject({ days: 30, origin: "default" });
	});

	it("has nothing due in a circle that names no cadence, and the default where it names nonsense", () => {
		expect(cadenceOf(undefined, { ...core, cadence: " " })).toEqual({ days: 0, maxDays: 0, origin: "circle", text: "" });
		expect(cadenceOf(undefined, { ...core, cadence: "sometimes" })).toMatchObject({ days: 90, origin: "default" });
		expect(cadenceOf(readCadence("30d–60d"), { ...core, cadence: "" })).toMatchObject({ days: 30, maxDays: 60, origin: "written" });
	});
});
