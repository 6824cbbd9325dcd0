import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridgesOf } from "../../src/pictures/bridges";
import type { Pair } from "../../src/pictures/point";

const told = (count: number, ties: readonly Pair[]): unknown => {
	const { ties: bridges, people } = bridgesOf(count, ties);
	return { ties: [...bridges].sort(([a], [b]) => a - b), people: [...people].sort(([a], [b]) => a - b) };
};

/** The sizes of the parts that a network has without some ties, and without somebody. */
function partsWithout(count: number, ties: readonly Pair[], { tie = -1, person = -1, of }: { tie?: number; person?: number; of: number }): number[] {
	const kept = ties.filter((pair, at) => at !== tie && !pair.includes(person));
	const seen = new Set([person]);
	const sizes: number[] = [];
	for (let root = 0; root < count; root++) {
		if (seen.has(root) || !isJoined(ties, root, of)) continue;
		const part = [root];
		seen.add(root);
		for (const one of part) {
			for (const [a, b] of kept) {
				const other = a === one ? b : b === one ? a : one;
				if (!seen.has(other)) part.push(other);
				seen.add(other);
			}
		}
		sizes.push(part.length);
	}
	return sizes;
}

function isJoined(ties: readonly Pair[], one: number, other: number): boolean {
	const reached = new Set([one]);
	for (let size = 0; size < reached.size;) {
		size = reached.size;
		for (const [a, b] of ties) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
	}
	return reached.has(other);
}

const networks = fc.integer({ min: 2, max: 9 }).chain((count) => fc.record({
	count: fc.constant(count),
	ties: fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).filter(([a, b]) => a < b), { minLength: 1, maxLength: 14, selector: ([a, b]) => `${a} ${b}` }),
}));

describe("bridges", () => {
	it.each<[string, number, Pair[], unknown]>([
		["two", 2, [[0, 1]], { ties: [[0, 1]], people: [] }],
		["a triangle has none", 3, [[0, 1], [1, 2], [0, 2]], { ties: [], people: [] }],
		["a chain of five comes apart at each tie, and at those who have two on either side", 5, [[0, 1], [1, 2], [2, 3], [3, 4]], { ties: [[0, 1], [1, 2], [2, 2], [3, 1]], people: [[2, 2]] }],
		["two triangles and a tie between them", 6, [[0, 1], [1, 2], [0, 2], [2, 3], [3, 4], [4, 5], [3, 5]], { ties: [[3, 3]], people: [[2, 2], [3, 2]] }],
		["two triangles that share somebody", 5, [[0, 1], [1, 2], [0, 2], [2, 3], [3, 4], [2, 4]], { ties: [], people: [[2, 2]] }],
		["a star joins single people only", 4, [[0, 1], [0, 2], [0, 3]], { ties: [[0, 1], [1, 1], [2, 1]], people: [] }],
		["three pairs through one", 7, [[0, 1], [1, 2], [0, 3], [3, 4], [0, 5], [5, 6]], { ties: [[0, 2], [1, 1], [2, 2], [3, 1], [4, 2], [5, 1]], people: [[0, 3]] }],
		["parts that are apart are looked at one by one", 5, [[0, 1], [2, 3], [3, 4], [2, 4]], { ties: [[0, 1]], people: [] }],
	])("%s", (_, count, ties, expected) => {
		expect(told(count, ties)).toEqual(expected);
	});

	it("are those without which more is apart, by trying each", () => {
		fc.assert(fc.property(networks, ({ count, ties }) => {
			const { ties: bridges, people } = bridgesOf(count, ties);
			for (const [tie, pair] of ties.entries()) {
				const parts = partsWithout(count, ties, { tie, of: pair[0] });
				expect(bridges.get(tie)).toBe(parts.length > 1 ? Math.min(...parts) : undefined);
			}
			for (let person = 0; person < count; person++) {
				const parts = partsWithout(count, ties, { person, of: person }).filter((size) => size > 1);
				expect(people.get(person)).toBe(parts.length > 1 ? parts.length : undefined);
			}
		}));
	});

	it("are found in a chain of ten thousand", () => {
		const ties = Array.from({ length: 9_999 }, (_, at): Pair => [at, at + 1]);
		expect(bridgesOf(10_000, ties).ties.size).toBe(9_999);
	});
});
