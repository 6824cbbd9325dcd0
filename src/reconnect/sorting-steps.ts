import type { Circle } from "../cadence/circle";
import type { Words } from "../words/words";
import { circleLabel } from "./entry-words";

/** Something that one can decide of somebody: what the key of that name does. */
export interface Step {
	readonly key: string;
	readonly label: string;
}

/** Everything that can be decided, in the order of the keys; `none` says what 0 does. */
export function sortingSteps(circles: readonly Circle[], words: Words, none: string): readonly Step[] {
	return [
		...circles.slice(0, 9).map(({ id }, index) => ({ key: String(index + 1), label: circleLabel(id, circles, words) })),
		{ key: "0", label: none },
		{ key: "n", label: words.sorting.notNow },
		{ key: "w", label: words.sorting.why },
	];
}
