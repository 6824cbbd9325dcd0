import { drawIcon } from "./draw-icon";

/** Draws an icon that says nothing new, and is not read out. */
export function hiddenIcon(parentEl: HTMLElement, icon: string, cls: string): void {
	drawIcon(parentEl.createSpan({ cls, attr: { "aria-hidden": "true" } }), icon);
}
