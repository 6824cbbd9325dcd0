import type * as obsidian from "obsidian";
import type { App } from "../app/app";
import { setActiveWindow } from "../dom/install-dom";
import { leavesIn } from "./leaves-in";
import { openWindow, type OpenedWindow } from "./open-window";
import { WorkspaceContainer } from "./workspace-split";

/** A window of its own with a part of the layout. It closes with its last leaf, and its leaves with it. */
export class WorkspaceWindow extends WorkspaceContainer implements obsidian.WorkspaceWindow {
	win: Window;
	doc: Document;
	private readonly opened: OpenedWindow;
	private isClosed = false;

	constructor(app: App, data: obsidian.WorkspaceWindowInitData = {}) {
		super(app, "vertical");
		this.containerEl.addClass("mod-root");
		this.opened = openWindow(app, data);
		this.win = this.opened.win;
		this.doc = this.win.document;
		this.opened.parentEl.append(this.containerEl);
		this.win.addEventListener("pagehide", () => { this.close(); });
		this.win.addEventListener("resize", () => { app.workspace.onResize(); });
	}

	/** Closes the window and what is in it. */
	close(): void {
		if (this.isClosed) return;
		this.isClosed = true;
		for (const leaf of leavesIn(this)) leaf.detach();
		this.owner?.removeChild(this);
		if (activeWindow === this.win) setActiveWindow(window);
		this.app.workspace.trigger("window-close", this, this.win);
		this.opened.stop();
		this.win.close();
	}

	protected override childRemoved(): void {
		if (this.children.length === 0) this.close();
	}
}
