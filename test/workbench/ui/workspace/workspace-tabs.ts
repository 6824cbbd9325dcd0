import type * as obsidian from "obsidian";
import type { App } from "../app/app";
import { setIcon } from "../icons/icons";
import { WorkspaceParent, type WorkspaceItem } from "./workspace-item";
import { WorkspaceLeaf } from "./workspace-leaf";

/** Leaves that share one place, one of them shown. */
export class WorkspaceTabs extends WorkspaceParent implements obsidian.WorkspaceTabs {
	declare children: WorkspaceLeaf[];
	currentTab = 0;
	tabHeaderContainerEl: HTMLElement;
	tabHeadersEl: HTMLElement;
	tabsContainerEl: HTMLElement;

	constructor(app: App, inRoot: boolean) {
		super(app, createDiv("workspace-tabs mod-top"));
		this.tabHeaderContainerEl = this.containerEl.createDiv("workspace-tab-header-container");
		this.tabHeadersEl = this.tabHeaderContainerEl.createDiv({ cls: "workspace-tab-header-container-inner", attr: { role: "tablist" } });
		if (inRoot) this.addNewTabButton();
		this.tabHeaderContainerEl.createDiv("workspace-tab-header-spacer");
		this.tabsContainerEl = this.containerEl.createDiv("workspace-tab-container");
	}

	selectTab(leaf: WorkspaceLeaf): void {
		this.selectTabIndex(this.children.indexOf(leaf));
	}

	selectTabIndex(index: number): void {
		this.currentTab = Math.clamp(index, 0, Math.max(0, this.children.length - 1));
		this.children.forEach((leaf, at) => {
			const current = at === this.currentTab;
			leaf.tabHeaderEl.toggleClass("is-active", current);
			leaf.tabHeaderEl.setAttr("aria-selected", current);
			leaf.containerEl.toggle(current);
			if (current) leaf.onResize();
		});
	}

	protected override childAdded(child: WorkspaceItem, index: number): void {
		if (!(child instanceof WorkspaceLeaf)) throw new Error("Tabs hold leaves only.");
		const after = this.children[index + 1];
		this.tabHeadersEl.insertBefore(child.tabHeaderEl, after?.tabHeaderEl ?? null);
		this.tabsContainerEl.insertBefore(child.containerEl, after?.containerEl ?? null);
		this.selectTabIndex(this.children.length === 1 ? 0 : index <= this.currentTab ? this.currentTab + 1 : this.currentTab);
	}

	protected override childRemoved(child: WorkspaceItem, index: number): void {
		if (child instanceof WorkspaceLeaf) child.tabHeaderEl.detach();
		if (this.children.length === 0) this.owner?.removeChild(this);
		else this.selectTabIndex(index <= this.currentTab ? this.currentTab - 1 : this.currentTab);
	}

	private addNewTabButton(): void {
		const button = this.tabHeaderContainerEl.createDiv("workspace-tab-header-new-tab").createSpan({ cls: "clickable-icon", attr: { "aria-label": "New tab", role: "button" } });
		setIcon(button, "plus");
		button.addEventListener("click", () => {
			const leaf = this.app.workspace.createLeafInTabs(this);
			this.app.workspace.setActiveLeaf(leaf, { focus: true });
		});
	}
}
