import { type DrawnRow, DrawnRows } from "./drawn-rows";
import { RowTops } from "../../rows/row-tops";
import { Resizes } from "./resizes";
import { noRows } from "../../rows/rows";
import type { ListRows, Row } from "./row";

const overscanPx = 400;

/**
 * A list of which only the rows in sight are in the document, so that 10,000 people scroll as lightly as ten.
 * Rows may have different heights. The window tells them, of all rows at once and after its own layout: none is ever asked for, nor is
 * anything else that would make the window lay out between two writes. Rows keep their elements, and so the focus, across redraws.
 */
export class WindowedList {
	#rows: ListRows = noRows;
	#run = 0;
	readonly #tops = new RowTops<Row>(this.#rows);
	readonly #resizes: Resizes;
	readonly #scrollEl: HTMLElement;
	readonly #listEl: HTMLElement;
	readonly #drawn: DrawnRows;
	/** What the window last told of what scrolls: where it stands, and how large it is. */
	#scrollTop = 0;
	#height = 0;
	#width = 0;
	#listHeight = -1;
	/** The row that last held the focus. */
	#visited: string | undefined;
	/** The row that was brought into sight, until somebody scrolls: it stays there while heights become known. */
	#target: string | undefined;
	#frame: number | undefined;

	/** `scrollEl` scrolls; the list is the first thing in it. `mark` says how the document may hold the key of a row. */
	constructor(scrollEl: HTMLElement, mark = (key: string): string => key) {
		this.#scrollEl = scrollEl;
		this.#listEl = scrollEl.createDiv({ cls: "kith-window", attr: { role: "list" } });
		this.#resizes = new Resizes(this.#listEl, (resized) => { this.#measure(resized); });
		this.#drawn = new DrawnRows(this.#listEl, this.#resizes, mark);
		this.#listEl.addEventListener("focusin", () => {
			this.#visited = this.focusedKey();
			this.#moveStop();
		});
		scrollEl.addEventListener("scroll", () => { this.#scrolled(); }, { passive: true });
		this.#resizes.observe(scrollEl);
	}

	/**
	 * Shows these rows; rows with the same key and version keep their elements untouched. Given the same rows again, it looks only at those
	 * in sight.
	 */
	setRows(rows: ListRows): void {
		this.#run++;
		const focused = this.#drawn.focused();
		if (rows !== this.#rows) {
			this.#rows = rows;
			this.#tops.setRows(rows);
			this.#keepInSight();
		}
		this.#drawWindow();
		if (focused && !this.#drawn.get(focused.row.key)) this.#focusNear(focused.index);
	}

	/** The row that held the focus is gone: the keyboard goes on with the one in its place, or the last. */
	#focusNear(place: number): void {
		const row = this.#rowFrom(place, 1) ?? this.#rows.at(this.#rows.length - 1);
		if (row) this.focus(row.key);
	}

	/** Key of the row that holds the focus, where one does. */
	focusedKey(): string | undefined {
		return this.#drawn.focused()?.row.key;
	}

	/** The row that holds the focus. */
	focusedEl(): HTMLElement | undefined {
		return this.#drawn.focused()?.el;
	}

	/** Focuses the first row, or the one row that Tab comes to: the one last visited, else the first in sight. */
	enter(atFirst = false): void {
		const stop = atFirst ? this.#rowFrom(0, 1)?.key : this.#drawn.stop;
		if (stop !== undefined) this.focus(stop);
	}

	/** Moves the focus from the row that has it: by a row, a page, or all the way. False if there is no row that way. */
	move(by: 1 | -1, far: "row" | "page" | "end"): boolean {
		const from = this.#drawn.focused()?.index;
		if (from === undefined) return false;
		const last = this.#rows.length - 1;
		const page = this.#tops.at(this.#tops.top(from) + by * this.#seenHeight());
		const to = { row: from + by, page: Math.max(0, Math.min(last, page)), end: by > 0 ? last : 0 }[far];
		// A heading is passed over on the way, or gone back from at the end of it.
		const row = this.#rowFrom(to, by) ?? (far === "row" ? undefined : this.#rowFrom(to, -by));
		return row !== undefined && this.focus(row.key);
	}

	/** The first row from there on that is no heading. */
	#rowFrom(index: number, by: number): Row | undefined {
		while (this.#rows.at(index)?.isHeading === true) index += by;
		return this.#rows.at(index);
	}

	/** Brings a row into sight and focuses it; false if there is none with that key. */
	focus(key: string): boolean {
		const index = this.#indexOf(key);
		if (index === undefined) return false;
		this.#target = key;
		this.#scrollTo(index);
		this.#drawWindow();
		this.#drawn.get(key)?.el.focus({ preventScroll: true });
		return true;
	}

	/** Stops listening; the elements go with their parent. */
	close(): void {
		this.#resizes.close();
		if (this.#frame !== undefined) this.#listEl.win.cancelAnimationFrame(this.#frame);
	}

	#indexOf(key: string): number | undefined {
		const drawn = this.#drawn.get(key);
		return (drawn && this.#rows.indexOf(drawn.row)) ?? this.#rows.indexOfKey(key);
	}

	#scrollTo(index: number): void {
		const top = this.#tops.top(index);
		const bottom = this.#tops.top(index + 1);
		const height = this.#seenHeight();
		if (top < this.#scrollTop) this.#scrollEl.scrollTop = Math.max(0, top - 8);
		else if (bottom > this.#scrollTop + height) this.#scrollEl.scrollTop = bottom - height + 8;
		else return;
		this.#scrollTop = this.#scrollEl.scrollTop;
	}

	#scrolled(): void {
		const { scrollTop } = this.#scrollEl;
		if (Math.abs(scrollTop - this.#scrollTop) > 1) this.#target = undefined;
		this.#scrollTop = scrollTop;
		this.#schedule();
	}

	#schedule(): void {
		if (this.#frame !== undefined) return;
		this.#frame = this.#listEl.win.requestAnimationFrame(() => {
			this.#frame = undefined;
			this.#drawWindow();
		});
	}

	/** Told after a layout, before anything is painted: no row is ever seen to stand over another. */
	#measure(resized: readonly ResizeObserverEntry[]): void {
		for (const { target, borderBoxSize: [box], contentRect } of resized) {
			const drawn = this.#drawn.of(target);
			const height = box?.blockSize ?? contentRect.height;
			if (drawn) drawn.height = height;
			else this.#resize(contentRect.width, height);
		}
		let isMoved = false;
		for (const { row, height } of this.#drawn) if (this.#tops.measure(row, height)) isMoved = true;
		if (isMoved) this.#place();
		if (isMoved) this.#keepInSight();
		this.#schedule();
	}

	/** Rows above the one that was brought into sight may come and go, or turn out to be of another height. */
	#keepInSight(): void {
		const target = this.#target === undefined ? undefined : this.#indexOf(this.#target);
		if (target !== undefined) this.#scrollTo(target);
	}

	/** Rows of another width have other heights. */
	#resize(width: number, height: number): void {
		this.#height = height;
		if (width === this.#width) return;
		this.#width = width;
		this.#tops.forget();
	}

	/** Draws what is in sight. */
	#drawWindow(): void {
		const [first, last] = this.#inSight();
		this.#drawRows(first, last);
		this.#place();
	}

	#inSight(): [number, number] {
		const height = this.#seenHeight();
		// A list that has become shorter is scrolled back by the window, which is told of later.
		const top = Math.max(0, Math.min(this.#scrollTop, this.#tops.top(this.#rows.length) - height));
		return [this.#tops.at(top - overscanPx), Math.min(this.#rows.length, this.#tops.at(top + height + overscanPx) + 1)];
	}

	/** Before it is laid out, a list is taken to be as tall as the window; and never taller, however tall it may be that nothing bounds. */
	#seenHeight(): number {
		const { innerHeight } = this.#listEl.win;
		return Math.min(this.#height || innerHeight, innerHeight);
	}

	#drawRows(first: number, last: number): void {
		const rows = new Map<string, Row>();
		for (let index = first; index < last; index++) {
			const row = this.#rows.at(index);
			if (row) rows.set(row.key, row);
		}
		const focused = this.#drawn.focused();
		for (const drawn of this.#drawn) {
			if (rows.has(drawn.row.key)) continue;
			const index = drawn === focused ? this.#rows.indexOfKey(drawn.row.key) : undefined;
			if (index === undefined) this.#drawn.remove(drawn);
			else Object.assign(drawn, { index, row: this.#rows.at(index) });
		}
		let index = first;
		let before: HTMLElement | undefined;
		for (const row of rows.values()) before = this.#drawRow(row, index++, before).el;
	}

	#drawRow(row: Row, index: number, before: HTMLElement | undefined): DrawnRow {
		let drawn = this.#drawn.get(row.key);
		if (!drawn) {
			drawn = this.#drawn.add(row, index);
			this.#tops.recall(row);
		} else if (drawn.row !== row) {
			drawn.row = row;
			// The element is measured again only when it changes its size.
			this.#tops.measure(row, drawn.height);
		}
		drawn.index = index;
		this.#drawn.redraw(drawn, this.#run);
		this.#drawn.number(drawn, this.#rows.length);
		this.#drawn.putAfter(before, drawn);
		return drawn;
	}

	#place(): void {
		const listHeight = this.#tops.top(this.#rows.length);
		if (listHeight !== this.#listHeight) this.#listEl.setCssProps({ "--kith-window-height": `${String(listHeight)}px` });
		this.#listHeight = listHeight;
		for (const drawn of this.#drawn) {
			const top = this.#tops.top(drawn.index);
			if (top !== drawn.top) drawn.el.setCssProps({ "--kith-row-top": `${String(top)}px` });
			drawn.top = top;
		}
		this.#moveStop();
	}

	#moveStop(): void {
		const isVisitedInSight = this.#visited !== undefined && this.#drawn.get(this.#visited) !== undefined;
		this.#drawn.moveStop(isVisitedInSight ? this.#visited : this.#rowFrom(this.#tops.at(this.#scrollTop), 1)?.key);
	}
}
