import { PluginSettingTab } from "obsidian";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settingTable } from "../../src/settings/setting-table";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

/** What Kith keeps of what was done, and what is set where it is seen: in no row of the tab. */
const kept = ["awayUntil", "cohortStartedOn", "cohortDismissedOn", "importColumns", "compactRows"];

interface Row {
	readonly name: string;
	/** The setting that it shows, without the part of a list or record. */
	readonly key: string;
	readonly searchable: boolean;
}

/** Every row with a control or a list in what a tab declares, at whatever depth. */
function rowsIn(declared: unknown): readonly Row[] {
	if (Array.isArray(declared)) return declared.flatMap(rowsIn);
	if (typeof declared !== "object" || declared === null) return [];
	const { name, searchable, control } = declared as { readonly name?: unknown; readonly searchable?: unknown; readonly control?: { readonly key?: string } };
	const here = typeof name === "string" && control?.key !== undefined ? [{ name, key: control.key.replace(/\..*$/, ""), searchable: searchable !== false }] : [];
	return [...here, ...Object.values(declared).flatMap(rowsIn)];
}

describe.each(["en", "zh"] as const)("the search of the settings (%s)", (language) => {
	let kith: KithOnNotes;
	beforeAll(async () => {
		kith = await kithOnNotes({ "People/Ann.md": "---\ntype: person\n---\n" }, { peopleFolders: ["People"], excludedFolders: ["Templates"] }, language);
	});
	afterAll(() => kith.close());

	it("finds every setting, each row by a name of its own page", () => {
		const rows = kith.opened.app.setting.pluginTabs.filter((tab) => tab instanceof PluginSettingTab).flatMap((tab) => rowsIn(tab.getSettingDefinitions()));
		const missing = Object.keys(settingTable).filter((key) => !kept.includes(key) && !rows.some((row) => row.key === key));
		expect(missing).toEqual([]);
		expect(rows.filter(({ name, searchable }) => !searchable || name.trim() === "")).toEqual([]);
	});
});
