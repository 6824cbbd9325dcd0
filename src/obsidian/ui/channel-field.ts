import { drawInput } from "./form-modal";

/** A line with the usual channels offered below it. */
export function drawChannel(fieldEl: HTMLElement, channels: readonly string[]): HTMLInputElement {
	const inputEl = drawInput(fieldEl, "channel");
	inputEl.setAttribute("list", "kith-channels");
	const choicesEl = fieldEl.createEl("datalist", { attr: { id: "kith-channels" } });
	for (const value of channels) choicesEl.createEl("option", { value });
	return inputEl;
}
