import "./shift-clock-first";
import iconNodes from "lucide-static/icon-nodes.json";
import { DiskAdapter } from "../adapters/disk-adapter";
import { connectHttpDisk } from "../adapters/http-disk";
import { FileManager } from "../core/file-manager";
import { setLanguage } from "../core/language";
import { MetadataCache } from "../core/metadata-cache";
import { Vault } from "../core/vault";
import * as obsidian from "../obsidian";
import { App } from "./app/app";
import { drawFirstLayout } from "./app/first-layout";
import { setPlatform } from "./app/platform";
import { requireModule } from "./app/require-module";
import { storeLanguage } from "./app/store-language";
import { translations } from "./app/translations";
import { installDom } from "./dom/install-dom";
import { provideIcons } from "./icons/icons";
import { watchTooltips } from "./popups/tooltip";

function preparePage(options: URLSearchParams): void {
	installDom();
	provideIcons(iconNodes);
	setLanguage(options.get("lang") ?? "en");
	storeLanguage(options.get("lang") ?? "en");
	setPlatform(options.has("mobile"));
	document.documentElement.lang = options.get("lang") ?? "en";
	document.body.addClasses(["obsidian-app", options.get("theme") === "dark" ? "theme-dark" : "theme-light", "is-focused", "show-inline-title", "show-ribbon", "show-view-header"]);
	watchTooltips(document);
}

/** What browser tests ask for, under the names that they use for the real app too. */
function publish(app: App): void {
	Object.assign(window, {
		require: requireModule,
		moment: obsidian.moment,
		i18next: translations,
		wdioObsidianService: () => ({
			app, obsidian, require: requireModule,
			plugins: Object.fromEntries(Object.entries(app.plugins.plugins).map(([id, plugin]) => [id.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase()), plugin])),
		}),
	});
}

async function boot(): Promise<void> {
	const options = new URLSearchParams(window.location.search);
	preparePage(options);
	const { disk, info } = await connectHttpDisk();
	document.title = `${info.name} – workbench`;
	const vault = new Vault(new DiskAdapter(disk));
	const metadataCache = new MetadataCache(vault);
	const app = new App({ vault, metadataCache, fileManager: new FileManager(vault, metadataCache), requireModule }, document.body);
	publish(app);
	disk.watch((path) => void app.plugins.externalChange(path));
	await app.start({
		cache: options.get("cache") === "cold" ? "cold" : "warm",
		startPlugins: async () => {
			await app.plugins.loadManifests();
			for (const id of info.plugins) await app.plugins.enablePlugin(id);
		},
		firstLayout: () => drawFirstLayout(app),
	});
	// The layout is not kept between visits, so each visit is like the day on which the user enabled the plugins.
	if (!options.has("restart")) for (const plugin of Object.values(app.plugins.plugins)) plugin.onUserEnable();
	Object.assign(window, { __workbenchReady: true });
}

boot().catch((error: unknown) => {
	document.body.createEl("pre", { cls: "workbench-failure", text: error instanceof Error ? (error.stack ?? error.message) : String(error) });
	throw error;
});
