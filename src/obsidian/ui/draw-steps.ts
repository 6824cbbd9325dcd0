import type { Step } from "../../reconnect/sorting-steps";
import type { Words } from "../../words/words";
import { onPress } from "./on-press";
import { drawContent } from "./drawn";
import { asSeen, type Drawn } from "../../veil/drawn";

/** Draws a button for each step of somebody. */
type DrawSteps = (parentEl: HTMLElement, name: Drawn, press: (key: string) => void) => void;

/** What draws the same steps of one after another: made once, the buttons are copied. */
export function stepsDrawn(steps: readonly Step[], { logging }: Words): DrawSteps {
	const allEl = createDiv("kith-circle-buttons");
	for (const { key, label } of steps) {
		const buttonEl = allEl.createEl("button", { cls: "kith-step", text: label, attr: { type: "button" } });
		buttonEl.dataset["step"] = key;
	}
	return (parentEl, name, press) => {
		const buttonsEl = parentEl.appendChild(allEl.cloneNode(true) as HTMLElement);
		drawContent(buttonsEl, () => {
			const who = asSeen(name);
			for (const [at, { label }] of steps.entries()) buttonsEl.children[at]?.setAttribute("aria-label", logging.colon(label, who));
		});
		onPress(buttonsEl, ({ target }) => {
			const key = (target as Element).getAttribute("data-step");
			if (key !== null) press(key);
		});
	};
}
