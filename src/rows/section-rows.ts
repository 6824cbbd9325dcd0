import type { PlacedRow, Rows } from "./rows";

/** The row of an entry, which knows where it stood. */
export interface PlacedEntryRow<E> extends PlacedRow {
	/** Of the group that it stands in. */
	readonly groupId: string;
	readonly entry: E;
	/** Where the row last stood among those of its group. */
	lastPlace: number;
}

/** Rows that stand together: at most one of its own, and one for each entry under it. */
export interface RowGroup<E, H extends PlacedRow, R extends PlacedEntryRow<E>> {
	readonly id: string;
	readonly head: H | undefined;
	readonly entries: readonly E[];
	/** The height in pixels that is estimated of each entry. */
	readonly estimate: number;
	/** The same row for the same entry; left out where there are none. */
	readonly rowOf?: (entry: E) => R;
}

type Placed<G> = G & {
	readonly start: number;
	readonly top: number;
	/** How many rows stand before the entries. */
	readonly heads: number;
};

/** So many places from where a row was, it is looked for before all the others. */
const lookedAround = 8;

/**
 * Groups of rows one below another. A list of thousands costs as much as it has groups: rows are made, and looked for, one by one. The key
 * of an entry's row is the id of its group, a colon, and the path of its person.
 */
export class SectionRows<E extends { readonly person: { readonly path: string } }, H extends PlacedRow, R extends PlacedEntryRow<E>>
implements Rows<H | R> {
	readonly length: number;
	readonly #groups: readonly Placed<RowGroup<E, H, R>>[];
	readonly #end: number;

	constructor(groups: readonly RowGroup<E, H, R>[]) {
		let start = 0;
		let top = 0;
		this.#groups = groups.map((group) => {
			const heads = group.head ? 1 : 0;
			const placed = { ...group, start, top, heads };
			start += heads + group.entries.length;
			top += (group.head?.estimate ?? 0) + group.entries.length * group.estimate;
			return placed;
		});
		this.length = start;
		this.#end = top;
	}

	at(index: number): H | R | undefined {
		const group = this.#groupAt(index);
		if (!group) return undefined;
		const place = index - group.start - group.heads;
		if (place < 0) return group.head;
		const entry = group.entries[place];
		const row = entry && group.rowOf?.(entry);
		if (row) row.lastPlace = place;
		return row;
	}

	indexOf(row: H | R): number | undefined {
		for (const group of this.#groups) {
			if (group.head === row) return group.start;
			if (!isEntryRow<E>(row) || group.id !== row.groupId) continue;
			const place = placeOf(row, group.entries);
			return place < 0 ? undefined : group.start + group.heads + place;
		}
		return undefined;
	}

	indexOfKey(key: string): number | undefined {
		for (const { id, head, entries, start, heads } of this.#groups) {
			if (head?.key === key) return start;
			if (!key.startsWith(`${id}:`)) continue;
			const path = key.slice(id.length + 1);
			const place = entries.findIndex(({ person }) => person.path === path);
			if (place >= 0) return start + heads + place;
		}
		return undefined;
	}

	estimatedTop(index: number): number {
		const group = index < this.length ? this.#groupAt(index) : undefined;
		if (!group) return index < 0 ? 0 : this.#end;
		const place = index - group.start - group.heads;
		return place < 0 ? group.top : group.top + (group.head?.estimate ?? 0) + place * group.estimate;
	}

	#groupAt(index: number): Placed<RowGroup<E, H, R>> | undefined {
		return this.#groups.find(({ start, heads, entries }) => index >= start && index < start + heads + entries.length);
	}
}

function isEntryRow<E>(row: PlacedRow): row is PlacedEntryRow<E> {
	return "entry" in row;
}

/** Nearly all rows stand where they stood, or a few places on. */
function placeOf<E>({ entry, lastPlace }: PlacedEntryRow<E>, entries: readonly E[]): number {
	for (let by = 0; by <= lookedAround; by++) {
		if (entries[lastPlace + by] === entry) return lastPlace + by;
		if (entries[lastPlace - by] === entry) return lastPlace - by;
	}
	return entries.indexOf(entry);
}
