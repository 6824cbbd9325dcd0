import type * as obsidian from "obsidian";
import type { MarkdownFileInfo, UserEvent } from "obsidian";
import type { FileManager } from "../../core/file-manager";
import { Keymap } from "../../core/keymap";
import { type CacheStart, MetadataCache } from "../../core/metadata-cache";
import { lackingMembers } from "../../core/not-in-the-workbench";
import { Scope } from "../../core/scope";
import type { Vault } from "../../core/vault";
import { BasesHostView } from "../bases/bases-host-view";
import { RenderContext } from "../bases/render-context";
import { setActiveWindow } from "../dom/install-dom";
import { ConfirmationModal } from "../popups/confirmation-modal";
import { Notice } from "../popups/notice";
import { SettingsWindow } from "../settings/settings-window";
import { FileExplorerView } from "../views/file-explorer-view";
import { MarkdownView } from "../views/markdown-view";
import { MissingView } from "../views/missing-view";
import { popouts } from "../workspace/popouts";
import { Workspace } from "../workspace/workspace";
import type { WorkspaceLeaf } from "../workspace/workspace-leaf";
import { CommandLine } from "./cli";
import { Commands } from "./commands";
import { CommunityPlugins, type RequireModule } from "./community-plugins";
import { addCoreCommands } from "./core-commands";
import { CorePlugins } from "./core-plugins";
import { setCurrentApp } from "./current-app";
import { FoldManager } from "./fold-manager";
import { watchHover } from "./page-preview";
import { Platform } from "./platform";
import { Tasks } from "./tasks";
import { ViewRegistry } from "./view-registry";

/** What an app is made over. */
export interface AppParts {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly requireModule: RequireModule;
}

/** How an app starts. */
export interface AppStart {
	readonly cache: CacheStart;
	/** Runs the plugins; called where the app does so, between the vault's loading and the layout. */
	readonly startPlugins: () => Promise<void>;
	/** What stands on screen at the start. */
	readonly firstLayout: () => Promise<void>;
}

/** The app: the vault and what is on screen. */
export class App implements obsidian.App {
	readonly keymap: Keymap;
	readonly scope = new Scope();
	declare workspace: Workspace;
	/** Lacking: reading it throws. */
	declare secretStorage: obsidian.SecretStorage;
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly commands: Commands;
	readonly plugins: CommunityPlugins;
	readonly internalPlugins: CorePlugins;
	readonly viewRegistry: ViewRegistry;
	readonly setting: SettingsWindow;
	readonly cli = new CommandLine();
	readonly foldManager = new FoldManager();
	readonly protocolHandlers = new Map<string, obsidian.ObsidianProtocolHandler>();
	readonly basesViews = new Map<string, obsidian.BasesViewRegistration>();
	readonly renderContext = new RenderContext();
	readonly appId: string;
	readonly isMobile = Platform.isMobile;
	readonly containerEl: HTMLElement;
	readonly statusBarEl: HTMLElement;
	lastEvent: UserEvent | null = null;
	private readonly life = new AbortController();

	constructor(parts: AppParts, parentEl: HTMLElement) {
		setCurrentApp(this);
		this.vault = parts.vault;
		this.metadataCache = parts.metadataCache;
		this.fileManager = parts.fileManager;
		this.appId = `workbench-${this.vault.getName()}`;
		this.keymap = new Keymap(this.scope);
		this.commands = new Commands(this);
		this.plugins = new CommunityPlugins(this, parts.requireModule);
		this.internalPlugins = new CorePlugins(this);
		this.viewRegistry = new ViewRegistry((leaf, type) => new MissingView(leaf, type));
		this.containerEl = parentEl.createDiv("app-container");
		this.containerEl.createDiv({ cls: "workbench-strip", text: "Workbench – a stand-in, not Obsidian", attr: { role: "note" } });
		const main = this.containerEl.createDiv("horizontal-main-container");
		this.statusBarEl = this.containerEl.createDiv("status-bar");
		this.workspace = new Workspace(this, main);
		this.setting = new SettingsWindow(this);
		this.registerCore();
	}

	/** Brings the app up, in the order of the real one. */
	async start({ cache, startPlugins, firstLayout }: AppStart): Promise<void> {
		await this.internalPlugins.load(this);
		const loaded = this.vault.load();
		await loaded;
		const cached = this.metadataCache.start(cache);
		await cached;
		await startPlugins();
		this.workspace.fillRoot();
		await firstLayout();
		this.workspace.setLayoutReady();
	}

