import type { App } from "../app/app";
import { setIcon } from "../icons/icons";
import { WorkspaceRibbon } from "./workspace-ribbon";
import { WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock } from "./workspace-split";

/** What the window is made of. */
export interface DrawnWindow {
	readonly containerEl: HTMLElement;
	readonly rootSplit: WorkspaceRoot;
	readonly leftSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
	readonly rightSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
	readonly leftRibbon: WorkspaceRibbon;
	readonly rightRibbon: WorkspaceRibbon;
}

function drawPhoneBar(parentEl: HTMLElement, buttons: readonly (readonly [icon: string, label: string, press: () => void])[]): void {
	const bar = parentEl.createDiv("mobile-navbar");
	for (const [icon, label, press] of buttons) {
		const button = bar.createEl("button", { cls: "mobile-navbar-action clickable-icon", attr: { "aria-label": label } });
		setIcon(button, icon);
		button.addEventListener("click", press);
	}
}

/** Draws the window: ribbons, side docks (drawers on a phone) and the middle. */
export function drawWindow(app: App, parentEl: HTMLElement): DrawnWindow {
	const containerEl = parentEl.createDiv("workspace");
	const leftRibbon = new WorkspaceRibbon(app, "left");
	const rightRibbon = new WorkspaceRibbon(app, "right");
	const rootSplit = new WorkspaceRoot(app);
	const leftSplit = app.isMobile ? new WorkspaceMobileDrawer(app, "left") : new WorkspaceSidedock(app, "left");
	const rightSplit = app.isMobile ? new WorkspaceMobileDrawer(app, "right") : new WorkspaceSidedock(app, "right");
	containerEl.append(leftRibbon.containerEl, leftSplit.containerEl, rootSplit.containerEl, rightSplit.containerEl, rightRibbon.containerEl);
	if (app.isMobile) {
		drawPhoneBar(parentEl, [
			["panel-left", "Left sidebar", () => { leftSplit.toggle(); }],
			["arrow-left", "Back", () => { void app.workspace.getMostRecentLeaf()?.go("back"); }],
			["search", "Quick switcher", () => { app.commands.executeCommandById("switcher:open"); }],
			["terminal", "Command palette", () => { app.commands.executeCommandById("command-palette:open"); }],
			["panel-right", "Right sidebar", () => { rightSplit.toggle(); }],
		]);
	}
	return { containerEl, rootSplit, leftSplit, rightSplit, leftRibbon, rightRibbon };
}
