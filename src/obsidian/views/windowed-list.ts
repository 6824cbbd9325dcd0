import { RowTops } from "./row-tops";

/** One row of a windowed list. */
export interface Row {
	/** The same for the same thing across redraws. */
	readonly key: string;
	/** A row is drawn again only when this is another value than before. */
	readonly version: unknown;
	/** Height in pixels to reckon with until the row has been measured. */
	readonly estimate: number;
	/** A heading between rows, which the keyboard passes over. */
	readonly isHeading?: boolean;
	/** Fills the empty row element. */
	draw(rowEl: HTMLElement): void;
}

interface DrawnRow {
	readonly el: HTMLElement;
	version: unknown;
	index: number;
	/** The run of `setRows` in which the version was last compared. */
	comparedIn: number;
}

const overscanPx = 400;

/**
 * A list of which only the rows in sight are in the document, so that 10,000 people scroll as lightly as ten.
 * Rows may have different heights; each is measured once drawn. Rows keep their elements, and so the focus, across redraws.
 */
export class WindowedList {
	#rows: readonly Row[] = [];
	#run = 0;
	/** Made when it is first asked for after new rows. */
	#indexOfKey: Map<string, number> | undefined;
	readonly #tops = new RowTops<Row>();
	readonly #drawn = new Map<string, DrawnRow>();
	readonly #listEl: HTMLElement;
	/** The row that last held the focus. */
	#visited: string | undefined;
	#stop: string | undefined;
	#frame: number | undefined;
	readonly #resizes = new ResizeObserver((resized) => {
		if (resized.some(({ target }) => target === this.#scrollEl)) this.#tops.forget();
		// Told before anything is painted: no row is ever seen to stand over another.
		if (this.#measureDrawn()) this.#place();
		this.#schedule();
	});
	readonly #scrollEl: HTMLElement;

	/** `scrollEl` scrolls; the list takes all of it below what is in it already. */
	constructor(scrollEl: HTMLElement) {
		this.#scrollEl = scrollEl;
		this.#listEl = scrollEl.createDiv({ cls: "kith-window", attr: { role: "list" } });
		this.#listEl.addEventListener("focusin", () => {
			this.#visited = this.focusedKey();
			this.#moveStop();
		});
		scrollEl.addEventListener("scroll", () => { this.#schedule(); }, { passive: true });
		this.#resizes.observe(scrollEl);
	}

	/** Shows these rows; rows whose key and version are as before keep their elements untouched. Handed the same array again, it looks at those in sight only. */
	setRows(rows: readonly Row[]): void {
		this.#run++;
		const focused = this.focusedKey();
		const place = focused === undefined ? 0 : Number(this.#drawn.get(focused)?.el.getAttribute("aria-posinset")) - 1;
		if (rows !== this.#rows) {
			this.#rows = rows;
			this.#indexOfKey = undefined;
			this.#tops.setRows(rows);
		}
		this.#drawWindow();
		if (focused !== undefined && !this.#drawn.has(focused)) this.#focusNear(place);
	}

	/** The row that held the focus is gone: the keyboard goes on with the one in its place, or the last. */
	#focusNear(place: number): void {
		const row = this.#rows.slice(place).find(({ isHeading }) => isHeading !== true) ?? this.#rows.at(-1);
		if (row) this.focus(row.key);
	}

	/** Key of the row that holds the focus, where one does. */
	focusedKey(): string | undefined {
		return this.#focused()?.[0];
	}

	/** The row that holds the focus. */
	focusedEl(): HTMLElement | undefined {
		return this.#focused()?.[1].el;
	}

	#focused(): [string, DrawnRow] | undefined {
		const active = this.#listEl.doc.activeElement;
		for (const one of this.#drawn) if (one[1].el === active || one[1].el.contains(active)) return one;
		return undefined;
	}

	/** Focuses the one row that Tab comes to: the one last visited, else the first in sight. */
	enter(): void {
		if (this.#stop !== undefined) this.focus(this.#stop);
	}

	/** Moves the focus on from the row that holds it: by a row, a page, or all the way. False where there is none that way. */
	move(by: 1 | -1, far: "row" | "page" | "end"): boolean {
		const focused = this.focusedKey();
		const from = focused === undefined ? undefined : this.#indexOf(focused);
		if (from === undefined) return false;
		const last = this.#rows.length - 1;
		const page = this.#tops.at(this.#tops.top(from) + by * this.#height());
		const to = { row: from + by, page: Math.max(0, Math.min(last, page)), end: by > 0 ? last : 0 }[far];
		// A heading is passed over on the way, or gone back from at the end of it.
		const row = this.#rowFrom(to, by) ?? (far === "row" ? undefined : this.#rowFrom(to, -by));
		return row !== undefined && this.focus(row.key);
	}

	/** The first row from there on that is no heading. */
	#rowFrom(index: number, by: number): Row | undefined {
		while (this.#rows[index]?.isHeading === true) index += by;
		return this.#rows[index];
	}

	/** Brings a row into sight and focuses it; false where there is none of that key. */
	focus(key: string): boolean {
		const index = this.#indexOf(key);
		if (index === undefined) return false;
		this.#scrollTo(index);
		this.#drawWindow();
		this.#drawn.get(key)?.el.focus({ preventScroll: true });
		return true;
	}

	/** Stops listening; the elements go with their parent. */
	close(): void {
		this.#resizes.disconnect();
		if (this.#frame !== undefined) this.#listEl.win.cancelAnimationFrame(this.#frame);
	}

	#indexOf(key: string): number | undefined {
		this.#indexOfKey ??= new Map(this.#rows.map((row, index) => [row.key, index]));
		return this.#indexOfKey.get(key);
	}

	#scrollTo(index: number): void {
		const top = this.#tops.top(index) + this.#listEl.offsetTop;
		const bottom = this.#tops.top(index + 1) + this.#listEl.offsetTop;
		const { scrollTop, clientHeight } = this.#scrollEl;
		if (top < scrollTop) this.#scrollEl.scrollTop = Math.max(0, top - 8);
		else if (bottom > scrollTop + clientHeight) this.#scrollEl.scrollTop = bottom - clientHeight + 8;
	}

	#schedule(): void {
		if (this.#frame !== undefined) return;
		this.#frame = this.#listEl.win.requestAnimationFrame(() => {
			this.#frame = undefined;
			this.#drawWindow();
		});
	}

