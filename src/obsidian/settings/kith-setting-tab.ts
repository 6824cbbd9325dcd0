import { PluginSettingTab } from "obsidian";
import type { App, Plugin, SettingDefinitionItem } from "obsidian";
import { circleList, folderList, generalSettings, problemsPage, propertiesPage, reasonsPage, sampleNotes } from "./setting-definitions";
import type { SettingPorts } from "./setting-ports";
import { changeOfField, fieldValue } from "./setting-values";

/** The settings tab, declared: the app draws it, searches it, and asks here for values. */
export class KithSettingTab extends PluginSettingTab {
	override icon = "users-round";
	readonly #ports: SettingPorts;

	constructor(app: App, plugin: Plugin, ports: SettingPorts) {
		super(app, plugin);
		this.#ports = ports;
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const ports = this.#ports;
		const changed = (): void => { this.update(); };
		return [
			...generalSettings(ports),
			folderList(ports, "peopleFolders", changed),
			folderList(ports, "excludedFolders", changed),
			circleList(ports, changed),
			reasonsPage(ports),
			propertiesPage(ports),
			problemsPage(ports),
			sampleNotes(ports, changed),
		];
	}

	override getControlValue(key: string): unknown {
		return fieldValue(this.#ports.settings(), this.#ports.defaultKeys, key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.#ports.change(changeOfField(this.#ports.settings(), this.#ports.defaultKeys, key, value));
	}
}
