import type { Person } from "./person";

/** Who has gone from a list of people, and who has come. */
export interface ListChanges {
	readonly gone: readonly Person[];
	readonly come: readonly Person[];
}

/**
 * Compares two lists of people, so that what is kept of each can follow: whoever has not changed is the same object. After an edit the
 * lists are alike but for a few places in the middle, and one look at each place tells.
 */
export function changesBetween(before: readonly Person[], now: readonly Person[]): ListChanges {
	let start = 0;
	while (start < now.length && before[start] === now[start]) start++;
	let end = now.length;
	let endBefore = before.length;
	while (end > start && endBefore > start && before[endBefore - 1] === now[end - 1]) {
		end--;
		endBefore--;
	}
	const left = new Set(before.slice(start, endBefore));
	const come = now.slice(start, end).filter((person) => !left.delete(person));
	return { gone: [...left], come };
}
