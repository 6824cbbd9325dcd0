import type { Alike } from "../alike";
import type * as obsidian from "obsidian";
import type { Constructor, Debouncer, MarkdownFileInfo, OpenViewState, PaneType, Side, SplitDirection } from "obsidian";
import { debounce } from "../../core/debounce";
import type { TFile } from "../../core/files";
import { lackingMembers } from "../../core/not-in-the-workbench";
import type { App } from "../app/app";
import type { View } from "../views/view";
import { drawWindow } from "./draw-window";
import { leavesIn, mostRecent } from "./leaves-in";
import { addLinkMenuItems, openLinkText } from "./links";
import { makeRoomBeside } from "./make-room";
import { focusWindow, moveToPopout, openPopout } from "./popouts";
import type { WorkspaceItem, WorkspaceParent } from "./workspace-item";
import { WorkspaceLeaf } from "./workspace-leaf";
import { WorkspaceRegisters } from "./workspace-registers";
import type { WorkspaceRibbon } from "./workspace-ribbon";
import { WorkspaceFloating, type WorkspaceMobileDrawer, type WorkspaceRoot, type WorkspaceSidedock } from "./workspace-split";
import { WorkspaceTabs } from "./workspace-tabs";
import type { WorkspaceWindow } from "./workspace-window";

type SideDock = WorkspaceSidedock | WorkspaceMobileDrawer;

/** Everything on screen: the leaves, where they stand, which is active. */
export class Workspace extends WorkspaceRegisters implements obsidian.Workspace {
	containerEl: HTMLElement;
	rootSplit: WorkspaceRoot;
	leftSplit: SideDock;
	rightSplit: SideDock;
	leftRibbon: WorkspaceRibbon;
	private readonly otherRibbon: WorkspaceRibbon;
	floatingSplit: WorkspaceFloating;
	/** The leaf that has the keyboard. */
	current: WorkspaceLeaf | null = null;
	activeEditor: MarkdownFileInfo | null = null;
	/** The layout lives as long as the page; there is nothing to save. */
	requestSaveLayout: Debouncer<[], Promise<void>> = debounce(() => Promise.resolve(), 0);
	/** Lacking: reading it throws. */
	declare changeLayout: obsidian.Workspace["changeLayout"];
	private lastFile: TFile | null = null;
	private lastOpenFiles: string[] = [];
	private clock = 0;

	constructor(readonly app: App, parentEl: HTMLElement) {
		super();
		app.workspace = this;
		const drawn = drawWindow(app, parentEl);
		this.containerEl = drawn.containerEl;
		this.rootSplit = drawn.rootSplit;
		this.leftSplit = drawn.leftSplit;
		this.rightSplit = drawn.rightSplit;
		this.leftRibbon = drawn.leftRibbon;
		this.otherRibbon = drawn.rightRibbon;
		this.floatingSplit = new WorkspaceFloating(app);
	}

	/** The older name of `current`. */
	get activeLeaf(): WorkspaceLeaf | null {
		return this.current;
	}

	get rightRibbon(): WorkspaceRibbon {
		return this.otherRibbon;
	}

	onResize(): void {
		this.iterateAllLeaves((leaf) => { leaf.onResize(); });
		this.trigger("resize");
	}

	/** The middle never stands empty: a new leaf takes the last one's place. */
	fillRoot(): void {
		if (this.rootSplit.children.length > 0) return;
		this.setActiveLeaf(this.createLeafInParent(this.rootSplit, -1));
	}

