import { onPress } from "./on-press";

/** How a link looks; `title` describes where it leads. */
export interface LinkLook {
	readonly text: string;
	readonly cls: string;
	readonly title?: string | null;
}

/** Draws a link. */
export function textLink(parentEl: HTMLElement, { text, cls, title = null }: LinkLook, onClick: (event: MouseEvent) => void): HTMLElement {
	const linkEl = parentEl.createEl("a", { text, cls, attr: { href: "#", dir: "auto", title } });
	onPress(linkEl, onClick);
	return linkEl;
}
