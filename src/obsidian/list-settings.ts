import type { GroupNames } from "../groups/known-groups";
import type { ListSettings } from "../reconnect/reconnect-list";
import type { KithSettings } from "../settings/setting-table";
import type { SettingsStore } from "../settings/settings-store";

/** What lists go by: the settings, and what groups say of themselves. */
export class SettingsOfLists {
	#groupNames: () => GroupNames | undefined = () => undefined;
	#made: { readonly of: KithSettings; readonly names: GroupNames | undefined; readonly settings: ListSettings } | undefined;
	readonly #store: SettingsStore;

	constructor(store: SettingsStore) {
		this.#store = store;
	}

	/** Says which groups nothing refers to, and which are over. */
	nameGroups(names: () => GroupNames): void {
		this.#groupNames = names;
	}

	/** The same object until the settings, or the groups, are others. */
	get current(): ListSettings {
		const { current } = this.#store;
		const names = this.#groupNames();
		if (this.#made?.of !== current || this.#made.names?.quiet !== names?.quiet || this.#made.names?.archived !== names?.archived) {
			const more = names ? { quietGroups: names.quiet, archivedGroups: names.archived } : {};
			this.#made = { of: current, names, settings: { ...current, ...more } };
		}
		return this.#made.settings;
	}
}
