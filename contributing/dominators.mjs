/**
 * Each node's immediate dominator, the last that lies on every way to it from node 0: from the nodes that each leads to, by Cooper, Harvey and Kennedy, "A Simple,
 * Fast Dominance Algorithm" (2001). What nothing leads to has none.
 */
export function dominators(next) {
	const inOrder = reached(next);
	const place = new Map(inOrder.map((node, at) => [node, at]));
	const before = new Map(inOrder.map((node) => [node, []]));
	for (const node of inOrder) for (const one of next[node]) before.get(one).push(node);
	const found = new Map([[0, 0]]);
	const common = (one, other) => {
		if (one === other) return one;
		return place.get(one) > place.get(other) ? common(found.get(one), other) : common(one, found.get(other));
	};
	for (let changed = true; changed;) {
		changed = false;
		for (const node of inOrder.slice(1)) {
			const nearest = before.get(node).filter((one) => found.has(one)).reduce(common);
			changed ||= found.get(node) !== nearest;
			found.set(node, nearest);
		}
	}
	found.delete(0);
	return found;
}

/** What can be reached from node 0, each before what only it leads to. */
function reached(next) {
	const after = [];
	const seen = new Set([0]);
	const open = [[0, [...next[0]]]];
	while (open.length > 0) {
		const [node, left] = open.at(-1);
		const one = left.pop();
		if (one === undefined) after.push(open.pop()[0]);
		else if (!seen.has(one)) {
			seen.add(one);
			open.push([one, [...next[one]]]);
		}
	}
	return after.reverse();
}
