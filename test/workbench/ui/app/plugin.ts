import type { Alike } from "../alike";
import type * as obsidian from "obsidian";
import type { Extension } from "@codemirror/state";
import { Component } from "../../core/component";
import { createCodeBlockPostProcessor, MarkdownPreviewRenderer } from "../markdown/post-processors";
import type { EditorSuggest } from "../popups/editor-suggest";
import type { SettingTab } from "../settings/setting-tab";
import type { App } from "./app";
import { ourApp } from "./current-app";

/** How far before other processors those for code blocks run. */
const codeBlocksFirst = -100;

/** A plugin, as every plugin of Obsidian extends it. */
export abstract class Plugin extends Component implements obsidian.Plugin {
	app: App;
	manifest: obsidian.PluginManifest;
	settings?: unknown;
	onExternalSettingsChange?(): unknown;
	private knownData = "";

	constructor(app: Alike<obsidian.App>, manifest: obsidian.PluginManifest) {
		super();
		this.app = ourApp(app);
		this.manifest = manifest;
	}

	override onload(): void {
		// Plugins set themselves up here.
	}

	/** Called when the user, not the app's start, enables the plugin. */
	onUserEnable(): void {
		// For plugins that greet.
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.app.workspace.leftRibbon.addRibbonItemButton(icon, title, callback);
		this.register(() => { el.remove(); });
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = this.app.statusBarEl.createDiv({ cls: ["status-bar-item", `plugin-${this.manifest.id}`] });
		this.register(() => { el.remove(); });
		return el;
	}

	addCommand(command: obsidian.Command): obsidian.Command {
		const id = `${this.manifest.id}:${command.id}`;
		const added = Object.assign(command, { id, name: `${this.manifest.name}: ${command.name}` });
		this.app.commands.addCommand(added);
		this.register(() => { this.app.commands.removeCommand(id); });
		return added;
	}

	removeCommand(commandId: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(settingTab: obsidian.PluginSettingTab): void {
		const tab = settingTab as unknown as SettingTab;
		this.app.setting.addSettingTab(tab);
		this.register(() => { this.app.setting.removeSettingTab(tab); });
	}

	registerView(type: string, viewCreator: obsidian.ViewCreator): void {
		this.app.viewRegistry.registerView(type, viewCreator);
		this.register(() => {
			this.app.viewRegistry.unregisterView(type);
			for (const leaf of this.app.workspace.getLeavesOfType(type)) leaf.detach();
		});
	}

	registerHoverLinkSource(id: string, info: obsidian.HoverLinkSource): void {
		this.app.workspace.registerHoverLinkSource(id, info);
		this.register(() => { this.app.workspace.unregisterHoverLinkSource(id); });
	}

	registerExtensions(extensions: string[], viewType: string): void {
		this.app.viewRegistry.registerExtensions(extensions, viewType);
		this.register(() => { this.app.viewRegistry.unregisterExtensions(extensions); });
	}

	registerMarkdownPostProcessor(postProcessor: obsidian.MarkdownPostProcessor, sortOrder?: number): obsidian.MarkdownPostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(postProcessor, sortOrder);
		this.register(() => { MarkdownPreviewRenderer.unregisterPostProcessor(postProcessor); });
		return postProcessor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: Parameters<typeof createCodeBlockPostProcessor>[1], sortOrder = 0): obsidian.MarkdownPostProcessor {
		return this.registerMarkdownPostProcessor(createCodeBlockPostProcessor(language, handler), sortOrder + codeBlocksFirst);
	}

	registerBasesView(viewId: string, registration: obsidian.BasesViewRegistration): boolean {
		this.app.basesViews.set(viewId, registration);
		this.register(() => { this.app.basesViews.delete(viewId); });
		return true;
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.remove(extension);
			workspace.updateOptions();
		});
	}

	/** For editors of CodeMirror 5, of which there are none: nothing is ever handed over. No longer in the official types. */
	registerCodeMirror(callback: (editor: never) => unknown): void;
	registerCodeMirror(): void {
		// Plugins that also serve older apps call it in vain.
	}

	registerObsidianProtocolHandler(action: string, handler: obsidian.ObsidianProtocolHandler): void {
		this.app.protocolHandlers.set(action, handler);
		this.register(() => { this.app.protocolHandlers.delete(action); });
	}

	registerEditorSuggest(editorSuggest: obsidian.EditorSuggest<unknown>): void {
		const suggest = editorSuggest as unknown as EditorSuggest<unknown>;
		this.app.workspace.editorSuggests.push(suggest);
		this.register(() => { this.app.workspace.editorSuggests.remove(suggest); });
	}

	registerCliHandler(command: string, description: string, flags: obsidian.CliFlags | null, handler: obsidian.CliHandler): void {
		this.app.cli.register(this.manifest.id, { command, description, flags: flags ?? {}, handler });
		this.register(() => { this.app.cli.unregister(command); });
	}

	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.dataPath))) return null;
		this.knownData = await adapter.read(this.dataPath);
		return JSON.parse(this.knownData) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.folder))) await adapter.mkdir(this.folder);
		this.knownData = JSON.stringify(data, null, 2);
		await adapter.write(this.dataPath, this.knownData);
	}

	/** Another program may have written this file: if it is ours and says something new, the plugin hears of it. */
	async noteExternalChange(path: string): Promise<void> {
		const { adapter } = this.app.vault;
		if (path !== this.dataPath || !(await adapter.exists(path))) return;
		const text = await adapter.read(path);
		if (text === this.knownData) return;
		this.knownData = text;
		await this.onExternalSettingsChange?.();
	}

	private get folder(): string {
		return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
	}

	private get dataPath(): string {
		return `${this.folder}/data.json`;
	}
}
