import { drawAttr, drawText } from "./drawn";
import type { Choice } from "../../actions/cadence-choices";
import type { Drawn } from "../../veil/drawn";

/** Draws a drop-down with these choices. */
export function drawSelect(
	parentEl: HTMLElement,
	cls: string,
	attr: Readonly<Record<string, Drawn>>,
	choices: readonly Choice[],
): HTMLSelectElement {
	const selectEl = parentEl.createEl("select", { cls: `dropdown ${cls}` });
	for (const [name, value] of Object.entries(attr)) drawAttr(selectEl, name, value);
	for (const { id, label } of choices) drawAttr(drawText(selectEl.createEl("option"), label), "value", id);
	return selectEl;
}
