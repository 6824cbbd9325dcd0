/** Where rows of different heights stand one below another: as tall as measured, and until then as tall as estimated. */
export class RowTops<R extends { readonly estimate: number }> {
	#rows: readonly R[] = [];
	/** By row, not by key: in a list of thousands the keys of those out of sight are never made. */
	#heights = new WeakMap<R, number>();
	/** Made when it is first asked for after a change. */
	#tops: readonly number[] | undefined;

	setRows(rows: readonly R[]): void {
		this.#rows = rows;
		this.#tops = undefined;
	}

	/** True where the row was reckoned to have another height. */
	measure(row: R, height: number): boolean {
		const before = this.#heights.get(row);
		if (before === height) return false;
		this.#heights.set(row, height);
		if ((before ?? row.estimate) === height) return false;
		this.#tops = undefined;
		return true;
	}

	isMeasured(row: R): boolean {
		return this.#heights.has(row);
	}

	/** Forgets the height of a row, or of all. */
	forget(row?: R): void {
		if (row) this.#heights.delete(row);
		else this.#heights = new WeakMap();
		this.#tops = undefined;
	}

	/** Where the row at a place begins; of the place after the last, where the list ends. */
	top(index: number): number {
		return this.#all()[index] ?? 0;
	}

	/** Place of the row that stands there; after the last row, their number. */
	at(top: number): number {
		const tops = this.#all();
		let low = 0;
		let high = this.#rows.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((tops[middle + 1] ?? Infinity) <= top) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#all(): readonly number[] {
		if (this.#tops) return this.#tops;
		const tops = [0];
		let top = 0;
		for (const row of this.#rows) {
			top += this.#heights.get(row) ?? row.estimate;
			tops.push(top);
		}
		return (this.#tops = tops);
	}
}
