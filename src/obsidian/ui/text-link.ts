import { drawAttr, drawText } from "./drawn";
import type { Drawn } from "../../veil/drawn";
import { onPress } from "./on-press";

/** How a link looks; `title` describes where it leads. */
export interface LinkLook {
	readonly text: Drawn;
	readonly cls: string;
	readonly title?: Drawn;
}

/** Draws a link. */
export function textLink(parentEl: HTMLElement, { text, cls, title }: LinkLook, onClick: (event: MouseEvent) => void): HTMLElement {
	const linkEl = drawText(parentEl.createEl("a", { cls, attr: { href: "#", dir: "auto" } }), text);
	if (title !== undefined) drawAttr(linkEl, "title", title);
	onPress(linkEl, onClick);
	return linkEl;
}