	/** Draws what is in sight, then measures; a measured height that differs moves the rows below it once more. */
	#drawWindow(): void {
		for (let pass = 0; pass < 3; pass++) {
			const [first, last] = this.#inSight();
			this.#drawRows(first, last);
			if (!this.#measureRows(first, last)) break;
		}
		this.#place();
	}

	#inSight(): [number, number] {
		const from = this.#scrollEl.scrollTop - this.#listEl.offsetTop - overscanPx;
		return [this.#tops.at(from), Math.min(this.#rows.length, this.#tops.at(from + this.#height() + 2 * overscanPx) + 1)];
	}

	/** Before it is laid out, a list is taken to be as tall as the window; and never taller, however tall it may be that nothing bounds. */
	#height(): number {
		const { innerHeight } = this.#listEl.win;
		return Math.min(this.#scrollEl.clientHeight || innerHeight, innerHeight);
	}

	#drawRows(first: number, last: number): void {
		const focused = this.focusedKey();
		const inSight = new Set(this.#rows.slice(first, last).map(({ key }) => key));
		for (const [key, row] of this.#drawn) {
			if (inSight.has(key)) continue;
			const index = key === focused ? this.#indexOf(key) : undefined;
			if (index !== undefined) {
				row.index = index;
				continue;
			}
			row.el.remove();
			this.#resizes.unobserve(row.el);
			this.#drawn.delete(key);
		}
		let before: HTMLElement | undefined;
		for (let index = first; index < last; index++) {
			const row = this.#rows[index];
			if (row) before = this.#drawRow(row, index, before);
		}
	}

