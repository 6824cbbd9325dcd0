import type { Circle } from "../../cadence/circle";
import { circleLabel } from "../../reconnect/entry-words";
import type { Words } from "../../words/words";
import { textButton } from "./text-button";
import { asSeen, type Drawn, drawAttr } from "./drawn";

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

/** Draws a button for each step of somebody. */
export function drawSteps(
	parentEl: HTMLElement,
	steps: readonly Step[],
	name: Drawn,
	press: (key: string) => void,
	{ logging }: Words,
): void {
	const buttonsEl = parentEl.createDiv("kith-circle-buttons");
	for (const { key, label } of steps) {
		const buttonEl = textButton(buttonsEl, label, "kith-step", () => { press(key); });
		drawAttr(buttonEl, "aria-label", () => logging.colon(label, asSeen(name)));
		buttonEl.dataset["step"] = key;
	}
}
