import type * as obsidian from "obsidian";
import type { OpenViewState, TFile, ViewState } from "obsidian";
import type { Alike } from "../alike";
import type { App } from "../app/app";
import { setIcon } from "../icons/icons";
import { Menu } from "../popups/menu";
import { EmptyView } from "../views/empty-view";
import type { View } from "../views/view";
import { drawTabHeader, type TabHeader } from "./tab-header";
import { WorkspaceItem } from "./workspace-item";

interface Visit {
	readonly type: string;
	readonly state: Record<string, unknown>;
}

/** A place for one view, with its tab and its history. */
export class WorkspaceLeaf extends WorkspaceItem implements obsidian.WorkspaceLeaf {
	view: View;
	hoverPopover: obsidian.HoverPopover | null = null;
	pinned = false;
	group: string | null = null;
	/** Orders leaves by when they were last active. */
	activeTime = 0;
	readonly history: { back: Visit[]; forward: Visit[] } = { back: [], forward: [] };
	readonly tabHeader: TabHeader;

	constructor(app: App) {
		super(app, createDiv("workspace-leaf"));
		this.tabHeader = drawTabHeader({
			select: () => { app.workspace.setActiveLeaf(this, { focus: true }); },
			close: () => { this.detach(); },
			menu: (event) => { this.openTabMenu(event); },
		});
		for (const type of ["mousedown", "focusin"]) this.containerEl.addEventListener(type, () => { if (app.workspace.current !== this) app.workspace.setActiveLeaf(this); });
		this.view = new EmptyView(this);
		void this.view.open(this.containerEl);
		this.updateHeader();
	}

	get tabHeaderEl(): HTMLElement {
		return this.tabHeader.el;
	}

	/** The workbench loads every view at once. */
	get isDeferred(): boolean {
		return false;
	}

	loadIfDeferred(): Promise<void> {
		return Promise.resolve();
	}

	async openFile(file: Alike<TFile>, openState: OpenViewState = {}): Promise<void> {
		const type = this.app.viewRegistry.getTypeByExtension(file.extension);
		if (type === undefined) throw new Error(`No view opens files that end in "${file.extension}".`);
		// How a note is shown stays as it is.
		const { mode, source } = this.view.getViewType() === type ? this.view.getState() : {};
		const state = { ...(mode === undefined ? {} : { mode, source }), ...openState.state, file: file.path };
		await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
	}

	async open(view: Alike<obsidian.View>): Promise<View> {
		const next = view as View;
		if (this.view === next) return next;
		await this.view.close();
		this.view = next;
		await next.open(this.containerEl);
		this.updateHeader();
		return next;
	}

	getViewState(): ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
	}

	async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		const before: Visit = { type: this.view.getViewType(), state: this.view.getState() };
		if (this.view.getViewType() !== viewState.type) await this.open(this.app.viewRegistry.create(viewState.type, this));
		const result = { history: false };
		await this.view.setState(viewState.state ?? {}, result);
		if (result.history && before.type !== "empty") {
			this.history.back.push(before);
			this.history.forward = [];
		}
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		if (viewState.active) this.app.workspace.setActiveLeaf(this, { focus: true });
		if (eState !== undefined && eState !== null) this.view.setEphemeralState(eState);
		this.updateHeader();
		this.app.workspace.leafChanged(this);
	}

	/** Makes the view anew, in the state in which it is. Not in the official types. */
	async rebuildView(): Promise<void> {
		const { type, state = {} } = this.getViewState();
		const eState = this.getEphemeralState();
		await this.open(this.app.viewRegistry.create(type, this));
		await this.setViewState({ type, state }, eState);
	}

	/** Goes one step back or forward in what this leaf has shown. */
	async go(direction: "back" | "forward"): Promise<void> {
		const visit = this.history[direction].pop();
		if (!visit) return;
		const here: Visit = { type: this.view.getViewType(), state: this.view.getState() };
		const back = [...this.history.back];
		const forward = [...this.history.forward];
		await this.setViewState({ type: visit.type, state: visit.state, active: true });
		this.history.back = direction === "forward" ? [...back, here] : back;
		this.history.forward = direction === "back" ? [...forward, here] : forward;
		this.updateHeader();
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.tabHeaderEl.toggleClass("is-pinned", pinned);
		this.trigger("pinned-change", pinned);
	}

	setGroupMember(other: Alike<obsidian.WorkspaceLeaf>): void {
		const leader = other as WorkspaceLeaf;
		leader.group ??= leader.id;
		this.setGroup(leader.group);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger("group-change", group);
	}

	detach(): void {
		const { owner } = this;
		if (!owner) return;
		void this.view.close();
		owner.removeChild(this);
		this.app.workspace.leafDetached(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		if (this.containerEl.isConnected) this.view.onResize();
	}

	/** Draws the tab and the header of the view anew: its name, its icon, what can be gone back to. */
	updateHeader(): void {
		const text = this.getDisplayText();
		this.tabHeader.titleEl.setText(text);
		this.tabHeaderEl.setAttr("aria-label", text);
		this.tabHeaderEl.setAttr("data-type", this.view.getViewType());
		this.tabHeader.iconEl.empty();
		setIcon(this.tabHeader.iconEl, this.getIcon());
		this.view.updateHeader();
	}

	private openTabMenu(event: MouseEvent): void {
		const menu = new Menu();
		menu.addItem((item) => item.setSection("close").setTitle("Close").setIcon("x").onClick(() => { this.detach(); }));
		if (!this.app.isMobile) menu.addItem((item) => item.setSection("open").setTitle("Move to new window").setIcon("picture-in-picture-2").onClick(() => { this.app.workspace.moveLeafToPopout(this); }));
		menu.addItem((item) => item.setSection("pane").setTitle(this.pinned ? "Unpin" : "Pin").setIcon("pin").onClick(() => { this.togglePinned(); }));
		this.view.onPaneMenu(menu, "tab-header");
		menu.showAtMouseEvent(event);
	}
}
