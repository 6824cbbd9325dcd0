/** More than anybody shows at once: up to so many, each is made at once. */
const mostAtOnce = 100;

/** A frozen array of what is made of each item. In a long one an element is made when it is first read: most of thousands never are. */
export function longAnswer<Item, Made>(items: readonly Item[], make: (item: Item) => Made): readonly Made[] {
	if (items.length <= mostAtOnce) return Object.freeze(items.map(make));
	const answer: Made[] = [];
	const element: PropertyDescriptor = { enumerable: true };
	// From the last one, and described by one object: so it takes half as long.
	for (let at = items.length - 1; at >= 0; at--) {
		let made: Made | undefined;
		element.get = () => (made ??= make(items[at] as Item));
		Object.defineProperty(answer, at, element);
	}
	return Object.freeze(answer);
}
