import type { Switch } from "../../obsidian/feature";
import { iconButton } from "../../obsidian/ui/icon-button";

/** Draws a button for each; returns what shows how each of them stands. */
export function drawSwitches(parentEl: HTMLElement, switches: readonly Switch[]): () => void {
	const drawn = switches.map(({ icon, label, isOn, act }) => ({
		isOn, buttonEl: iconButton(parentEl, { icon, label, cls: "kith-switch" }, act),
	}));
	return () => { for (const { isOn, buttonEl } of drawn) buttonEl.setAttribute("aria-pressed", String(isOn())); };
}
