import { drawText } from "./drawn";
import type { Drawn } from "../../veil/drawn";
import { onPress } from "./on-press";

/** Draws a button with a text. */
export function textButton(parentEl: HTMLElement, text: Drawn, cls: string, onClick: () => void): HTMLButtonElement {
	const buttonEl = drawText(parentEl.createEl("button", { cls, attr: { type: "button" } }), text);
	onPress(buttonEl, onClick);
	return buttonEl;
}
