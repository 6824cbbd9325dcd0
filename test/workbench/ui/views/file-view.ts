import type { Alike } from "../alike";
import type * as obsidian from "obsidian";
import type { ViewStateResult } from "obsidian";
import { debounce } from "../../core/debounce";
import type { TFile } from "../../core/files";
import { Menu } from "../popups/menu";
import { Notice } from "../popups/notice";
import { addFileMenuItems } from "../workspace/links";
import { mergeTexts } from "./merge-texts";
import { ItemView } from "./view";

const autosaveMilliseconds = 2000;

/** A view of one file; it follows the file's renames and closes with it. */
export abstract class FileView extends ItemView {
	allowNoFile = false;

	override onload(): void {
		this.registerEvent(this.app.vault.on("rename", (item) => { if (this.file && item === this.file) void this.onRename(this.file); }));
		this.registerEvent(this.app.vault.on("delete", (file) => { if (file === this.file) void this.onDelete(); }));
		this.addAction("more-vertical", "More options", (event) => { this.openFileMenu(event); });
	}

	getDisplayText(): string {
		return this.file?.basename ?? "No file";
	}

	override getState(): Record<string, unknown> {
		return this.file ? { file: this.file.path } : {};
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const path: unknown = typeof state === "object" && state !== null && "file" in state ? state.file : undefined;
		const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : this.file;
		if (file === this.file) return;
		result.history = true;
		await this.loadFile(file);
	}

	/** Shows another file, or none. */
	async loadFile(file: TFile | null): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.leaf.updateHeader();
	}

	protected override async onClose(): Promise<void> {
		const { file } = this;
		if (file) await this.onUnloadFile(file);
		this.file = null;
	}

	onLoadFile(file: TFile): Promise<void>;
	onLoadFile(): Promise<void> {
		return Promise.resolve();
	}

	onUnloadFile(file: TFile): Promise<void>;
	onUnloadFile(): Promise<void> {
		return Promise.resolve();
	}

	onRename(file: TFile): Promise<void>;
	onRename(): Promise<void> {
		this.leaf.updateHeader();
		return Promise.resolve();
	}

	canAcceptExtension(extension: string): boolean {
		return this.app.viewRegistry.getTypeByExtension(extension) === this.getViewType();
	}

	override onPaneMenu(menu: Alike<obsidian.Menu>, source: string): void {
		super.onPaneMenu(menu, source);
		if (this.file) addFileMenuItems(this.app, menu, this.file, source === "more-options" ? "more-options" : "tab-header", this.leaf);
	}

	private openFileMenu(event: MouseEvent): void {
		const menu = new Menu();
		this.onPaneMenu(menu, "more-options");
		menu.showAtMouseEvent(event);
	}

	private async onDelete(): Promise<void> {
		this.file = null;
		if (this.allowNoFile) await this.loadFile(null);
		else this.leaf.detach();
	}
}

/** A file view whose file can be written. */
export abstract class EditableFileView extends FileView {}

/** A view of a text file. It saves two seconds after the last change, and takes in changes made elsewhere. */
export abstract class TextFileView extends EditableFileView {
	data = "";
	requestSave: () => void;
	/** What the file held when view and file last agreed. */
	private agreed = "";
	private dirty = false;
	private readonly saveSoon = debounce(() => { void this.save(); }, autosaveMilliseconds, true);

	constructor(leaf: obsidian.WorkspaceLeaf | ItemView["leaf"]) {
		super(leaf);
		this.requestSave = () => {
			this.dirty = true;
			this.saveSoon();
		};
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on("modify", (item) => { if (this.file && item === this.file) void this.takeInChange(this.file); }));
		this.registerEvent(this.app.workspace.on("quit", () => { void this.save(); }));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.dirty = false;
		this.data = await this.app.vault.read(file);
		if (this.file !== file) return;
		this.agreed = this.data;
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(): Promise<void> {
		await this.save(true);
	}

	async save(clear = false): Promise<void> {
		this.saveSoon.cancel();
		const { file } = this;
		if (file && this.dirty) {
			this.dirty = false;
			this.data = this.getViewData();
			const text = this.data;
			this.agreed = text;
			if (this.app.vault.getFileByPath(file.path) === file) await this.app.vault.modify(file, text);
		}
		if (clear) {
			this.clear();
			this.data = "";
		}
	}

	private async takeInChange(file: TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		if (this.file !== file || text === this.agreed) return;
		const typed = this.dirty ? this.getViewData() : null;
		const base = this.agreed;
		this.agreed = text;
		this.data = typed === null ? text : mergeTexts({ base, ours: typed, theirs: text });
		if (typed !== null) new Notice(`"${file.basename}" has been modified externally, merging changes automatically.`);
		this.setViewData(this.data, false);
		if (typed !== null && this.data !== text) this.requestSave();
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;
}