	isDarkMode(): boolean {
		return document.body.hasClass("theme-dark");
	}

	/** Changes between light and dark. */
	setDarkMode(dark: boolean): void {
		for (const { body } of [document, ...popouts(this).map(({ doc }) => doc)]) {
			body.toggleClass("theme-dark", dark);
			body.toggleClass("theme-light", !dark);
		}
		this.workspace.trigger("css-change");
	}

	loadLocalStorage(key: string): unknown {
		const stored = window.localStorage.getItem(`${this.appId}-${key}`);
		return stored === null ? null : (JSON.parse(stored) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(`${this.appId}-${key}`);
		else window.localStorage.setItem(`${this.appId}-${key}`, JSON.stringify(data));
	}

	/** Takes the app off the page: its plugins, its leaves, its listeners. */
	async quit(): Promise<void> {
		const tasks = new Tasks();
		this.workspace.trigger("quit", tasks);
		await tasks.promise();
		for (const id of Object.keys(this.plugins.plugins)) await this.plugins.disablePlugin(id);
		this.closePopouts();
		this.workspace.iterateAllLeaves((leaf) => { void leaf.view.close(); });
		this.life.abort();
		this.containerEl.remove();
	}

	/** Whether commands for editors can run: somebody writes, not only reads. */
	isWriting(info: MarkdownFileInfo): boolean {
		return !(info instanceof MarkdownView) || info.getMode() === "source";
	}

	/** Follows an `obsidian://` address to the plugin that handles it. */
	async openUri(uri: string): Promise<void> {
		const url = new URL(uri);
		const action = url.host || url.pathname.replace(/^\/+/, "");
		const handler = this.protocolHandlers.get(action);
		if (url.protocol !== "obsidian:" || !handler) throw new Error(`Nothing handles "${uri}".`);
		const params = Object.fromEntries([...url.searchParams].map(([key, value]) => [key, value === "" ? "true" : value]));
		await handler({ ...params, action });
	}

	/** The workbench has no search pane; it says so. */
	openSearch(query: string): void {
		new Notice(`The workbench has no search pane (${query}).`);
	}

	private registerCore(): void {
		this.viewRegistry.registerView("markdown", (leaf: WorkspaceLeaf) => new MarkdownView(leaf));
		this.viewRegistry.registerView("file-explorer", (leaf: WorkspaceLeaf) => new FileExplorerView(leaf));
		this.viewRegistry.registerView("bases", (leaf: WorkspaceLeaf) => new BasesHostView(leaf));
		this.viewRegistry.registerExtensions(["md"], "markdown");
		addCoreCommands(this);
		watchHover(this);
		const { signal } = this.life;
		signal.addEventListener("abort", this.watchWindow(window));
		window.addEventListener("resize", () => { this.workspace.onResize(); }, { signal });
		window.addEventListener("pagehide", () => { this.closePopouts(); }, { signal });
		this.fileManager.confirmDeletion = (file) => this.confirmDeletion(file.name);
	}

	/** Follows the keys and presses in a window, which make it the active one; answers the way to stop. */
	watchWindow(win: Window): () => void {
		const life = new AbortController();
		const options = { capture: true, passive: true, signal: life.signal };
		const activate = (): void => { setActiveWindow(win); };
		for (const type of ["mousedown", "keydown", "touchstart"] as const) {
			win.addEventListener(type, (event) => {
				activate();
				this.lastEvent = event;
			}, options);
		}
		win.addEventListener("focus", (event) => { if (event.target === win) activate(); }, options);
		const stopKeys = this.keymap.listen(win);
		return () => {
			life.abort();
			stopKeys();
		};
	}

	private closePopouts(): void {
		for (const popout of popouts(this)) popout.close();
	}

	private confirmDeletion(name: string): Promise<boolean> {
		return new Promise((resolve) => {
			const modal = new ConfirmationModal(this);
			let confirmed = false;
			modal.setTitle("Delete file").setContent(`Are you sure you want to delete "${name}"? It will be moved to the trash.`);
			modal.addButton((button) => button.setButtonText("Delete").setDestructive().onClick(() => { confirmed = true; }));
			modal.addCancelButton();
			modal.setCloseCallback(() => { resolve(confirmed); });
			modal.open();
		});
	}
}

lackingMembers(App, "App", ["secretStorage", "metadataTypeManager", "dragManager", "hotkeyManager", "customCss", "embedRegistry", "shareReceiver", "emulateMobile"]);
