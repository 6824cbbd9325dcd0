import { isRecord } from "./setting-readers";
import { type KithSettings, settingRows, settingTable } from "./setting-table";

type Values = Readonly<Record<string, unknown>>;

/** Settings as read, and whatever else the file holds: kept as it is, so that a newer or older Kith loses nothing. */
export interface StoredSettings {
	readonly settings: KithSettings;
	readonly kept: Values;
}

/** Reads `data.json`. Total: a value of the wrong kind counts as not written. */
export function readSettings(data: unknown): StoredSettings {
	const values = isRecord(data) ? data : {};
	const settings = Object.fromEntries(settingRows.map(([key, { read, byDefault }]) => [key, read(values[key]) ?? byDefault]));
	return {
		// The table has a row for every setting, and each reads its own kind.
		settings: settings as unknown as KithSettings,
		kept: Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(settingTable, key))),
	};
}

/** What to save: the settings, along with keys that are not ours to drop. */
export function mergeSettings(kept: Values, settings: KithSettings): Record<string, unknown> {
	return { ...kept, ...settings };
}
