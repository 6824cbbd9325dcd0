import type * as obsidian from "obsidian";
import type { SplitDirection } from "obsidian";
import type { App } from "../app/app";
import { WorkspaceParent } from "./workspace-item";

/** Parts side by side (vertical) or over one another (horizontal). */
export class WorkspaceSplit extends WorkspaceParent implements obsidian.WorkspaceSplit {
	constructor(app: App, readonly direction: SplitDirection) {
		super(app, createDiv({ cls: ["workspace-split", `mod-${direction}`] }));
	}
}

/** A split that fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit implements obsidian.WorkspaceContainer {
	abstract win: Window;
	abstract doc: Document;

	override getContainer(): this {
		return this;
	}
}

/** The middle of the window, where notes open. It never stays empty. */
export class WorkspaceRoot extends WorkspaceContainer implements obsidian.WorkspaceRoot {
	win: Window = window;
	doc: Document = document;

	constructor(app: App) {
		super(app, "vertical");
		this.containerEl.addClass("mod-root");
	}

	protected override childRemoved(): void {
		if (this.children.length === 0) this.app.workspace.fillRoot();
	}
}

/** What holds popped-out windows. They stand in documents of their own, and this in none. */
export class WorkspaceFloating extends WorkspaceParent implements obsidian.WorkspaceFloating {
	constructor(app: App) {
		super(app, createDiv("workspace-floating"));
	}

	protected override childAdded(): void {
		// A window has its place already.
	}
}

const narrowest = 200;
const widest = 700;

/** Lets the inner edge of a side dock be dragged. */
function makeResizable(dock: HTMLElement, side: obsidian.Side): void {
	const handle = dock.createEl("hr", { cls: "workspace-leaf-resize-handle" });
	handle.addEventListener("pointerdown", (start) => {
		const width = dock.offsetWidth;
		handle.setPointerCapture(start.pointerId);
		const drag = (event: PointerEvent): void => {
			const moved = side === "left" ? event.clientX - start.clientX : start.clientX - event.clientX;
			dock.style.width = `${Math.clamp(width + moved, narrowest, widest)}px`;
		};
		handle.addEventListener("pointermove", drag);
		handle.addEventListener("pointerup", () => { handle.removeEventListener("pointermove", drag); }, { once: true });
	});
}

/** A sidebar of the desktop app. */
export class WorkspaceSidedock extends WorkspaceSplit implements obsidian.WorkspaceSidedock {
	collapsed = true;

	constructor(app: App, readonly side: obsidian.Side) {
		super(app, "horizontal");
		this.containerEl.addClasses(["mod-sidedock", `mod-${side}-split`, "is-sidedock-collapsed"]);
		makeResizable(this.containerEl, side);
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
		this.app.workspace.containerEl.toggleClass(`is-${this.side}-sidedock-open`, !collapsed);
		this.app.workspace.onResize();
		this.app.workspace.onLayoutChange();
	}

	/** A side dock may stand empty. */
	protected override childRemoved(): void {
		if (this.children.length === 0) this.collapse();
	}
}

/** A sidebar of the phone app: it slides in over the note. */
export class WorkspaceMobileDrawer extends WorkspaceParent implements obsidian.WorkspaceMobileDrawer {
	collapsed = true;
	private readonly backdrop: HTMLElement;

	constructor(app: App, readonly side: obsidian.Side) {
		super(app, createDiv({ cls: ["workspace-drawer", `mod-${side}`, "is-collapsed"] }));
		this.backdrop = createDiv("workspace-drawer-backdrop");
		this.backdrop.addEventListener("click", () => { this.collapse(); });
	}

	expand(): void {
		this.collapsed = false;
		this.containerEl.removeClass("is-collapsed");
		this.containerEl.before(this.backdrop);
		this.app.workspace.onResize();
	}

	collapse(): void {
		this.collapsed = true;
		this.containerEl.addClass("is-collapsed");
		this.backdrop.detach();
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	protected override childRemoved(): void {
		if (this.children.length === 0) this.collapse();
	}
}
