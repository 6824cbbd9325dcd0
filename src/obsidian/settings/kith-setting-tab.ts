import { PluginSettingTab } from "obsidian";
import type { App, Plugin, SettingDefinitionItem } from "obsidian";
import { propertyTable } from "../../people/properties/property-table";
import { settingDefinitions } from "./setting-definitions";
import type { SettingPorts } from "./setting-ports";
import { changeOfField, fieldValue } from "../../settings/setting-values";

/** The settings tab, declared: the app draws it, searches it, and asks here for values. */
export class KithSettingTab extends PluginSettingTab {
	override icon = "users-round";
	readonly #ports: SettingPorts;
	/** Default key of each meaning. */
	readonly #keys = Object.fromEntries(propertyTable.map(({ meaning, key }) => [meaning, key]));

	constructor(app: App, plugin: Plugin, ports: SettingPorts) {
		super(app, plugin);
		this.#ports = ports;
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return settingDefinitions(this.#ports, this.#keys, () => { this.update(); });
	}

	override getControlValue(key: string): unknown {
		return fieldValue(this.#ports.store.current, this.#keys, key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const { store } = this.#ports;
		await store.change(changeOfField(store.current, this.#keys, key, value));
	}
}
