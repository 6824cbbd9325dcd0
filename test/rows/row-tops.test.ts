import fc from "fast-check";
import { expect, it } from "vitest";
import { RowTops } from "../../src/rows/row-tops";
import type { PlacedRow, Rows } from "../../src/rows/rows";

const rowOf = (key: string, estimate: number): PlacedRow => ({ key, estimate });

/** Rows as a plain array. */
function rowsOf(rows: readonly PlacedRow[]): Rows<PlacedRow> {
	const indexOf = (row: PlacedRow): number | undefined => (rows.includes(row) ? rows.indexOf(row) : undefined);
	return { length: rows.length, at: (index) => rows[index], indexOf, indexOfKey: () => undefined, estimatedTop: (index) => rows.slice(0, Math.max(0, index)).reduce((sum, { estimate }) => sum + estimate, 0) };
}

const all = Array.from({ length: 12 }, (_, index) => rowOf(String(index), 20 + 10 * (index % 3)));
const step = fc.oneof(
	fc.record({ rows: fc.shuffledSubarray(all) }),
	fc.record({ measured: fc.nat(11), height: fc.integer({ min: -1, max: 90 }) }),
	fc.record({ recalled: fc.nat(11) }),
	fc.constant({ forget: true }),
);

/** Adds up one by one. */
function expectSums(tops: RowTops<PlacedRow>, rows: readonly PlacedRow[], heights: ReadonlyMap<PlacedRow, number>): void {
	for (const row of rows) tops.recall(row);
	let top = 0;
	for (const [index, row] of rows.entries()) {
		expect(tops.top(index)).toBe(top);
		const height = heights.get(row) ?? row.estimate;
		expect([tops.at(top), tops.at(top + height - 1)]).toEqual([index, index]);
		top += height;
	}
	expect([tops.top(rows.length), tops.at(top)]).toEqual([top, rows.length]);
}

it("has rows stand where their heights add up to, whatever was measured and shown before", () => {
	fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
		let rows: readonly PlacedRow[] = all;
		const tops = new RowTops(rowsOf(rows));
		const heights = new Map<PlacedRow, number>();
		for (const one of steps) {
			if ("rows" in one) tops.setRows(rowsOf((rows = one.rows)));
			else if ("forget" in one) {
				tops.forget();
				heights.clear();
			} else if ("recalled" in one) tops.recall(rows[one.recalled] ?? rowOf("none", 0));
			else {
				const row = rows[one.measured];
				if (!row) continue;
				tops.recall(row);
				const isOther = tops.measure(row, one.height);
				expect(isOther).toBe(one.height > 0 && one.height !== (heights.get(row) ?? row.estimate));
				if (one.height > 0) heights.set(row, one.height);
			}
			expectSums(tops, rows, heights);
		}
	}), { numRuns: 300 });
});
