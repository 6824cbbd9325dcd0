import type * as obsidian from "obsidian";
import type { Alike } from "../alike";
import type { MarkdownSubView, MarkdownViewModeType, ViewStateResult } from "obsidian";
import type { TFile } from "../../core/files";
import { Keymap } from "../../core/keymap";
import { lackingMembers, NotInTheWorkbench } from "../../core/not-in-the-workbench";
import { resolveSubpath } from "../../core/subpath";
import { setIcon } from "../icons/icons";
import { attachLinkEvents } from "../markdown/link-events";
import { MarkdownPreviewView } from "../markdown/markdown-preview-view";
import { setTooltip } from "../popups/tooltip";
import type { WorkspaceLeaf } from "../workspace/workspace-leaf";
import type { CodeEditor } from "./code-editor";
import { TextFileView } from "./file-view";
import { SourceMode } from "./source-mode";

interface Ephemeral {
	readonly line?: unknown;
	readonly subpath?: unknown;
	readonly scroll?: unknown;
	readonly cursor?: { from: obsidian.EditorPosition; to?: obsidian.EditorPosition };
}

/** A note, to read or to write. */
export class MarkdownView extends TextFileView implements obsidian.MarkdownView {
	override icon = "lucide-file-text";
	override readonly isEditor = true;
	hoverPopover: obsidian.HoverPopover | null = null;
	previewMode: MarkdownPreviewView;
	private mode: MarkdownViewModeType = "preview";
	/** Whether what is written in shows the bare source, rather than Live Preview. */
	private isBare = false;
	private madeSource: SourceMode | null = null;
	private readonly readingEl: HTMLElement;
	private readonly modeButton: HTMLElement;

	constructor(leaf: obsidian.WorkspaceLeaf | WorkspaceLeaf) {
		super(leaf);
		this.readingEl = this.contentEl.createDiv("markdown-reading-view");
		this.previewMode = this.addChild(new MarkdownPreviewView(this, this.readingEl));
		this.modeButton = this.addAction("pencil", "Edit", () => { void this.toggleMode(); });
		attachLinkEvents(this.readingEl, { app: this.app, hoverParent: this, source: "preview", sourcePath: () => this.file?.path ?? "" });
		this.readingEl.on("click", "input.task-list-item-checkbox", (event, box) => {
			event.preventDefault();
			void this.toggleTask(box);
		});
		this.showMode();
	}

	override onload(): void {
		super.onload();
		this.register(this.containerEl.onWindowMigrated(() => { this.madeSource?.setRoot(this.containerEl.doc); }));
		this.registerEvent(this.app.workspace.on("editor-options-change", () => { this.madeSource?.updateOptions(); }));
	}

	override onunload(): void {
		this.madeSource?.destroy();
	}

	/** Made when first asked for, since reading needs none. */
	get editor(): CodeEditor {
		return this.source.editor;
	}

	get currentMode(): MarkdownSubView {
		return this.mode === "preview" ? this.previewMode : this.source;
	}

	getViewType(): string {
		return "markdown";
	}

