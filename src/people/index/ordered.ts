import { placeIn } from "./place-in";

/** Above so many changes at once, sorting everything again is quicker than finding a place for each. */
const mostPlaced = 64;

/** Things in a strict order. A change costs a few comparisons and a copy of the list, which is never changed once handed out. */
export class Ordered<Item> {
	#items: readonly Item[] = [];
	readonly #compare: (a: Item, b: Item) => number;

	constructor(compare: (a: Item, b: Item) => number) {
		this.#compare = compare;
	}

	get items(): readonly Item[] {
		return this.#items;
	}

	/** Takes these, and no others. */
	fill(items: readonly Item[]): void {
		this.#items = [...items].sort(this.#compare);
	}

	/** Takes some off, which must be in the list, and puts others in their places. */
	replace(gone: readonly Item[], come: readonly Item[]): void {
		if (gone.length + come.length === 0) return;
		if (gone.length + come.length > mostPlaced) {
			const left = new Set(gone);
			this.fill([...this.#items.filter((item) => !left.has(item)), ...come]);
			return;
		}
		const items = [...this.#items];
		for (const item of gone) items.splice(this.#placeOf(item, items), 1);
		for (const item of come) items.splice(this.#placeOf(item, items), 0, item);
		this.#items = items;
	}

	/** The list without some that are in it. */
	without(left: readonly Item[]): readonly Item[] {
		const items = [...this.#items];
		for (const item of left) items.splice(this.#placeOf(item, items), 1);
		return items;
	}

	#placeOf(item: Item, items: readonly Item[]): number {
		return placeIn(items, (other) => this.#compare(other, item) < 0);
	}
}
