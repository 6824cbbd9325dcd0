import type * as obsidian from "obsidian";
import { attempt } from "../../core/events";
import type { Alike } from "../alike";
import { Notice } from "../popups/notice";
import type { App } from "./app";
import type { Plugin } from "./plugin";

/** What a plugin's `require` answers with. */
export type RequireModule = (name: string) => unknown;
/** A plugin's class, as its module exports it. */
export type PluginClass = new (app: obsidian.App, manifest: obsidian.PluginManifest) => obsidian.Plugin;

interface PluginModule {
	exports: { default?: PluginClass } | PluginClass;
}

/** Runs a built plugin as Obsidian does, and answers with its class. */
function evaluate(id: string, code: string, requireModule: RequireModule): PluginClass {
	const module: PluginModule = { exports: {} };
	// As the app does it: a function made from the text, so that stack traces name the plugin.
	const run = Reflect.construct(Function, ["require", "module", "exports", `${code}\n//# sourceURL=plugin:${id}`]) as (require: RequireModule, module: PluginModule, exports: unknown) => void;
	run(requireModule, module, module.exports);
	const { exports } = module;
	const found = typeof exports === "function" ? exports : exports.default;
	if (!found) throw new Error(`The plugin "${id}" exports no class.`);
	return found;
}

function isManifest(value: unknown): value is obsidian.PluginManifest {
	return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" && "name" in value && typeof value.name === "string";
}

/** The community plugins: those that are there, and those that run. */
export class CommunityPlugins {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, obsidian.PluginManifest> = {};
	readonly enabledPlugins = new Set<string>();

	constructor(private readonly app: App, private readonly requireModule: RequireModule) {}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	isEnabled(): boolean {
		return true;
	}

	/** Reads which plugins lie in the vault. */
	async loadManifests(): Promise<void> {
		const { adapter } = this.app.vault;
		const folder = `${this.app.vault.configDir}/plugins`;
		if (!(await adapter.exists(folder))) return;
		for (const dir of (await adapter.list(folder)).folders) {
			const manifest = await this.readJson(`${dir}/manifest.json`);
			if (isManifest(manifest)) this.manifests[manifest.id] = { ...manifest, dir };
		}
	}

	/** The ids of the plugins that the vault enables. */
	async enabledIds(): Promise<string[]> {
		const ids = await this.readJson(`${this.app.vault.configDir}/community-plugins.json`);
		return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string") : [];
	}

	async enablePlugin(id: string): Promise<boolean> {
		const manifest = this.manifests[id];
		if (!manifest || this.plugins[id]) return false;
		try {
			const code = await this.app.vault.adapter.read(`${manifest.dir ?? ""}/main.js`);
			await this.start(manifest, evaluate(id, code, this.requireModule));
			return true;
		} catch (error) {
			console.error(`Plugin failure: ${id}`, error);
			new Notice(`Failed to load plugin "${manifest.name}".`);
			await this.disablePlugin(id);
			return false;
		}
	}

	/** Runs a plugin from its class. */
	async start(manifest: obsidian.PluginManifest, type: PluginClass): Promise<Plugin> {
		this.manifests[manifest.id] = manifest;
		const app: Alike<obsidian.App> = this.app;
		const plugin = new type(app, manifest) as unknown as Plugin;
		this.plugins[manifest.id] = plugin;
		this.enabledPlugins.add(manifest.id);
		await this.loadStyles(manifest, plugin);
		await this.load(plugin);
		return plugin;
	}

	disablePlugin(id: string): Promise<void> {
		const plugin = this.plugins[id];
		Reflect.deleteProperty(this.plugins, id);
		this.enabledPlugins.delete(id);
		if (plugin) attempt(() => { plugin.unload(); });
		return Promise.resolve();
	}

	async enablePluginAndSave(id: string): Promise<boolean> {
		const enabled = await this.enablePlugin(id);
		if (enabled) this.plugins[id]?.onUserEnable();
		await this.save();
		return enabled;
	}

	async disablePluginAndSave(id: string): Promise<void> {
		await this.disablePlugin(id);
		await this.save();
	}

	/** Tells a plugin that its data.json was changed by another program. */
	async externalChange(path: string): Promise<void> {
		for (const plugin of Object.values(this.plugins)) await plugin.noteExternalChange(path);
	}

	/** `load` calls `onload` and drops its promise, but whoever enables a plugin must wait for it. */
	private async load(plugin: Plugin): Promise<void> {
		let loading: unknown;
		const onload: () => unknown = plugin.onload.bind(plugin);
		plugin.onload = () => {
			loading = onload();
		};
		plugin.load();
		Reflect.deleteProperty(plugin, "onload");
		await loading;
	}

	private async loadStyles(manifest: obsidian.PluginManifest, plugin: Plugin): Promise<void> {
		const path = `${manifest.dir ?? `${this.app.vault.configDir}/plugins/${manifest.id}`}/styles.css`;
		if (!(await this.app.vault.adapter.exists(path))) return;
		const style = document.head.createEl("style", { text: await this.app.vault.adapter.read(path), attr: { "data-plugin": manifest.id } });
		plugin.register(() => { style.remove(); });
	}

	private async save(): Promise<void> {
		await this.app.vault.adapter.write(`${this.app.vault.configDir}/community-plugins.json`, JSON.stringify([...this.enabledPlugins], null, 2));
	}

	private async readJson(path: string): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(path))) return null;
		try {
			return JSON.parse(await adapter.read(path)) as unknown;
		} catch {
			return null;
		}
	}
}
