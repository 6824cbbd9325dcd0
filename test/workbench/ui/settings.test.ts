import { afterEach, expect, it, vi } from "vitest";
import { Plugin, PluginSettingTab, SettingPage, type App, type SettingDefinitionItem } from "obsidian";
import { openApp, type OpenedApp } from "../open-app";

let opened: OpenedApp;

afterEach(async () => {
	await opened.close();
});

interface Settings {
	on: boolean;
	folder: string;
	name: string;
	days: number;
	circles: string[];
}

class Advanced extends SettingPage {
	override title = "Deep settings";

	display(): void {
		this.containerEl.createDiv({ cls: "deep", text: "Deep" });
	}
}

class Tab extends PluginSettingTab {
	constructor(app: App, private readonly owner: SettingsPlugin) {
		super(app, owner);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { settings } = this.owner;
		return [
			{ name: "Enabled", control: { type: "toggle", key: "on" } },
			{ name: "Name", desc: "What to call it", aliases: ["nickname"], visible: () => settings.on, control: { type: "text", key: "name", validate: (value) => (value === "bad" ? "Not that." : undefined) } },
			{ name: "Folder", control: { type: "folder", key: "folder" } },
			{ type: "group", heading: "Numbers", items: [{ name: "Days", control: { type: "number", key: "days", min: 1, defaultValue: 7, disabled: () => !settings.on } }] },
			{
				type: "list", heading: "Circles", emptyState: "No circles", addItem: { name: "Add circle", action: () => { this.edit(() => settings.circles.push("new")); } },
				onDelete: (index) => { this.edit(() => settings.circles.splice(index, 1)); },
				onReorder: (from, to) => { this.edit(() => settings.circles.splice(to, 0, ...settings.circles.splice(from, 1))); },
				items: settings.circles.map((name) => ({ name, action: () => undefined })),
			},
			{ type: "page", name: "Advanced", page: () => new Advanced() },
			{ name: "Count", render: (setting) => { setting.addButton((button) => button.setButtonText("Count")); return this.owner.cleaned; } },
		];
	}

	private edit(change: () => unknown): void {
		change();
		this.update();
	}
}

class SettingsPlugin extends Plugin {
	declare settings: Settings;
	readonly cleaned = vi.fn();
	readonly heard = vi.fn();

	override async onload(): Promise<void> {
		this.settings = { on: true, folder: "", name: "", days: 0, circles: ["a", "b", "c"], ...((await this.loadData()) as Partial<Settings> | null) };
		this.addSettingTab(new Tab(this.app, this));
	}

	override onExternalSettingsChange(): void {
		this.heard();
	}
}

async function openSettings(data: Partial<Settings> = {}): Promise<SettingsPlugin> {
	opened = await openApp({ files: { "People/Ada.md": "" }, plugins: [{ manifest: { id: "set", name: "Set" }, module: SettingsPlugin, data }] });
	opened.app.setting.openTabById("set");
	return opened.plugin("set") as SettingsPlugin;
}

function row(name: string): HTMLElement {
	const found = [...document.querySelectorAll<HTMLElement>(".vertical-tab-content .setting-item")].find((el) => el.querySelector(".setting-item-name")?.textContent === name);
	if (!found) throw new Error(`no row "${name}"`);
	return found;
}

async function write(name: string, value: string): Promise<void> {
	const input = row(name).querySelector("input");
	if (!input) throw new Error(`no field in "${name}"`);
	input.value = value;
	input.dispatchEvent(new Event("input"));
	await opened.settle();
}

const stored = async (): Promise<unknown> => JSON.parse(await opened.vault.adapter.read(".obsidian/plugins/set/data.json")) as unknown;
const names = (): (string | null)[] => [...document.querySelectorAll(".setting-list .setting-items .setting-item-name")].map((el) => el.textContent);

it("reads what is stored and stores what is set", async () => {
	const plugin = await openSettings({ name: "Ada", days: 3 });
	expect(row("Name").querySelector("input")?.value).toBe("Ada");
	await write("Days", "12");
	expect(plugin.settings.days).toBe(12);
	expect(await stored()).toMatchObject({ name: "Ada", days: 12 });
});

it("stores nothing that a definition objects to, and says why", async () => {
	const plugin = await openSettings();
	await write("Name", "bad");
	expect(row("Name").querySelector(".setting-item-error")?.textContent).toBe("Not that.");
	expect(plugin.settings.name).toBe("");
	await write("Name", "good");
	expect(row("Name").querySelector(".setting-item-error")).toBeNull();
	await write("Days", "0");
	expect(plugin.settings.days).toBe(0);
});

it("shows, hides and disables rows as the state they depend on changes", async () => {
	await openSettings();
	row("Enabled").querySelector<HTMLElement>(".checkbox-container")?.click();
	await opened.settle();
	expect(row("Name").style.display).toBe("none");
	expect(row("Days").querySelector("input")?.disabled).toBe(true);
});

it("adds to, orders and shortens a list", async () => {
	await openSettings();
	row("b").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", altKey: true, bubbles: true }));
	expect(names()).toEqual(["b", "a", "c"]);
	row("a").dispatchEvent(new KeyboardEvent("keydown", { key: "Delete", bubbles: true }));
	expect(names()).toEqual(["b", "c"]);
	row("Circles").querySelector<HTMLElement>("[aria-label='Add circle']")?.click();
	expect(names()).toEqual(["b", "c", "new"]);
	for (let left = 3; left > 0; left--) document.querySelector<HTMLElement>(".setting-list [aria-label=Delete]")?.click();
	expect(document.querySelector(".setting-list-empty")?.textContent).toBe("No circles");
});

it("opens a page over the tab and comes back", async () => {
	await openSettings();
	row("Advanced").click();
	expect(document.querySelector(".setting-page-title")?.textContent).toBe("Deep settings");
	expect(document.querySelector(".deep")).not.toBeNull();
	document.querySelector<HTMLElement>(".setting-page-titlebar [aria-label=Back]")?.click();
	expect(row("Advanced")).toBeDefined();
});

it("suggests folders of the vault", async () => {
	const plugin = await openSettings();
	const input = row("Folder").querySelector("input");
	input?.focus();
	await write("Folder", "peo");
	document.querySelector<HTMLElement>(".suggestion-container .suggestion-item")?.click();
	await opened.settle();
	expect(plugin.settings.folder).toBe("People");
});

it("finds settings by name, description and alias", async () => {
	await openSettings();
	const search = document.querySelector<HTMLInputElement>(".setting-search input");
	if (!search) throw new Error("no search");
	search.value = "nickname";
	search.dispatchEvent(new Event("input"));
	expect([...document.querySelectorAll(".setting-search-results .setting-item:not(.setting-item-heading) .setting-item-name")].map((el) => el.textContent)).toEqual(["Name"]);
});

it("clears up what rows drew when the window closes", async () => {
	const plugin = await openSettings();
	opened.app.setting.close();
	expect(plugin.cleaned).toHaveBeenCalledOnce();
});

it("tells a plugin of a data.json that another program wrote, not of its own", async () => {
	const plugin = await openSettings({ name: "x" });
	await write("Name", "own");
	expect(plugin.heard).not.toHaveBeenCalled();
	await opened.writeOutside(".obsidian/plugins/set/data.json", '{"name":"theirs"}');
	expect(plugin.heard).toHaveBeenCalledOnce();
});
