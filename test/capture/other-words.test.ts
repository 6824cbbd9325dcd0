import { describe, expect, it } from "vitest";
import { toldPlan, toldPromise } from "./capture-cases";
import { happeningCases } from "./happening-cases";
import { otherWordsCases } from "./other-words-cases";
import { askCases } from "./written-cases";
import { dayOf, peopleOf, readLine } from "./told";

describe("promises, replies, news and favours in other words", () => {
	it.each(otherWordsCases)("$line", ({ line, promises = [], owes = [], asked = [], goodNews = [], gave = [], incoming = false, channel }) => {
		const capture = readLine(line);
		expect({ ...capture, promises: capture.promises.map(toldPromise) }).toMatchObject({ ...(owes.length > 0 ? {} : { promises }), owes, asked, goodNews, gave, incoming, ...(channel === undefined ? {} : { channel }) });
	});
});

describe("what happened, and what is to come", () => {
	it.each(happeningCases)("$line", ({ line, none = false, people, plans = [], promises, owes = [], on, channel, text }) => {
		const capture = readLine(line);
		expect({ ...capture, none: !capture.isContact, people: peopleOf(line), on: dayOf(line), plans: capture.plans.map(toldPlan), promises: capture.promises.map(toldPromise) }).toMatchObject({
			none, plans, owes, ...(people === undefined ? {} : { people }), ...(promises ? { promises } : {}), ...(on === undefined ? {} : { on }), ...(channel === undefined ? {} : { channel }), ...(text === undefined ? {} : { text }),
		});
		expect(capture.problems.map(({ code }) => code)).toEqual(none ? ["no-contact"] : []);
	});
});

describe("what to ask them next time", () => {
	it.each(askCases)("%s", (line, threads, promises) => {
		const capture = readLine(line);
		expect([capture.threads, capture.promises.map(toldPromise)]).toEqual([threads, promises]);
	});
});
