import type { Modal } from "obsidian";
import { type Drawn, drawText } from "./drawn";

let named = 0;

/**
 * Gives a dialog its title, on screen and for who has the screen read aloud: the app tells that one is open, not which. By its title, not
 * by a label, which the app would show beside the pointer wherever that rests in it.
 */
export function nameDialog({ modalEl, titleEl }: Modal, title: Drawn): void {
	drawText(titleEl, title);
	titleEl.id = `kith-dialog-${String(++named)}`;
	modalEl.setAttrs({ role: "dialog", "aria-labelledby": titleEl.id });
}
