/** Whether two plain values say the same: lists in order, sets, objects by their own members. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (!isObject(a) || !isObject(b)) return false;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
	if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
	return a.constructor === b.constructor && sameMembers(a, b);
}

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
	return typeof value === "object" && value !== null;
}

function sameMembers(a: Members, b: Members): boolean {
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameValue(a[key], b[key]));
}
