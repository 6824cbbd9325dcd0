import type { KithSettings } from "./setting-table";
import { mergeSettings, readSettings } from "./read-settings";
import type { StoredSettings } from "./read-settings";

/** Where settings are kept. */
export interface SettingsStorage {
	load(): Promise<unknown>;
	save(data: unknown): Promise<void>;
}

/** The settings in force, and who wants to know when they change. */
export class SettingsStore {
	#stored: StoredSettings = readSettings(null);
	readonly #listeners = new Set<(settings: KithSettings) => void>();
	readonly #storage: SettingsStorage;

	constructor(storage: SettingsStorage) {
		this.#storage = storage;
	}

	get current(): KithSettings {
		return this.#stored.settings;
	}

	/** Reads what is stored, at start and after a sync; tells the listeners. */
	async load(): Promise<void> {
		this.#stored = readSettings(await this.#storage.load());
		this.#tell();
	}

	/** Takes a change and keeps it; a value that cannot be is brought back to its default on the way. */
	async change(change: Partial<KithSettings>): Promise<void> {
		this.#stored = readSettings(mergeSettings(this.#stored.kept, { ...this.#stored.settings, ...change }));
		this.#tell();
		await this.#storage.save(mergeSettings(this.#stored.kept, this.#stored.settings));
	}

	/** Calls back after each change; returns how to stop. */
	onChange(listener: (settings: KithSettings) => void): () => void {
		this.#listeners.add(listener);
		return () => { this.#listeners.delete(listener); };
	}

	#tell(): void {
		for (const listener of this.#listeners) listener(this.#stored.settings);
	}
}
