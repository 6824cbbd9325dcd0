import type { Modal } from "obsidian";
import { drawText } from "./drawn";
import type { Drawn } from "../../veil/drawn";
import { nameBy } from "./name-by";

/** Gives a dialog its title, on screen and for who has the screen read aloud: the app tells that one is open, not which. */
export function nameDialog({ modalEl, titleEl }: Modal, title: Drawn): void {
	drawText(titleEl, title);
	modalEl.setAttribute("role", "dialog");
	nameBy(modalEl, titleEl);
}
