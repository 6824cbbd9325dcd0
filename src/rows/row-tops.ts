import type { PlacedRow, Rows } from "./rows";

/**
 * Where rows of different heights stand one below another: as tall as measured, and until then as tall as estimated. What measured rows are
 * taller than estimated is kept in a tree of sums, so that a row in the middle of thousands costs a few additions.
 */
export class RowTops<R extends PlacedRow> {
	#rows: Rows<R>;
	#heights = new WeakMap<R, number>();
	/** Those of the rows that were measured: few, for most are never in sight. */
	readonly #measured = new Set<R>();
	/** At each place, how much taller than estimated the measured rows before it are in sum; undefined until asked for after new rows. */
	#sums: Float64Array | undefined;

	constructor(rows: Rows<R>) {
		this.#rows = rows;
	}

	setRows(rows: Rows<R>): void {
		this.#rows = rows;
		this.#sums = undefined;
	}

	/** True where the row was reckoned to have another height. A row that is not laid out has none to go by. */
	measure(row: R, height: number): boolean {
		if (height <= 0) return false;
		const before = this.#measured.has(row) ? this.#heights.get(row) ?? row.estimate : row.estimate;
		this.#heights.set(row, height);
		this.#measured.add(row);
		const index = this.#sums && this.#rows.indexOf(row);
		if (this.#sums && index !== undefined) add(this.#sums, index, height - before);
		return height !== before;
	}

	/** Reckons with the height that a row had when it was last among the rows. */
	recall(row: R): void {
		const height = this.#measured.has(row) ? undefined : this.#heights.get(row);
		if (height !== undefined) this.measure(row, height);
	}

	/** Forgets all heights. */
	forget(): void {
		this.#heights = new WeakMap();
		this.#measured.clear();
		this.#sums = undefined;
	}

	/** Where the row at a place begins; of the place after the last, where the list ends. */
	top(index: number): number {
		const sums = (this.#sums ??= this.#sumUp());
		let top = this.#rows.estimatedTop(index);
		for (let at = Math.min(index, this.#rows.length); at > 0; at -= at & -at) top += sums[at] ?? 0;
		return top;
	}

	/** Place of the row that stands there; after the last row, their number. */
	at(top: number): number {
		let low = 0;
		let high = this.#rows.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.top(middle + 1) <= top) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#sumUp(): Float64Array {
		const sums = new Float64Array(this.#rows.length + 1);
		for (const row of this.#measured) {
			const index = this.#rows.indexOf(row);
			if (index === undefined) this.#measured.delete(row);
			else add(sums, index, (this.#heights.get(row) ?? row.estimate) - row.estimate);
		}
		return sums;
	}
}

function add(sums: Float64Array, index: number, more: number): void {
	for (let at = index + 1; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + more;
}
