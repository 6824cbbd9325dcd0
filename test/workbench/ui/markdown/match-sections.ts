import type { Section } from "./parse-sections";

const keyOf = (section: Section): string => `${section.tag}\n${section.source}`;

/**
 * Finds for each new section the old one that it can take over: unchanged ones at both ends first, then equal ones
 * between them in order. -1 where there is none.
 */
export function matchSections(before: readonly Section[], after: readonly Section[]): number[] {
	const matches = after.map(() => -1);
	const same = (a: number, b: number): boolean => {
		const [x, y] = [before[a], after[b]];
		return x !== undefined && y !== undefined && keyOf(x) === keyOf(y);
	};
	let head = 0;
	while (head < before.length && head < after.length && same(head, head)) {
		matches[head] = head;
		head++;
	}
	let tail = 0;
	while (tail < before.length - head && tail < after.length - head && same(before.length - 1 - tail, after.length - 1 - tail)) {
		matches[after.length - 1 - tail] = before.length - 1 - tail;
		tail++;
	}
	const spare = new Map<string, number[]>();
	before.slice(head, before.length - tail).forEach((section, index) => {
		const key = keyOf(section);
		const places = spare.get(key);
		if (places) places.push(head + index);
		else spare.set(key, [head + index]);
	});
	for (let at = head; at < after.length - tail; at++) {
		const section = after[at];
		if (section) matches[at] = spare.get(keyOf(section))?.shift() ?? -1;
	}
	return matches;
}
