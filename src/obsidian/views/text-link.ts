/** How a link looks; `title` describes where it leads. */
export interface LinkLook {
	readonly text: string;
	readonly cls?: string;
	readonly title?: string;
}

/** Draws a link; a press goes no further, so that a row around it stays as it is. */
export function textLink(parentEl: HTMLElement, { text, cls = "", title = "" }: LinkLook, onClick: (event: MouseEvent) => void): HTMLElement {
	const linkEl = parentEl.createEl("a", { text, cls, attr: { href: "#", dir: "auto", ...(title === "" ? {} : { title }) } });
	linkEl.addEventListener("click", (event) => {
		event.preventDefault();
		event.stopPropagation();
		onClick(event);
	});
	return linkEl;
}
