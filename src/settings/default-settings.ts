import { type KithSettings, settingRows } from "./setting-table";

/** What holds until somebody decides otherwise. */
// The table has a row for every setting, each with a default of its kind.
export const defaultSettings = Object.fromEntries(settingRows.map(([key, { byDefault }]) => [key, byDefault])) as unknown as KithSettings;
