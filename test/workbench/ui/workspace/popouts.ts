import type { WorkspaceWindowInitData } from "obsidian";
import type { App } from "../app/app";
import { setActiveWindow } from "../dom/install-dom";
import type { WorkspaceLeaf } from "./workspace-leaf";
import { WorkspaceTabs } from "./workspace-tabs";
import { WorkspaceWindow } from "./workspace-window";

/** The windows beside the first. */
export function popouts({ workspace }: App): WorkspaceWindow[] {
	return workspace.floatingSplit.children.filter((child) => child instanceof WorkspaceWindow);
}

/** Opens another window, in which nothing stands yet. */
export function openPopout(app: App, data?: WorkspaceWindowInitData): WorkspaceWindow {
	if (app.isMobile) throw new Error("There are no other windows on a phone.");
	const opened = new WorkspaceWindow(app, data);
	app.workspace.floatingSplit.insertChild(-1, opened);
	app.workspace.trigger("window-open", opened, opened.win);
	return opened;
}

/** Moves a leaf to a window of its own. */
export function moveToPopout(app: App, leaf: WorkspaceLeaf, data?: WorkspaceWindowInitData): WorkspaceWindow {
	const container = openPopout(app, data);
	const tabs = new WorkspaceTabs(app, true);
	container.insertChild(-1, tabs);
	leaf.owner?.removeChild(leaf);
	tabs.insertChild(-1, leaf);
	app.workspace.setActiveLeaf(leaf, { focus: true });
	return container;
}

/** Brings the window of a leaf to the front. */
export function focusWindow(leaf: WorkspaceLeaf): void {
	const { win } = leaf.getContainer();
	if (win === activeWindow) return;
	setActiveWindow(win);
	win.focus();
}
