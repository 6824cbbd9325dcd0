import { setIcon } from "obsidian";
import { drawHint } from "./draw-hint";
import { drawText } from "./drawn";
import type { Drawn } from "../../veil/drawn";

/** An icon, a sentence and what to do next; returns where more of it goes. */
export function drawSentence(parentEl: HTMLElement, icon: string, sentence: Drawn, hint?: Drawn): HTMLElement {
	const headEl = parentEl.createDiv("kith-empty-head");
	setIcon(headEl.createDiv({ cls: "kith-empty-icon", attr: { "aria-hidden": "true" } }), icon);
	drawText(headEl.createEl("p", { cls: "kith-empty-title" }), sentence);
	if (hint !== undefined) drawHint(headEl, hint);
	return headEl;
}
