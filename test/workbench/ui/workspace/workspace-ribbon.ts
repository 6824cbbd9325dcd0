import type * as obsidian from "obsidian";
import type { App } from "../app/app";
import { setIcon } from "../icons/icons";
import { setTooltip } from "../popups/tooltip";

/** The strip of icons at the edge of the window. */
export class WorkspaceRibbon implements obsidian.WorkspaceRibbon {
	containerEl: HTMLElement;
	actionsEl: HTMLElement;
	settingsEl: HTMLElement;

	constructor(readonly app: App, readonly side: obsidian.Side) {
		this.containerEl = createDiv({ cls: ["workspace-ribbon", "side-dock-ribbon", `mod-${side}`] });
		const toggle = this.containerEl.createDiv({ cls: ["sidebar-toggle-button", `mod-${side}`] }).createDiv("clickable-icon");
		setIcon(toggle, side === "left" ? "panel-left" : "panel-right");
		setTooltip(toggle, side === "left" ? "Toggle left sidebar" : "Toggle right sidebar", { placement: "right" });
		toggle.addEventListener("click", () => { (side === "left" ? app.workspace.leftSplit : app.workspace.rightSplit).toggle(); });
		this.actionsEl = this.containerEl.createDiv("side-dock-actions");
		this.settingsEl = this.containerEl.createDiv("side-dock-settings");
	}

	/** Adds an icon; the one way in for the app and for plugins. */
	addRibbonItemButton(icon: string, title: string, callback: (event: MouseEvent) => unknown, parent: HTMLElement = this.actionsEl): HTMLElement {
		const el = parent.createDiv({ cls: "clickable-icon side-dock-ribbon-action", attr: { role: "button", tabindex: 0 } });
		setIcon(el, icon);
		setTooltip(el, title, { placement: "right" });
		el.addEventListener("click", callback);
		el.addEventListener("keydown", (event) => { if (event.key === "Enter") el.click(); });
		return el;
	}
}
