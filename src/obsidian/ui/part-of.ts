/** Draws a part of the pane beside a note, with its title; returns what its content goes into. */
export function partOf(parentEl: HTMLElement, title: string, id: string): HTMLElement {
	const partEl = parentEl.createEl("section", { cls: "kith-part", attr: { "data-part": id } });
	partEl.createEl("h4", { cls: "kith-part-title", text: title });
	return partEl;
}