	#drawRow(row: Row, index: number, before: HTMLElement | undefined): HTMLElement {
		let drawn = this.#drawn.get(row.key);
		if (!drawn) {
			const el = this.#listEl.createDiv({ cls: "kith-row", attr: { role: "listitem", tabindex: "-1" } });
			el.dataset["key"] = row.key;
			drawn = { el, index, version: undefined, comparedIn: 0 };
			this.#drawn.set(row.key, drawn);
			this.#resizes.observe(el);
		}
		drawn.index = index;
		if (drawn.comparedIn !== this.#run) this.#redraw(drawn, row);
		drawn.el.setAttribute("aria-posinset", String(index + 1));
		drawn.el.setAttribute("aria-setsize", String(this.#rows.length));
		const next = before ? before.nextElementSibling : this.#listEl.firstElementChild;
		if (next !== drawn.el && drawn.el !== drawn.el.doc.activeElement) this.#listEl.insertBefore(drawn.el, next);
		return drawn.el;
	}

	/** Fills the row anew where it says something else than before; once a run, however often it comes into sight. */
	#redraw(drawn: DrawnRow, row: Row): void {
		const { version } = row;
		drawn.comparedIn = this.#run;
		if (drawn.version === version) return;
		// A control that was pressed may be gone: the keyboard stays with the row.
		const { activeElement } = drawn.el.doc;
		const hadFocus = activeElement !== null && drawn.el.contains(activeElement);
		drawn.el.empty();
		row.draw(drawn.el);
		setStop(drawn.el, row.key === this.#stop);
		if (hadFocus) drawn.el.focus({ preventScroll: true });
		drawn.version = version;
		this.#tops.forget(row);
	}

	/** Measures the rows that were not measured before; true where one has another height than was reckoned with. */
	#measureRows(first: number, last: number): boolean {
		let changed = false;
		for (let index = first; index < last; index++) {
			const row = this.#rows[index];
			const el = row && this.#drawn.get(row.key)?.el;
			if (row && el && !this.#tops.isMeasured(row) && this.#measure(row, el)) changed = true;
		}
		return changed;
	}

	/** Measures all rows in the document anew: what is in them may have grown, with a font or a theme that has come. */
	#measureDrawn(): boolean {
		let changed = false;
		for (const { el, index } of this.#drawn.values()) {
			const row = this.#rows[index];
			if (row && this.#measure(row, el)) changed = true;
		}
		return changed;
	}

	/** A row that is not laid out has no height to go by. */
	#measure(row: Row, { offsetHeight }: HTMLElement): boolean {
		return offsetHeight > 0 && this.#tops.measure(row, offsetHeight);
	}

	#place(): void {
		this.#listEl.setCssProps({ "--kith-window-height": `${String(this.#tops.top(this.#rows.length))}px` });
		for (const { el, index } of this.#drawn.values()) el.setCssProps({ "--kith-row-top": `${String(this.#tops.top(index))}px` });
		this.#moveStop();
	}

	#moveStop(): void {
		let stop = this.#visited;
		if (stop === undefined || !this.#drawn.has(stop)) {
			const inSight = this.#rows.slice(this.#tops.at(this.#scrollEl.scrollTop - this.#listEl.offsetTop));
			stop = inSight.find(({ isHeading }) => isHeading !== true)?.key;
		}
		if (stop === this.#stop) return;
		for (const key of [this.#stop, stop]) {
			const drawn = key === undefined ? undefined : this.#drawn.get(key);
			if (drawn) setStop(drawn.el, key === stop);
		}
		this.#stop = stop;
	}
}

/** Whether Tab comes to a row, and goes on to what is in it. */
function setStop(rowEl: HTMLElement, isStop: boolean): void {
	for (const el of [rowEl, ...Array.from(rowEl.querySelectorAll<HTMLElement>("a, button"))]) el.tabIndex = isStop ? 0 : -1;
}
