import type * as obsidian from "obsidian";
import type { SettingDefinitionItem } from "obsidian";
import type { Alike } from "../alike";
import type { App } from "../app/app";
import { ourApp } from "../app/current-app";
import { DefinitionDrawing } from "./definition-drawing";
import type { Plugin } from "../app/plugin";

/** `display` is deprecated, and still what a tab without definitions has. */
function displayOlder(tab: { display(): void }): void {
	tab.display();
}

/** A tab of the settings window: drawn from its definitions, or by itself when it has none. */
export abstract class SettingTab implements obsidian.SettingTab {
	icon = "";
	id = "";
	name = "";
	app: App;
	containerEl: HTMLElement;
	settingItems: SettingDefinitionItem[] = [];
	private drawing: DefinitionDrawing | null = null;

	constructor(app: Alike<obsidian.App>) {
		this.app = ourApp(app);
		this.containerEl = createDiv("vertical-tab-content");
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** Asks for the definitions again; when the tab is on screen, it is drawn again. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.drawing) this.drawing.draw(this.settingItems);
	}

	getControlValue(key: string): unknown {
		return this.app.vault.getConfig(key);
	}

	setControlValue(key: string, value: unknown): void | Promise<void> {
		this.app.vault.setConfig(key, value);
	}

	refreshDomState(): void {
		this.drawing?.refresh();
	}

	/** For tabs without definitions. */
	display(): void {
		// Older plugins draw here.
	}

	hide(): void {
		this.drawing?.clear();
		this.drawing = null;
		this.containerEl.empty();
	}

	/** Puts the tab on screen; called by the settings window. */
	show(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) {
			displayOlder(this);
			return;
		}
		this.drawing = new DefinitionDrawing(this, this.containerEl);
		this.drawing.draw(this.settingItems);
	}
}

/** The tab of a plugin. Its controls read and write the plugin's `settings`. */
export abstract class PluginSettingTab extends SettingTab {
	plugin: Plugin;

	constructor(app: Alike<obsidian.App>, plugin: Alike<obsidian.Plugin>) {
		super(app);
		this.plugin = plugin as unknown as Plugin;
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		const { settings } = this.plugin;
		return typeof settings === "object" && settings !== null ? Reflect.get(settings, key) : undefined;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const { plugin } = this;
		plugin.settings ??= {};
		Reflect.set(plugin.settings as object, key, value);
		await plugin.saveData(plugin.settings);
	}
}
