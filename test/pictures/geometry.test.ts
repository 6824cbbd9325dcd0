import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Direction, inDirection } from "../../src/pictures/in-direction";
import { layOut } from "../../src/pictures/lay-out";
import { placeLabels, widthOf } from "../../src/pictures/place-labels";
import type { Pair, Point } from "../../src/pictures/point";
import { ringsOf } from "../../src/pictures/rings";

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const laidOut = (count: number, ties: readonly Pair[]): readonly Point[] => {
	const steps = layOut(count, ties);
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Groups of five, each joined within. */
const groupsOf5 = (groups: number): readonly Pair[] => Array.from({ length: groups }, (_, group) => group * 5)
	.flatMap((first) => [[0, 1], [0, 2], [0, 3], [0, 4], [1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]].map(([a = 0, b = 0]): Pair => [first + a, first + b]));

describe("the layout of a network", () => {
	it("puts those who are joined nearer than others", () => {
		const ties = groupsOf5(8);
		const places = laidOut(40, ties);
		const near = meanOf(ties.map(([a, b]) => distance(places[a] ?? { x: 0, y: 0 }, places[b] ?? { x: 0, y: 0 })));
		const all = meanOf(places.flatMap((one, at) => places.slice(at + 1).map((other) => distance(one, other))));
		expect(near).toBeLessThan(all / 3);
		expect(near).toBeGreaterThan(15);
	});

	it("tells how far it has come, to the end", () => {
		const told: number[] = [];
		for (const step of layOut(3, [[0, 1]], (share) => { told.push(share); })) expect(step).toBeUndefined();
		expect(told.at(-1)).toBe(1);
		expect(told).toEqual([...told].sort((a, b) => a - b));
	});

	it("has a place of its own for everybody, the same each time", () => {
		const networks = fc.integer({ min: 2, max: 25 }).chain((count) => fc.record({
			count: fc.constant(count),
			ties: fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([a, b]) => a < b), { maxLength: 30, selector: ([a, b]) => `${a} ${b}` }),
		}));
		fc.assert(fc.property(networks, ({ count, ties }) => {
			const places = laidOut(count, ties);
			expect(places).toHaveLength(count);
			expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
			expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
			expect(laidOut(count, ties)).toEqual(places);
		}), { numRuns: 40 });
	});

	it("is nothing where there is nobody", () => {
		expect(laidOut(0, [])).toEqual([]);
	});
});

describe("rings", () => {
	it("stand around each other, and hold everybody without one covering another", () => {
		fc.assert(fc.property(fc.array(fc.nat(120), { minLength: 1, maxLength: 6 }), (counts) => {
			const rings = ringsOf(counts);
			expect(rings.map(({ places }) => places.length)).toEqual(counts);
			for (const [at, { inner, outer, places }] of rings.entries()) {
				expect(inner).toBe(rings[at - 1]?.outer ?? 16);
				expect(outer).toBeGreaterThan(inner);
				for (const { x, y } of places) expect(Math.hypot(x, y) > inner && Math.hypot(x, y) < outer).toBe(true);
			}
			const all = rings.flatMap(({ places }) => places);
			const least = all.flatMap((one, at) => all.slice(at + 1, at + 60).map((other) => distance(one, other)));
			expect(Math.min(Infinity, ...least)).toBeGreaterThan(10);
		}), { numRuns: 60 });
	});

	it("take the same room for few", () => {
		expect(ringsOf([1, 2]).at(-1)?.outer).toBeGreaterThanOrEqual(170);
		expect(ringsOf([]).length).toBe(0);
	});
});

describe("names below marks", () => {
	it("stand where they cover no mark and no other name, the first wished for first", () => {
		const wishes = [
			{ x: 0, y: 0, radius: 4, text: "Ada" }, { x: 5, y: 0, radius: 4, text: "Grace" }, { x: 100, y: 0, radius: 4, text: "李智伟" },
			{ x: 200, y: 0, radius: 4, text: "Barbara" }, { x: 200, y: 8, radius: 4, text: "" },
		];
		expect([...placeLabels(wishes, 8)]).toEqual([0, 2]);
	});

	it("are as wide as their signs", () => {
		expect(widthOf("李智伟", 10)).toBe(30);
		expect(widthOf("Ada", 10)).toBeCloseTo(16.8);
	});
});

describe("arrow keys", () => {
	const places: Point[] = [{ x: 0, y: 0 }, { x: 10, y: 1 }, { x: 30, y: 0 }, { x: 1, y: 12 }, { x: -10, y: -10 }];

	it.each<[Direction, number, number | undefined]>([
		["right", 0, 1], ["right", 1, 2], ["right", 2, undefined], ["left", 2, 1], ["down", 0, 3], ["up", 3, 0], ["left", 0, 4], ["down", 4, 0], ["up", 9, undefined],
	])("go %s from %d to %s", (direction, from, to) => {
		expect(inDirection(places, from, direction)).toBe(to);
	});

	it("lead on from everywhere but where there is nobody else", () => {
		const spots = fc.uniqueArray(fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) }), { minLength: 2, maxLength: 20, selector: ({ x, y }) => `${x} ${y}` });
		fc.assert(fc.property(spots, (all) => {
			for (const at of all.keys()) {
				const reached = (["left", "right", "up", "down"] as const).map((direction) => inDirection(all, at, direction));
				expect(reached.some((to) => to !== undefined && to !== at)).toBe(true);
			}
		}));
	});
});
