import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as obsidian from "obsidian";
import { setLanguage } from "./core/language";
import type { CacheStart } from "./core/metadata-cache";
import { makeMemoryVault, type MemoryVault } from "./core/open-vault";
import { App } from "./ui/app/app";
import type { PluginClass } from "./ui/app/community-plugins";
import { drawFirstLayout } from "./ui/app/first-layout";
import { setPlatform } from "./ui/app/platform";
import { defineOn } from "./ui/dom/define-on";
import { installDom } from "./ui/dom/install-dom";
import { type IconNode, provideIcons } from "./ui/icons/icons";

/** A plugin to run: its class, and what its manifest says. */
export interface PluginToRun {
	readonly manifest: Pick<obsidian.PluginManifest, "id" | "name"> & Partial<obsidian.PluginManifest>;
	readonly module: PluginClass;
	/** What its data.json holds at the start. */
	readonly data?: unknown;
}

/** How an app is opened in a test. */
export interface OpenAppOptions {
	readonly files?: Readonly<Record<string, string>>;
	readonly plugins?: readonly PluginToRun[];
	readonly lang?: string;
	readonly mobile?: boolean;
	/** "warm" (unless told): the cache is complete when plugins load. */
	readonly cache?: CacheStart;
	readonly vaultName?: string;
	/** Whether the user has just enabled the plugins, as on the first day; false unless told. */
	readonly firstEnable?: boolean;
}

/** A whole app on the test's page, over a vault in memory. */
export interface OpenedApp extends MemoryVault {
	/** Ours, and of the official type too, to hand to what is under test. */
	readonly app: App & obsidian.App;
	/** A running plugin, by its id. */
	readonly plugin: (id: string) => unknown;
	/** Writes `text` as another program would, and tells plugins whose data.json it is. */
	readonly writeOutside: (path: string, text: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

const require = createRequire(import.meta.url);

let prepared = false;

function prepareWindow(): void {
	if (prepared) return;
	prepared = true;
	installDom();
	tellOfSelectionsLater();
	seeWhatIsShownByItsOwnStyle();
	provideIcons(JSON.parse(readFileSync(require.resolve("lucide-static/icon-nodes.json"), "utf8")) as Record<string, IconNode>);
}

/** Browsers tell of a changed selection once the code that changed it has ended; happy-dom in the midst of it, which an editor that is drawing does not bear. */
function tellOfSelectionsLater(): void {
	const dispatch = document.dispatchEvent.bind(document);
	let isTelling = false;
	document.dispatchEvent = (event) => {
		if (event.type !== "selectionchange") return dispatch(event);
		if (isTelling) return true;
		isTelling = true;
		setTimeout(() => {
			dispatch(event);
			isTelling = false;
		}, 0);
		return true;
	};
}

/** No style sheet hides anything in the window of a test, and asking happy-dom for a computed style takes longer than drawing a pane. */
function seeWhatIsShownByItsOwnStyle(): void {
	const isShown = (el: HTMLElement): boolean => {
		for (let at: HTMLElement | null = el; at; at = at.parentElement) if (at.hasAttribute("style") && at.style.display === "none") return false;
		return el.isConnected;
	};
	defineOn(HTMLElement.prototype, { isShown(): boolean { return isShown(this); } });
}

const defaults = { author: "Workbench", version: "1.0.0", minAppVersion: "1.13.0", description: "Under test." };

/** Opens an app in the window of the test (happy-dom), with plugins run from their classes. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
	prepareWindow();
	setLanguage(options.lang ?? "en");
	setPlatform(options.mobile ?? false);
	document.body.addClasses(["obsidian-app", "theme-light"]);
	const data = (options.plugins ?? []).filter((plugin) => plugin.data !== undefined).map(({ manifest, data: value }) => [`.obsidian/plugins/${manifest.id}/data.json`, JSON.stringify(value)] as const);
	const memory = makeMemoryVault({ ...options.files, ...Object.fromEntries(data) }, options.vaultName === undefined ? {} : { name: options.vaultName });
	const requireModule = (name: string): never => { throw new Error(`require("${name}"): plugins run from their classes here.`); };
	const app = new App({ ...memory, requireModule }, document.body);
	await app.start({
		cache: options.cache ?? "warm",
		startPlugins: async () => {
			for (const { manifest, module } of options.plugins ?? []) await app.plugins.start({ ...defaults, dir: `.obsidian/plugins/${manifest.id}`, ...manifest }, module);
		},
		firstLayout: () => drawFirstLayout(app),
	});
	if (options.firstEnable === true) for (const plugin of Object.values(app.plugins.plugins)) plugin.onUserEnable();
	if (options.cache !== "cold") await memory.settle();
	const official: unknown = app;
	return {
		...memory,
		app: official as App & obsidian.App,
		plugin: (id) => {
			const plugin: unknown = app.plugins.getPlugin(id);
			if (plugin === null) throw new Error(`The plugin "${id}" does not run.`);
			return plugin;
		},
		writeOutside: async (path, text) => {
			await memory.write(path, text);
			await app.plugins.externalChange(path);
		},
		close: async () => {
			await app.quit();
			// A press ends the time of a notice, which would otherwise run out where there is no window any more.
			for (const noticeEl of document.querySelectorAll<HTMLElement>(".notice")) noticeEl.click();
			document.body.replaceChildren();
		},
	};
}
