import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arm } from "../../src/experiments/experiment";
import { isTooFew, verdictOf } from "../../src/experiments/verdict";
import { wilsonInterval } from "../../src/experiments/wilson";

describe("between which rates the true one lies", () => {
	// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods", Statistics in Medicine 17 (1998), 857–872,
	// Table I, method 3 (score, without a correction for continuity).
	it.each([[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]])(
		"agrees with Newcombe's table to four digits: %d of %d", (replied, asked, low, high) => {
			const interval = wilsonInterval(replied, asked);
			expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
		});

	it("is anything where nobody was asked", () => { expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 }); });

	it("holds the rate, lies between 0 and 1, is the same the other way round, and narrows as more are asked", () => {
		const counts = fc.integer({ min: 1, max: 10_000 }).chain((asked) => fc.tuple(fc.integer({ min: 0, max: asked }), fc.constant(asked)));
		fc.assert(fc.property(counts, ([replied, asked]) => {
			const { low, high } = wilsonInterval(replied, asked);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			expect(low).toBeLessThanOrEqual(replied / asked + 1e-12);
			expect(high).toBeGreaterThanOrEqual(replied / asked - 1e-12);
			expect(1 - wilsonInterval(asked - replied, asked).high).toBeCloseTo(low, 10);
			const more = wilsonInterval(replied * 4, asked * 4);
			expect(more.high - more.low).toBeLessThan(high - low);
		}));
	});

	it("is where the distance of the rate from the bound is 1.96 standard errors at the bound", () => {
		fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (one, other) => {
			const [replied, asked] = [one, one + other];
			const { low, high } = wilsonInterval(replied, asked);
			for (const bound of [low, high]) expect(Math.abs(replied / asked - bound) / Math.sqrt((bound * (1 - bound)) / asked)).toBeCloseTo(1.959964, 5);
		}));
	});
});

const arm = (name: string, replied: number, asked: number): Arm => ({ name, asked, replied, rate: asked > 0 && replied <= asked ? replied / asked : null, line: 0 });

describe("what the numbers tell", () => {
	it.each<[string, readonly Arm[], ReturnType<typeof verdictOf>]>([
		["12 of 60 against 18 of 60", [arm("a", 12, 60), arm("b", 18, 60)], { kind: "no-clear-difference" }],
		["30 of 300 against 9 of 40", [arm("a", 30, 300), arm("b", 9, 40)], { kind: "no-clear-difference" }],
		["30 of 300 against 30 of 60", [arm("a", 30, 300), arm("b", 30, 60)], { kind: "clear-difference", better: "b", worse: "a" }],
		["the same in the other order", [arm("b", 30, 60), arm("a", 30, 300)], { kind: "clear-difference", better: "b", worse: "a" }],
		["all against none of 20", [arm("a", 20, 20), arm("b", 0, 20)], { kind: "clear-difference", better: "a", worse: "b" }],
		["all against none of 19", [arm("a", 19, 19), arm("b", 0, 19)], { kind: "too-few" }],
		["enough against too few", [arm("a", 30, 300), arm("b", 19, 19)], { kind: "too-few" }],
		["enough against nobody", [arm("a", 30, 300), arm("b", 0, 0)], { kind: "too-few" }],
		["nobody against nobody", [arm("a", 0, 0), arm("b", 0, 0)], { kind: "too-few" }],
		["more than were asked", [arm("a", 70, 60), arm("b", 0, 60)], { kind: "too-few" }],
		["one arm", [arm("a", 30, 300)], null],
		["none", [], null],
		["three, of which one has too few", [arm("a", 1, 5), arm("b", 30, 300), arm("c", 30, 60)], { kind: "clear-difference", better: "c", worse: "b" }],
		["three alike", [arm("a", 10, 50), arm("b", 11, 50), arm("c", 12, 50)], { kind: "no-clear-difference" }],
	])("%s", (_, arms, verdict) => { expect(verdictOf(arms)).toEqual(verdict); });

	it("asks for twenty", () => { expect([isTooFew(arm("a", 0, 19)), isTooFew(arm("a", 0, 20))]).toEqual([true, false]); });
});
