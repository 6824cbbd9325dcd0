import { onPress } from "./on-press";

/** Draws a button with a text. */
export function textButton(parentEl: HTMLElement, text: string, cls: string, onClick: () => void): HTMLButtonElement {
	const buttonEl = parentEl.createEl("button", { text, cls, attr: { type: "button" } });
	onPress(buttonEl, onClick);
	return buttonEl;
}
