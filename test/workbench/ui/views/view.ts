import type * as obsidian from "obsidian";
import { Component } from "../../core/component";
import type { TFile } from "../../core/files";
import type { Scope } from "../../core/scope";
import type { Alike } from "../alike";
import type { App } from "../app/app";
import { setIcon } from "../icons/icons";
import { setTooltip } from "../popups/tooltip";
import type { WorkspaceLeaf } from "../workspace/workspace-leaf";

/**
 * `View` has protected members, and those only match between a class and its heirs. So ours inherits the official
 * type on top of our `Component`; nothing of it exists at run time but what is written below.
 */
const ComponentAsView = Component as unknown as abstract new () => Component & obsidian.View;

/** What a leaf shows. */
export abstract class View extends ComponentAsView {
	declare app: App;
	override icon = "lucide-file";
	override navigation = true;
	declare leaf: WorkspaceLeaf;
	override containerEl: HTMLElement;
	override scope: Scope | null = null;
	/** The file of views that have one. */
	file: TFile | null = null;
	/** Whether the view can be the active editor. */
	readonly isEditor: boolean = false;
	private isOpened = false;

	constructor(leaf: obsidian.WorkspaceLeaf | WorkspaceLeaf) {
		super();
		this.leaf = leaf as WorkspaceLeaf;
		this.app = this.leaf.app;
		this.containerEl = createDiv("workspace-leaf-content");
	}

	/** Puts the view on screen; called by its leaf. */
	async open(parentEl: HTMLElement): Promise<void> {
		this.isOpened = true;
		this.containerEl.setAttr("data-type", this.getViewType());
		parentEl.appendChild(this.containerEl);
		this.load();
		await this.onOpen();
	}

	/** Takes the view away; called by its leaf. */
	async close(): Promise<void> {
		if (!this.isOpened) return;
		this.isOpened = false;
		if (this.scope) this.app.keymap.popScope(this.scope);
		this.hoverClosed();
		await this.onClose();
		this.unload();
		this.containerEl.detach();
	}

	protected override onOpen(): Promise<void> {
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		return Promise.resolve();
	}

	/** Gives the keyboard to the view. */
	focus(): void {
		if (this.containerEl.contains(this.containerEl.doc.activeElement)) return;
		this.containerEl.querySelector<HTMLElement>("[tabindex='0'], input")?.focus({ preventScroll: true });
	}

	/** Draws what depends on the name of the view. */
	updateHeader(): void {
		// Views without a header have nothing to draw.
	}

	abstract override getViewType(): string;
	abstract override getDisplayText(): string;

	override getState(): Record<string, unknown> {
		return {};
	}

	override setState(state: unknown, result: obsidian.ViewStateResult): Promise<void>;
	override setState(): Promise<void> {
		return Promise.resolve();
	}

	override getEphemeralState(): Record<string, unknown> {
		return {};
	}

	override setEphemeralState(state: unknown): void;
	override setEphemeralState(): void {
		// For subclasses.
	}

	override getIcon(): string {
		return this.icon;
	}

	override onResize(): void {
		// For subclasses.
	}

	override onPaneMenu(menu: Alike<obsidian.Menu>, source: string): void;
	override onPaneMenu(): void {
		// For subclasses.
	}

	private hoverClosed(): void {
		this.leaf.hoverPopover?.unload();
		this.leaf.hoverPopover = null;
	}
}

/** A view with a header: back and forward, its name, its actions. Content goes to `contentEl`, the second child. */
export abstract class ItemView extends View {
	headerEl: HTMLElement;
	titleEl: HTMLElement;
	actionsEl: HTMLElement;
	contentEl: HTMLElement;
	private readonly backEl: HTMLElement;
	private readonly forwardEl: HTMLElement;

	constructor(leaf: obsidian.WorkspaceLeaf | WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv("view-header");
		const navigation = this.headerEl.createDiv("view-header-left").createDiv("view-header-nav-buttons");
		this.backEl = this.drawNavigation(navigation, "arrow-left", "back");
		this.forwardEl = this.drawNavigation(navigation, "arrow-right", "forward");
		this.titleEl = this.headerEl.createDiv("view-header-title-container").createDiv("view-header-title");
		this.actionsEl = this.headerEl.createDiv("view-actions");
		this.contentEl = this.containerEl.createDiv("view-content");
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = createEl("button", { cls: "clickable-icon view-action" });
		setIcon(el, icon);
		setTooltip(el, title);
		el.addEventListener("click", callback);
		this.actionsEl.prepend(el);
		return el;
	}

	override updateHeader(): void {
		this.titleEl.setText(this.getDisplayText());
		this.backEl.toggleAttribute("disabled", this.leaf.history.back.length === 0);
		this.forwardEl.toggleAttribute("disabled", this.leaf.history.forward.length === 0);
	}

	private drawNavigation(parent: HTMLElement, icon: string, direction: "back" | "forward"): HTMLElement {
		const el = parent.createEl("button", { cls: "clickable-icon" });
		setIcon(el, icon);
		setTooltip(el, direction === "back" ? "Navigate back" : "Navigate forward");
		el.addEventListener("click", () => { void this.leaf.go(direction); });
		return el;
	}
}
