import type * as obsidian from "obsidian";

/** What a value of Bases is drawn in. */
export class RenderContext implements obsidian.RenderContext {
	hoverPopover: obsidian.HoverPopover | null = null;
}
