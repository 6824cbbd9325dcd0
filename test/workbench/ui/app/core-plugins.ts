import type { TFile } from "../../core/files";
import { moment } from "../../core/moment";
import { normalizePath } from "../../core/normalize-path";
import { NotInTheWorkbench } from "../../core/not-in-the-workbench";
import type { App } from "./app";

type Moment = ReturnType<typeof moment>;

interface DailyNotesOptions {
	folder: string;
	format: string;
	template: string;
	autorun: boolean;
}

const defaultFormat = "YYYY-MM-DD";

function textIn(options: object, key: string): string {
	const value: unknown = Reflect.get(options, key);
	return typeof value === "string" ? value : "";
}

/** The core plugin "Daily notes": where a day's note lies, and making it. */
export class DailyNotes {
	readonly id = "daily-notes";
	readonly name = "Daily notes";
	options: DailyNotesOptions = { folder: "", format: "", template: "", autorun: false };

	constructor(private readonly app: App) {}

	/** Reads the vault's own options. */
	async load(): Promise<void> {
		const path = `${this.app.vault.configDir}/daily-notes.json`;
		if (!(await this.app.vault.adapter.exists(path))) return;
		const options: unknown = JSON.parse(await this.app.vault.adapter.read(path));
		if (typeof options !== "object" || options === null) return;
		this.options = { folder: textIn(options, "folder"), format: textIn(options, "format"), template: textIn(options, "template"), autorun: Reflect.get(options, "autorun") === true };
	}

	getFormat(): string {
		return this.options.format || defaultFormat;
	}

	pathOf(day: Moment): string {
		return normalizePath(`${this.options.folder}/${day.format(this.getFormat())}.md`);
	}

	/** The note of the day; made from the template when it is not there. */
	async getDailyNote(day: Moment): Promise<TFile> {
		const path = this.pathOf(day);
		const known = this.app.vault.getFileByPath(path);
		if (known) return known;
		const folder = path.split("/").slice(0, -1).join("/");
		if (folder !== "" && !this.app.vault.getFolderByPath(folder)) await this.app.vault.createFolder(folder);
		return this.app.vault.create(path, await this.fromTemplate(day));
	}

	iterateDailyNotes(callback: (file: TFile, time: number) => unknown): void {
		const prefix = this.options.folder === "" ? "" : `${normalizePath(this.options.folder)}/`;
		for (const file of this.app.vault.getMarkdownFiles()) {
			if (!file.path.startsWith(prefix)) continue;
			const day = moment(file.path.slice(prefix.length, -".md".length), this.getFormat(), true);
			if (day.isValid()) callback(file, day.valueOf());
		}
	}

	private async fromTemplate(day: Moment): Promise<string> {
		const { template } = this.options;
		const file = template === "" ? null : this.app.metadataCache.getFirstLinkpathDest(template, "");
		if (!file) return "";
		const text = await this.app.vault.read(file);
		return text
			.replace(/{{\s*date(?::([^}]+))?\s*}}/g, (_whole, format?: string) => day.format(format ?? defaultFormat))
			.replace(/{{\s*time(?::([^}]+))?\s*}}/g, (_whole, format?: string) => moment().format(format ?? "HH:mm"))
			.replace(/{{\s*title\s*}}/g, () => day.format(this.getFormat()));
	}
}

interface CorePlugin {
	readonly enabled: boolean;
	readonly instance: object;
}

function simple(id: string): CorePlugin {
	return { enabled: true, instance: { id, name: id, options: {} } };
}

/** The app's own plugins, as far as the workbench has them. */
export class CorePlugins {
	readonly dailyNotes: DailyNotes;
	readonly plugins: Record<string, CorePlugin>;

	constructor(app: App) {
		this.dailyNotes = new DailyNotes(app);
		this.plugins = Object.fromEntries(["file-explorer", "page-preview", "command-palette", "switcher", "bases"].map((id) => [id, simple(id)]));
		this.plugins["daily-notes"] = { enabled: true, instance: this.dailyNotes };
		this.plugins["global-search"] = { enabled: false, instance: { getGlobalSearchQuery: (): string => "", openGlobalSearch: (): never => { throw new NotInTheWorkbench("global-search.openGlobalSearch"); } } };
	}

	/** Which are on, by id. Not in the official types. */
	get config(): Record<string, boolean> {
		return Object.fromEntries(Object.entries(this.plugins).map(([id, { enabled }]) => [id, enabled]));
	}

	getPluginById(id: string): CorePlugin | null {
		return this.plugins[id] ?? null;
	}

	getEnabledPluginById(id: string): object | null {
		const plugin = this.plugins[id];
		return plugin?.enabled ? plugin.instance : null;
	}

	getEnabledPlugins(): CorePlugin[] {
		return Object.values(this.plugins).filter((plugin) => plugin.enabled);
	}

	/** Reads options, and whether the vault has a core plugin switched off. */
	async load(app: App): Promise<void> {
		await this.dailyNotes.load();
		const path = `${app.vault.configDir}/core-plugins.json`;
		if (!(await app.vault.adapter.exists(path))) return;
		const listed: unknown = JSON.parse(await app.vault.adapter.read(path));
		if (typeof listed !== "object" || listed === null) return;
		for (const [id, plugin] of Object.entries(this.plugins)) {
			const enabled: unknown = Array.isArray(listed) ? listed.includes(id) : (Reflect.get(listed, id) ?? plugin.enabled);
			this.plugins[id] = { ...plugin, enabled: enabled === true };
		}
	}
}
