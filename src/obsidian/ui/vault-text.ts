import { drawText } from "./drawn";
import type { Drawn } from "../../veil/drawn";

/** Draws words of the vault, which may run either way whatever the language of the app. */
export function vaultText(parentEl: HTMLElement, text: Drawn, cls = ""): HTMLElement {
	return drawText(parentEl.createSpan({ cls, attr: { dir: "auto" } }), text);
}
