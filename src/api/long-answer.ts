/** More than anybody shows at once: up to so many, each is made at once. */
const mostAtOnce = 100;

/** A frozen array of what is made of each item. In a long one an element is made when it is first read: most of thousands never are. */
export function longAnswer<Item, Made>(items: readonly Item[], make: (item: Item) => Made): readonly Made[] {
	if (items.length <= mostAtOnce) return Object.freeze(items.map(make));
	const answer: Made[] = [];
	for (const [at, item] of items.entries()) {
		let made: Made | undefined;
		Object.defineProperty(answer, at, { get: () => (made ??= make(item)), enumerable: true });
	}
	return Object.freeze(answer);
}
