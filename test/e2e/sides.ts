import type { Locator } from "playwright-core";

/**
 * The smaller side of each element that is drawn, in pixels. All are measured in one breath: a row that is drawn anew between two
 * questions has no size any more.
 */
export function sidesOf(elements: Locator): Promise<number[]> {
	return elements.evaluateAll((all) => all.filter((el) => el.getClientRects().length > 0).map((el) => {
		const { width, height } = el.getBoundingClientRect();
		return Math.min(width, height);
	}));
}
