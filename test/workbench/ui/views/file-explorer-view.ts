import { Keymap } from "../../core/keymap";
import { TFile, TFolder, type TAbstractFile } from "../../core/files";
import { debounce } from "../../core/debounce";
import { setIcon } from "../icons/icons";
import { Menu } from "../popups/menu";
import { addFileMenuItems } from "../workspace/links";
import { ItemView } from "./view";

const byName = new Intl.Collator(undefined, { numeric: true });

/** Folders first, then by name. */
function inOrder(a: TAbstractFile, b: TAbstractFile): number {
	return Number(b instanceof TFolder) - Number(a instanceof TFolder) || byName.compare(a.name, b.name);
}

/** The tree of files. A folder's rows are drawn when it is first opened, so that a large vault costs nothing closed. */
export class FileExplorerView extends ItemView {
	override icon = "lucide-folder-closed";
	override navigation = false;
	private readonly opened = new Set<string>();
	private readonly drawSoon = debounce(() => { this.draw(); }, 50);

	getViewType(): string {
		return "file-explorer";
	}

	getDisplayText(): string {
		return "Files";
	}

	protected override onOpen(): Promise<void> {
		const redraw = (): void => { this.drawSoon(); };
		this.register(() => { this.drawSoon.cancel(); });
		this.app.workspace.onLayoutReady(() => {
			this.registerEvent(this.app.vault.on("create", redraw));
			this.registerEvent(this.app.vault.on("delete", redraw));
			this.registerEvent(this.app.vault.on("rename", redraw));
			this.draw();
		});
		this.registerEvent(this.app.workspace.on("file-open", () => { this.markActive(); }));
		this.contentEl.addClass("nav-files-container");
		return Promise.resolve();
	}

	private draw(): void {
		this.contentEl.empty();
		this.contentEl.createDiv({ cls: "nav-vault-name", text: this.app.vault.getName() });
		this.drawChildren(this.contentEl.createDiv(), this.app.vault.getRoot());
		this.markActive();
	}

	private drawChildren(parent: HTMLElement, folder: TFolder): void {
		for (const item of [...folder.children].sort(inOrder)) {
			if (item instanceof TFolder) this.drawFolder(parent, item);
			else if (item instanceof TFile) this.drawFile(parent, item);
		}
	}

	private drawFolder(parent: HTMLElement, folder: TFolder): void {
		const el = parent.createDiv("tree-item nav-folder");
		const title = el.createDiv({ cls: "tree-item-self is-clickable mod-collapsible nav-folder-title", attr: { "data-path": folder.path } });
		setIcon(title.createDiv("tree-item-icon collapse-icon"), "chevron-right");
		title.createDiv({ cls: "tree-item-inner nav-folder-title-content", text: folder.name });
		const children = el.createDiv("tree-item-children nav-folder-children");
		const show = (): void => {
			const opened = this.opened.has(folder.path);
			el.toggleClass("is-collapsed", !opened);
			children.toggle(opened);
			if (opened && children.childElementCount === 0) this.drawChildren(children, folder);
		};
		title.addEventListener("click", () => {
			if (!this.opened.delete(folder.path)) this.opened.add(folder.path);
			show();
			this.markActive();
		});
		title.addEventListener("contextmenu", (event) => { this.openMenu(event, folder); });
		show();
	}

	private drawFile(parent: HTMLElement, file: TFile): void {
		const title = parent.createDiv("tree-item nav-file").createDiv({ cls: "tree-item-self is-clickable nav-file-title tappable", attr: { "data-path": file.path, draggable: true } });
		title.createDiv({ cls: "tree-item-inner nav-file-title-content", text: file.extension === "md" ? file.basename : file.name });
		if (file.extension !== "md") title.createDiv({ cls: "nav-file-tag", text: file.extension });
		const open = (event: MouseEvent): void => {
			if (this.app.viewRegistry.isExtensionRegistered(file.extension)) void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
			if (this.app.isMobile) this.app.workspace.leftSplit.collapse();
		};
		title.addEventListener("click", open);
		title.addEventListener("auxclick", (event) => { if (event.button === 1) open(event); });
		title.addEventListener("contextmenu", (event) => { this.openMenu(event, file); });
		title.addEventListener("mouseover", (event) => {
			this.app.workspace.trigger("hover-link", { event, source: "file-explorer", hoverParent: this.leaf, targetEl: title, linktext: file.path, sourcePath: "" });
		});
	}

	private openMenu(event: MouseEvent, item: TAbstractFile): void {
		event.preventDefault();
		const menu = new Menu();
		if (item instanceof TFile) menu.addItem((line) => line.setSection("open").setTitle("Open in new tab").setIcon("file-plus").onClick(() => { void this.app.workspace.getLeaf("tab").openFile(item); }));
		addFileMenuItems(this.app, menu, item, "file-explorer-context-menu", this.leaf);
		menu.showAtMouseEvent(event);
	}

	private markActive(): void {
		const active = this.app.workspace.getActiveFile()?.path;
		for (const el of this.contentEl.findAll(".nav-file-title.is-active")) el.removeClass("is-active");
		if (active !== undefined) this.contentEl.querySelector(`.nav-file-title[data-path="${CSS.escape(active)}"]`)?.addClass("is-active");
	}
}