	getMode(): MarkdownViewModeType {
		return this.mode;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: this.isBare };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { mode, source, file } = (typeof state === "object" ? state ?? {} : {}) as Record<string, unknown>;
		const isMode = mode === "source" || mode === "preview";
		if (isMode && typeof file === "string" && file !== this.file?.path) await this.prepareMode(mode);
		await super.setState(state, result);
		if (typeof source === "boolean") this.setBare(source);
		if (isMode) await this.setMode(mode);
	}

	/** Changes between reading and writing; what was written shows at once. */
	async setMode(mode: MarkdownViewModeType): Promise<void> {
		if (this.mode === mode) return;
		const scroll = this.file ? this.currentMode.getScroll() : 0;
		await this.save();
		const data = this.getViewData();
		this.mode = mode;
		this.showMode();
		this.currentMode.set(data, false);
		this.currentMode.applyScroll(scroll);
		this.app.workspace.onLayoutChange();
	}

	toggleMode(): Promise<void> {
		return this.setMode(this.mode === "preview" ? "source" : "preview");
	}

	/** Changes between Live Preview and source mode. */
	toggleSource(): void {
		this.setBare(!this.isBare);
	}

	override onPaneMenu(menu: Alike<obsidian.Menu>, source: string): void {
		menu.addItem((item) => item.setSection("pane").setTitle("Reading view").setIcon("book-open").setChecked(this.mode === "preview").onClick(() => { void this.toggleMode(); }));
		if (this.mode === "source") menu.addItem((item) => item.setSection("pane").setTitle("Source mode").setIcon("code-xml").setChecked(this.isBare).onClick(() => { this.toggleSource(); }));
		super.onPaneMenu(menu, source);
	}

	override getEphemeralState(): Record<string, unknown> {
		return { scroll: this.currentMode.getScroll(), ...(this.mode === "source" ? { cursor: { from: this.editor.getCursor("from"), to: this.editor.getCursor("to") } } : {}) };
	}

	override setEphemeralState(state: unknown): void {
		if (typeof state !== "object" || state === null) return;
		const { line, subpath, scroll, cursor } = state as Ephemeral;
		const target = typeof line === "number" ? line : typeof subpath === "string" ? this.lineOfSubpath(subpath) : null;
		if (target !== null) (this.mode === "preview" ? this.previewMode : this.source).revealLine(target);
		else if (typeof scroll === "number") this.currentMode.applyScroll(scroll);
		if (cursor && this.mode === "source") this.editor.setSelection(cursor.from, cursor.to);
	}

	override focus(): void {
		if (this.mode === "source") this.editor.focus();
		else this.previewMode.containerEl.focus({ preventScroll: true });
	}

	getViewData(): string {
		return this.mode === "source" ? this.source.get() : this.data;
	}

	setViewData(data: string, clear: boolean): void {
		if (this.mode === "preview") {
			this.previewMode.set(data, clear);
			return;
		}
		// An editor that is made now takes the note in at once, and would draw what is alive in it twice.
		this.data = data;
		if (this.madeSource) this.madeSource.set(data, clear);
		else this.fillSource();
	}

	clear(): void {
		this.previewMode.clear();
		this.madeSource?.set("", true);
	}

	showSearch(): void {
		throw new NotInTheWorkbench("MarkdownView.showSearch");
	}

	override async onRename(file: TFile): Promise<void> {
		await super.onRename(file);
		this.previewMode.titleEl.setText(file.basename);
	}

	/** Kept before it is filled: what plugins add to an editor asks for `editor` while the editor takes it in. */
	private get source(): SourceMode {
		return this.madeSource ?? this.fillSource();
	}

	private fillSource(): SourceMode {
		const made = this.madeSource = this.makeSource();
		made.set(this.data, true);
		this.showMode();
		return made;
	}

	private makeSource(): SourceMode {
		return new SourceMode(this.contentEl, {
			app: this.app,
			info: this,
			changed: () => { this.requestSave(); },
			followLink: (link, event) => { void this.app.workspace.openLinkText(link, this.file?.path ?? "", Keymap.isModEvent(event) === "tab" ? false : Keymap.isModEvent(event)); },
		}, !this.isBare);
	}

	private showMode(): void {
		const reading = this.mode === "preview";
		this.contentEl.setAttr("data-mode", this.mode);
		this.containerEl.setAttr("data-mode", this.mode);
		this.readingEl.toggle(reading);
		this.contentEl.querySelector<HTMLElement>(".markdown-source-view")?.toggle(!reading);
		setIcon(this.modeButton, reading ? "pencil" : "book-open");
		setTooltip(this.modeButton, reading ? "Current view: reading. Click to edit" : "Current view: editing. Click to read");
	}

	/** Before another note is loaded: it is not first drawn in a mode that it is not to be shown in. */
	private async prepareMode(mode: MarkdownViewModeType): Promise<void> {
		if (this.mode === mode) return;
		await this.save();
		this.mode = mode;
		this.showMode();
	}

	private setBare(isBare: boolean): void {
		if (this.isBare === isBare) return;
		this.isBare = isBare;
		this.madeSource?.setLivePreview(!isBare);
		this.app.workspace.onLayoutChange();
	}

	private lineOfSubpath(subpath: string): number | null {
		const cache = this.file && this.app.metadataCache.getFileCache(this.file);
		return (cache && resolveSubpath(cache, subpath)?.start.line) ?? null;
	}

	private async toggleTask(box: HTMLElement): Promise<void> {
		const { file } = this;
		const line = this.previewMode.lineOf(box);
		if (!file || line === null) return;
		await this.save();
		await this.app.vault.process(file, (text) => {
			const lines = text.split("\n");
			lines[line] = (lines[line] ?? "").replace(/\[(.)\]/, (_whole, mark: string) => (mark === " " ? "[x]" : "[ ]"));
			return lines.join("\n");
		});
	}
}

// The app's own parts of the view, by which older plugins reach the editor; not in the official types.
lackingMembers(MarkdownView, "MarkdownView", ["editMode", "sourceMode"]);
