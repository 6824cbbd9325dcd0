import KithPlugin from "../../src/main";
import type { KithApi, PersonSummary } from "../../src/api/kith-api";
import { openApp, type OpenedApp } from "../workbench/open-app";

/** The whole plugin on a vault in memory. */
export interface KithOnNotes {
	readonly opened: OpenedApp;
	readonly api: KithApi;
	/** What a note says on the disk. */
	readonly text: (path: string) => string;
	/** The person at a path, as the API tells of them on a day. */
	readonly person: (path: string, on?: string) => PersonSummary;
	/** Writes a note as another program would, and waits until Kith knows. */
	readonly edit: (path: string, text: string) => Promise<void>;
	/** Changes the settings as a sync of `data.json` would. */
	readonly change: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** Opens Kith on these notes, with these settings; resolves when its first index is complete. */
export async function kithOnNotes(files: Readonly<Record<string, string>>, settings?: Readonly<Record<string, unknown>>, lang = "en"): Promise<KithOnNotes> {
	const opened = await openApp({ files, lang, plugins: [{ manifest: { id: "kith", name: "Kith" }, module: KithPlugin, ...(settings === undefined ? {} : { data: settings }) }] });
	const plugin = opened.plugin("kith");
	if (!(plugin instanceof KithPlugin)) throw new Error("Kith is not there.");
	const { api } = plugin;
	if (!api) throw new Error("Kith has no API.");
	await api.ready;
	return {
		opened, api,
		text: (path) => {
			const text = opened.disk.text(path);
			if (text === undefined) throw new Error(`There is no ${path}.`);
			return text;
		},
		person: (path, on) => {
			const person = api.person(path, on === undefined ? {} : { on });
			if (!person) throw new Error(`${path} is no person.`);
			return person;
		},
		edit: async (path, text) => {
			const told = new Promise<void>((resolve) => {
				const stop = api.onChange(() => {
					stop();
					resolve();
				});
			});
			await opened.write(path, text);
			await told;
		},
		change: async (to) => {
			await plugin.saveData(to);
			await plugin.onExternalSettingsChange();
		},
		close: () => opened.close(),
	};
}

/** A person note with these lines of properties, and a body. */
export function personNote(properties: readonly string[] = [], body = ""): string {
	return ["---", "type: person", ...properties, "---", body].join("\n");
}
