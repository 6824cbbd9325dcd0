import { setIcon } from "obsidian";

/** How a button looks: an icon with a label that is read out, and shown beside it where `text` is set. */
export interface ButtonLook {
	readonly icon: string;
	readonly label: string;
	readonly cls: string;
	readonly text?: string;
}

/** Draws a small button; a press goes no further, so that a row around it stays as it is. */
export function iconButton(parentEl: HTMLElement, { icon, label, cls, text }: ButtonLook, onClick: (el: HTMLElement) => void): HTMLElement {
	const look = text === undefined ? "clickable-icon kith-button" : "kith-text-button";
	const buttonEl = parentEl.createEl("button", { cls: `${look} ${cls}`, attr: { type: "button", "aria-label": label } });
	if (text === undefined) setIcon(buttonEl, icon);
	else {
		setIcon(buttonEl.createSpan({ cls: "kith-button-icon", attr: { "aria-hidden": "true" } }), icon);
		buttonEl.createSpan({ text });
	}
	buttonEl.addEventListener("click", (event) => {
		event.preventDefault();
		event.stopPropagation();
		onClick(buttonEl);
	});
	return buttonEl;
}
