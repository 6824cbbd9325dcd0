import type { Group } from "../groups/group";
import type { GroupNames, KnownGroups } from "../groups/known-groups";
import type { ListSettings } from "./reconnect-list";
import type { KithSettings } from "../settings/setting-table";
import type { SettingsStore } from "../settings/settings-store";

const noGroups: readonly Group[] = [];

/** What lists go by: the settings, and what groups say of themselves. */
export class SettingsOfLists {
	#groups: Pick<KnownGroups, "all" | "names"> | undefined;
	#made: { readonly of: KithSettings; readonly names: GroupNames | undefined; readonly settings: ListSettings } | undefined;
	readonly #store: SettingsStore;

	constructor(store: SettingsStore) {
		this.#store = store;
	}

	/** Hands over the groups that there are: nothing refers to some, and some are over. */
	tellGroups(groups: Pick<KnownGroups, "all" | "names">): void {
		this.#groups = groups;
	}

	/** Every group; none where nobody has told of groups. */
	groups(): readonly Group[] {
		return this.#groups?.all() ?? noGroups;
	}

	/** The same object until the settings, or the groups, are others. */
	get current(): ListSettings {
		const { current } = this.#store;
		const names = this.#groups?.names();
		if (this.#made?.of !== current || this.#made.names?.quiet !== names?.quiet || this.#made.names?.archived !== names?.archived) {
			const more = names ? { quietGroups: names.quiet, archivedGroups: names.archived } : {};
			this.#made = { of: current, names, settings: { ...current, ...more } };
		}
		return this.#made.settings;
	}
}
