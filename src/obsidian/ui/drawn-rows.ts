import type { Resizes } from "./resizes";
import { drawAttr } from "./drawn";
import type { Row } from "./row";

/** A row in the document. */
export interface DrawnRow {
	readonly el: HTMLElement;
	row: Row;
	version: unknown;
	index: number;
	/** How many rows there were when it was last told so. */
	of: number;
	/** The run in which the version was last compared. */
	comparedIn: number;
	/** As last told by the window; 0 before. */
	height: number;
	/** Where it was last placed. */
	top: number;
}

/** The rows of a list that are in the document. They keep their elements, and so the focus, for as long as they are. */
export class DrawnRows {
	readonly #byKey = new Map<string, DrawnRow>();
	readonly #byEl = new WeakMap<Element, DrawnRow>();
	readonly #listEl: HTMLElement;
	readonly #resizes: Resizes;
	readonly #mark: (key: string) => string;
	/** Key of the row that Tab comes to. */
	#stop: string | undefined;

	/** `resizes` is told of every row that comes and goes; `mark` says how the document may hold a key. */
	constructor(listEl: HTMLElement, resizes: Resizes, mark: (key: string) => string) {
		this.#mark = mark;
		this.#listEl = listEl;
		this.#resizes = resizes;
	}

	[Symbol.iterator](): Iterator<DrawnRow> {
		return this.#byKey.values();
	}

	get(key: string): DrawnRow | undefined {
		return this.#byKey.get(key);
	}

	of(el: Element): DrawnRow | undefined {
		return this.#byEl.get(el);
	}

	/** The row that holds the focus. */
	focused(): DrawnRow | undefined {
		const { activeElement } = this.#listEl.doc;
		const rowEl = activeElement && this.#listEl.contains(activeElement) ? activeElement.closest(".kith-row") : null;
		return rowEl ? this.#byEl.get(rowEl) : undefined;
	}

	/** The row is given an element, which stands last and is empty. */
	add(row: Row, index: number): DrawnRow {
		const el = this.#listEl.createDiv({ cls: "kith-row", attr: { role: "listitem", tabindex: "-1" } });
		drawAttr(el, "data-key", () => this.#mark(row.key));
		const drawn: DrawnRow = { el, row, index, of: -1, version: undefined, comparedIn: 0, height: 0, top: -1 };
		this.#byKey.set(row.key, drawn);
		this.#byEl.set(el, drawn);
		this.#resizes.observe(el);
		return drawn;
	}

	remove({ el, row }: DrawnRow): void {
		el.remove();
		this.#resizes.unobserve(el);
		this.#byKey.delete(row.key);
	}

	/** Puts a row behind another, or first. An element that is moved loses the focus: the one that has it stays. */
	putAfter(before: HTMLElement | undefined, { el }: DrawnRow): void {
		const next = before ? before.nextElementSibling : this.#listEl.firstElementChild;
		if (next !== el && el !== el.doc.activeElement) this.#listEl.insertBefore(el, next);
	}

	/** Tells those who cannot see the list where in it a row stands. */
	number(drawn: DrawnRow, length: number): void {
		const place = String(drawn.index + 1);
		if (drawn.el.getAttribute("aria-posinset") !== place) drawn.el.setAttribute("aria-posinset", place);
		if (drawn.of !== length) drawn.el.setAttribute("aria-setsize", String(length));
		drawn.of = length;
	}

	/** Refills the row where it says something new; once per run, however often it comes into sight. */
	redraw(drawn: DrawnRow, run: number): void {
		if (drawn.comparedIn === run) return;
		drawn.comparedIn = run;
		const { el, row } = drawn;
		const version = row.version();
		if (drawn.version === version) return;
		// A control that was pressed may be gone: the keyboard stays with the row.
		const { activeElement } = el.doc;
		const hadFocus = activeElement !== null && el.contains(activeElement);
		el.empty();
		row.draw(el);
		setStop(el, row.key === this.#stop);
		if (hadFocus) el.focus({ preventScroll: true });
		drawn.version = version;
	}

	get stop(): string | undefined {
		return this.#stop;
	}

	/** Makes another row the one that Tab comes to. */
	moveStop(stop: string | undefined): void {
		if (stop === this.#stop) return;
		for (const key of [this.#stop, stop]) {
			const drawn = key === undefined ? undefined : this.#byKey.get(key);
			if (drawn) setStop(drawn.el, key === stop);
		}
		this.#stop = stop;
	}
}

/** Whether Tab comes to a row, and goes on to what is in it. */
function setStop(rowEl: HTMLElement, isStop: boolean): void {
	for (const el of [rowEl, ...Array.from(rowEl.querySelectorAll<HTMLElement>("a, button"))]) el.tabIndex = isStop ? 0 : -1;
}
