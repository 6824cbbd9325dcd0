/** The first place of a sorted list whose item is not before what is looked for; its length where all are. */
export function placeIn<Item>(sorted: readonly Item[], isBefore: (item: Item) => boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(sorted[middle] as Item)) low = middle + 1;
		else high = middle;
	}
	return low;
}
