import { drawIcon } from "./draw-icon";
import { drawAttr, drawText } from "./drawn";
import type { Drawn } from "../../veil/drawn";
import { hiddenIcon } from "./hidden-icon";
import { onPress } from "./on-press";

/** How a button looks: an icon with a label that is read out, and shown beside it where `text` is set. */
export interface ButtonLook {
	readonly icon: string;
	readonly label: Drawn;
	readonly cls: string;
	readonly text?: Drawn;
}

/** Draws a small button. */
export function iconButton(parentEl: HTMLElement, { icon, label, cls, text }: ButtonLook, onClick: (el: HTMLElement) => void): HTMLElement {
	const look = text === undefined ? "clickable-icon kith-button" : "kith-text-button";
	const buttonEl = drawAttr(parentEl.createEl("button", { cls: `${look} ${cls}`, attr: { type: "button" } }), "aria-label", label);
	if (text === undefined) drawIcon(buttonEl, icon);
	else {
		hiddenIcon(buttonEl, icon, "kith-button-icon");
		drawText(buttonEl.createSpan(), text);
	}
	onPress(buttonEl, () => { onClick(buttonEl); });
	return buttonEl;
}
