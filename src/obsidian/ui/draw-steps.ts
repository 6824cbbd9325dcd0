import type { Step } from "../../reconnect/sorting-steps";
import type { Words } from "../../words/words";
import { textButton } from "./text-button";
import { drawAttr } from "./drawn";
import { asSeen, type Drawn } from "../../veil/drawn";

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
