import { PluginSettingTab } from "obsidian";
import type { App, Plugin, SettingDefinitionItem } from "obsidian";
import { ownKeys } from "../../people/properties/property-table";
import type { SettingsStore } from "../../settings/settings-store";
import { changeOfField, fieldValue } from "../../settings/setting-values";

/** What the tab needs: where settings are kept, and what each feature can be set to. */
export interface SettingPorts {
	readonly store: SettingsStore;
	/** `changed` redraws the tab. */
	definitions(changed: () => void): readonly SettingDefinitionItem[];
}

/** The settings tab, declared: the app draws it, searches it, and asks here for values. */
export class KithSettingTab extends PluginSettingTab {
	override icon = "users-round";
	readonly #ports: SettingPorts;

	constructor(app: App, plugin: Plugin, ports: SettingPorts) {
		super(app, plugin);
		this.#ports = ports;
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [...this.#ports.definitions(() => { this.update(); })];
	}

	override getControlValue(key: string): unknown {
		return fieldValue(this.#ports.store.current, ownKeys(), key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const { store } = this.#ports;
		await store.change(changeOfField(store.current, ownKeys(), key, value));
	}
}
