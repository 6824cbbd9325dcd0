import { describe, expect, it } from "vitest";
import { toldPlan, toldPromise } from "./capture-cases";
import { gaveCases, noGaveCases, nobodyCases, nobodyYetCases, noPromiseCases, noThanksCases, promiseCases, thanksCases } from "./clause-cases";
import { noPlanCases, planCases } from "./plan-cases";
import { peopleOf, readLine } from "./told";

describe("what a clause promises", () => {
	it.each(promiseCases.map(([line, ...promises]) => ({ line, promises })))("$line", ({ line, promises }) => {
		expect(readLine(line).promises.map(toldPromise)).toEqual(promises);
	});

	it.each(noPromiseCases)("nothing in “%s”", (line) => {
		expect(readLine(line).promises).toEqual([]);
	});
});

describe("help and gifts", () => {
	it.each(thanksCases)("received: %s", (line) => {
		expect(readLine(line)).toMatchObject({ thanks: [expect.any(String)], gave: [], promises: [] });
	});

	it.each(noThanksCases)("not received: %s", (line) => {
		expect(readLine(line).thanks).toEqual([]);
	});

	it.each(gaveCases)("given: %s", (line) => {
		expect(readLine(line)).toMatchObject({ gave: [expect.any(String)], thanks: [] });
	});

	it.each(noGaveCases)("not given: %s", (line) => {
		expect(readLine(line).gave).toEqual([]);
	});
});

describe("people without a note", () => {
	it.each(nobodyYetCases)("“%s” names %s", (line, people) => {
		expect(peopleOf(line)).toBe(people);
	});

	it.each(nobodyCases)("“%s” names nobody", (line) => {
		expect(peopleOf(line)).toBe("");
	});
});

describe("what is to be done together", () => {
	it.each(planCases.map(([line, ...plans]) => ({ line, plans })))("$line", ({ line, plans }) => {
		expect(readLine(line).plans.map(toldPlan)).toEqual(plans);
	});

	it.each(noPlanCases)("nothing in “%s”", (line) => {
		expect(readLine(line).plans).toEqual([]);
	});
});

describe("the day of a contact beside other days", () => {
	it.each([
		["帮老王挂了周四的专家号", "2026-11-22"], ["微信祝老王明天面试顺利", "2026-11-22"], ["Tom's coming to Shanghai Dec 8–12, agreed to have dinner on the 10th", "2026-11-22"], ["Tom will be in town Dec 3-5, we should meet", "2026-11-22"], ["老王下周来深圳，约好周三一起吃饭", "2026-11-22"],
		["Thank you card from Tom for helping with his move in August", "2026-11-22"], ["Quick chat with Tom after her talk at the workshop on Nov 12", "2026-11-12"], ["Helped Tom debug his server yesterday", "2026-11-21"], ["Wrote a reference for Tom, submitted it on Thursday", "2026-11-19"], ["帮老王审了一章论文，昨天把意见发过去了", "2026-11-21"],
		["收到Sam的圣诞贺卡", "2026-11-22"], ["Sam invited me to her opening on Dec 11", "2026-11-22"], ["fed Sam & her parents on friday", "2026-11-20"], ["Spent most of October at Sam's", "2026-10-01"], ["demo for Sam on the 12th went ok", "2026-11-12"],
	])("%s: %s", (line, day) => {
		expect(readLine(line).on.from).toBe(day);
	});
});
