/** Draws a button with a text; a press goes no further. */
export function textButton(parentEl: HTMLElement, text: string, cls: string, onClick: () => void): HTMLButtonElement {
	const buttonEl = parentEl.createEl("button", { text, cls, attr: { type: "button" } });
	buttonEl.addEventListener("click", (event) => {
		event.stopPropagation();
		onClick();
	});
	return buttonEl;
}