	createLeafInTabs(tabs: WorkspaceTabs): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		tabs.insertChild(-1, leaf);
		return leaf;
	}

	createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
		const tabs = new WorkspaceTabs(this.app, this.isMiddle(parent));
		parent.insertChild(index, tabs);
		return this.createLeafInTabs(tabs);
	}

	openPopoutLeaf(data?: obsidian.WorkspaceWindowInitData): WorkspaceLeaf {
		return this.createLeafInParent(openPopout(this.app, data), -1);
	}

	moveLeafToPopout(leaf: WorkspaceLeaf, data?: obsidian.WorkspaceWindowInitData): WorkspaceWindow {
		return moveToPopout(this.app, leaf, data);
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = "vertical", before = false): WorkspaceLeaf {
		const room = makeRoomBeside(this.app, leaf, direction, before);
		return this.createLeafInParent(room.parent, room.index);
	}

	splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
		return this.createLeafBySplit(this.getMostRecentLeaf() ?? this.getLeaf(), direction);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, type: PaneType | boolean | SplitDirection = "split", direction?: SplitDirection): Promise<WorkspaceLeaf> {
		const copy = type === "vertical" || type === "horizontal" ? this.createLeafBySplit(leaf, type) : type === "split" ? this.createLeafBySplit(leaf, direction) : this.getLeaf(type);
		await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
		return copy;
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
		if (newLeaf === "window") return this.openPopoutLeaf();
		const recent = this.getMostRecentLeaf();
		if (!recent) return this.createLeafInParent(this.rootSplit, -1);
		if (newLeaf === "split") return this.createLeafBySplit(recent, direction);
		const { parent } = recent;
		const fresh = newLeaf !== false || recent.pinned || !recent.view.navigation;
		return fresh && parent instanceof WorkspaceTabs ? this.createLeafInTabs(parent) : recent;
	}

	openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
		return openLinkText(this.app, { linktext, sourcePath }, newLeaf, openViewState);
	}

	handleLinkContextMenu(menu: Alike<obsidian.Menu>, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
		return addLinkMenuItems(this.app, menu, { linktext, sourcePath }, leaf);
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focusToo = false): void {
		const focus = typeof params === "boolean" ? focusToo : (params.focus ?? false);
		leaf.activeTime = ++this.clock;
		if (leaf.owner instanceof WorkspaceTabs) leaf.owner.selectTab(leaf);
		const before = this.current;
		if (before !== leaf) {
			this.changeScope(before, leaf);
			before?.containerEl.removeClass("mod-active");
			before?.tabHeaderEl.removeClass("mod-active");
			leaf.containerEl.addClass("mod-active");
			leaf.tabHeaderEl.addClass("mod-active");
			this.current = leaf;
			this.noteActiveEditor(leaf);
			this.trigger("active-leaf-change", leaf);
		}
		if (focus) focusWindow(leaf);
		if (focus) leaf.view.focus();
		this.noteActiveFile();
	}

	/** A leaf shows something else now: tell who listens. */
	leafChanged(leaf: WorkspaceLeaf): void {
		if (leaf === this.current) {
			this.changeScope(leaf, leaf);
			this.noteActiveEditor(leaf);
			this.noteActiveFile();
		}
		this.onLayoutChange();
	}

	leafDetached(leaf: WorkspaceLeaf): void {
		if (this.current !== leaf) return;
		if (leaf.view.scope) this.app.keymap.popScope(leaf.view.scope);
		this.current = null;
		const next = this.getMostRecentLeaf();
		if (next) this.setActiveLeaf(next);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.leaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.leaves().filter((leaf) => leaf.group === group);
	}

	/** Without a root, the middle and the other windows count. */
	getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
		return mostRecent(root ? leavesIn(root) : this.rootLeaves());
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf | null {
		return this.newSideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf | null {
		return this.newSideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(type: string, side: Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {}): Promise<WorkspaceLeaf> {
		const { active = true, split = false, reveal = true } = options;
		const dock = side === "left" ? this.leftSplit : this.rightSplit;
		const known = leavesIn(dock).find((leaf) => leaf.view.getViewType() === type);
		const leaf = known ?? this.newSideLeaf(dock, split);
		if (!known || options.state !== undefined) await leaf.setViewState({ type, state: (options.state ?? {}) as Record<string, unknown> });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	getActiveViewOfType<T extends obsidian.View>(type: Constructor<T>): T | null {
		const view: unknown = this.current?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): TFile | null {
		const active = this.current?.view.file;
		if (active) return active;
		return mostRecent(this.rootLeaves().filter(({ view }) => view.file))?.view.file ?? null;
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.rootLeaves()) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.leaves()) callback(leaf);
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.leaves().filter((leaf) => leaf.view.getViewType() === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root === this.leftSplit) this.leftSplit.expand();
		if (root === this.rightSplit) this.rightSplit.expand();
		if (leaf.owner instanceof WorkspaceTabs) leaf.owner.selectTab(leaf);
		focusWindow(leaf);
		return Promise.resolve();
	}

	getLastOpenFiles(): string[] {
		return this.lastOpenFiles.slice(0, 10);
	}

	getLayout(): Record<string, unknown> {
		return { main: leavesIn(this.rootSplit).map((leaf) => leaf.getViewState()), active: this.current?.id ?? null, lastOpenFiles: this.getLastOpenFiles() };
	}

	/** Whether notes open here: in the middle, or in a window of their own. */
	private isMiddle(item: WorkspaceItem): boolean {
		const root = item.getRoot();
		return root === this.rootSplit || root === this.floatingSplit;
	}

	private rootLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.floatingSplit].flatMap(leavesIn);
	}

	private leaves(): WorkspaceLeaf[] {
		return [...this.rootLeaves(), ...[this.leftSplit, this.rightSplit].flatMap(leavesIn)];
	}

	private newSideLeaf(dock: SideDock, split: boolean): WorkspaceLeaf {
		const tabs = dock.children.find((child) => child instanceof WorkspaceTabs);
		return tabs && !split ? this.createLeafInTabs(tabs) : this.createLeafInParent(dock, -1);
	}

	private changeScope(before: WorkspaceLeaf | null, now: WorkspaceLeaf): void {
		if (before?.view.scope) this.app.keymap.popScope(before.view.scope);
		if (now.view.scope) this.app.keymap.pushScope(now.view.scope);
	}

	private noteActiveEditor(leaf: WorkspaceLeaf): void {
		const { view } = leaf;
		if (view.isEditor) this.activeEditor = view as View & MarkdownFileInfo;
		else if (this.isMiddle(leaf)) this.activeEditor = null;
	}

	private noteActiveFile(): void {
		const file = this.getActiveFile();
		if (file === this.lastFile) return;
		this.lastFile = file;
		if (file) this.lastOpenFiles = [file.path, ...this.lastOpenFiles.filter((path) => path !== file.path)].slice(0, 50);
		this.trigger("file-open", file);
	}
}

lackingMembers(Workspace, "Workspace", ["changeLayout"]);
