import { drawText } from "./drawn";
import type { Drawn } from "../../veil/drawn";

/** Draws a sentence that says what there is to know or to do where nothing else is shown. */
export function drawHint(parentEl: HTMLElement, text: Drawn): void {
	drawText(parentEl.createEl("p", { cls: "kith-empty-hint" }), text);
}
