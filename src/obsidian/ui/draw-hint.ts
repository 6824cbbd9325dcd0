/** Draws a sentence that says what there is to know or to do where nothing else is shown. */
export function drawHint(parentEl: HTMLElement, text: string): void {
	parentEl.createEl("p", { cls: "kith-empty-hint", text });
}
