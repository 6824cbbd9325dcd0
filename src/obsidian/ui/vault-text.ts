/** Draws words of the vault, which may run either way whatever the language of the app. */
export function vaultText(parentEl: HTMLElement, text: string, cls = ""): HTMLElement {
	return parentEl.createSpan({ cls, text, attr: { dir: "auto" } });
}
