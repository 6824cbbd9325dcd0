/** Something that can be chosen. */
export interface Choice {
	readonly id: string;
	readonly label: string;
}

/** Draws a drop-down with these choices. */
export function drawSelect(
	parentEl: HTMLElement,
	cls: string,
	attr: Readonly<Record<string, string>>,
	choices: readonly Choice[],
): HTMLSelectElement {
	const selectEl = parentEl.createEl("select", { cls: `dropdown ${cls}`, attr });
	for (const { id, label } of choices) selectEl.createEl("option", { text: label, value: id });
	return selectEl;
}
