import { setIcon } from "obsidian";

/** Icons as the app drew them first: to copy one is several times quicker than to have it made. */
const drawn = new Map<string, readonly Node[]>();

/** Draws an icon into an element, in place of what is in it. */
export function drawIcon(el: HTMLElement, icon: string): void {
	const known = drawn.get(icon);
	if (known) {
		el.replaceChildren(...known.map((node) => node.cloneNode(true)));
		return;
	}
	setIcon(el, icon);
	drawn.set(icon, Array.from(el.childNodes, (node) => node.cloneNode(true)));
}
