/**
 * A copy of plain data whose texts do not hold on to the note that they were cut from: a part of a string keeps the whole of it
 * alive, and an index of ten thousand people would keep ten thousand notes. Copied lists have no room to spare either.
 */
export function keptText<T>(value: T): T;
export function keptText(value: unknown): unknown {
	if (typeof value === "string") return ` ${value}`.slice(1);
	if (Array.isArray(value)) return value.map((item: unknown) => keptText(item));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keptText(item as unknown)]));
}
