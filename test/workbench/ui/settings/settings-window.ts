import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app/app";
import { setIcon } from "../icons/icons";
import { Modal } from "../popups/modal";
import { Setting } from "./setting";
import { SettingGroup } from "./setting-group";
import type { SettingTab } from "./setting-tab";
import { SearchComponent } from "./text-components";

interface Found {
	readonly tab: SettingTab;
	readonly name: string;
	readonly desc: string;
}

function on(condition: boolean | (() => boolean) | undefined): boolean {
	return typeof condition === "function" ? condition() : (condition ?? true);
}

function descOf(item: SettingDefinitionItem): string {
	const desc = "desc" in item ? item.desc : undefined;
	return typeof desc === "string" ? desc : (desc?.textContent ?? "");
}

/** Every row of a tab that can be searched for. */
function* searchable(tab: SettingTab, items: readonly SettingDefinitionItem[]): Generator<Found & { readonly text: string }> {
	for (const item of items) {
		if (!on(item.visible)) continue;
		if ("type" in item) {
			if (item.type === "page") yield { tab, name: item.name, desc: descOf(item), text: item.name };
			yield* searchable(tab, item.items ?? []);
		} else if (on(item.searchable)) {
			yield { tab, name: item.name, desc: descOf(item), text: [item.name, descOf(item), ...(item.aliases ?? [])].join("\n") };
		}
	}
}

/** The settings window: a tab for each plugin that has one, and a search over them all. */
export class SettingsWindow extends Modal {
	readonly pluginTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	/** The tab to show when the window opens: the one asked for, or the last one seen. */
	private wanted: SettingTab | null = null;
	private readonly listEl: HTMLElement;
	private readonly contentHostEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClasses(["mod-settings", "mod-sidebar-layout"]);
		this.contentEl.addClass("vertical-tabs-container");
		const header = this.contentEl.createDiv("vertical-tab-header");
		new SearchComponent(header.createDiv("setting-search")).setPlaceholder("Search settings…").onChange((query) => { this.search(query); });
		const group = header.createDiv("vertical-tab-header-group");
		group.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
		this.listEl = group.createDiv("vertical-tab-header-group-items");
		this.contentHostEl = this.contentEl.createDiv("vertical-tab-content-container");
	}

	addSettingTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		tab.update();
		if (this.isOpen) this.drawTabs();
	}

	removeSettingTab(tab: SettingTab): void {
		if (this.activeTab === tab) this.closeTab();
		if (this.wanted === tab) this.wanted = null;
		this.pluginTabs.remove(tab);
		if (this.isOpen) this.drawTabs();
	}

	override onOpen(): void {
		this.drawTabs();
		const tab = this.wanted ?? this.pluginTabs[0];
		if (tab) this.openTab(tab);
		else this.contentHostEl.createDiv({ cls: "setting-list-empty", text: "No plugin has settings." });
	}

	override onClose(): void {
		this.wanted = this.activeTab;
		this.closeTab();
		this.contentHostEl.empty();
	}

	openTab(tab: SettingTab): void {
		this.closeTab();
		this.activeTab = tab;
		this.contentHostEl.empty();
		this.contentHostEl.appendChild(tab.containerEl);
		tab.show();
		for (const el of this.listEl.findAll(".vertical-tab-nav-item")) el.toggleClass("is-active", el.getAttribute("data-setting-id") === tab.id);
	}

	openTabById(id: string): SettingTab | null {
		const tab = this.pluginTabs.find((each) => each.id === id) ?? null;
		if (this.isOpen) {
			if (tab) this.openTab(tab);
		} else {
			this.wanted = tab;
			this.open();
		}
		return tab;
	}

	private closeTab(): void {
		this.activeTab?.hide();
		this.activeTab = null;
	}

	private drawTabs(): void {
		this.listEl.empty();
		for (const tab of this.pluginTabs) {
			const item = this.listEl.createDiv({ cls: "vertical-tab-nav-item tappable", attr: { "data-setting-id": tab.id, tabindex: 0, role: "tab" } });
			if (tab.icon !== "") setIcon(item.createSpan("vertical-tab-nav-item-icon"), tab.icon);
			item.createSpan({ text: tab.name });
			item.addEventListener("click", () => { this.openTab(tab); });
			item.addEventListener("keydown", (event) => { if (event.key === "Enter") this.openTab(tab); });
		}
	}

	private search(query: string): void {
		const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
		if (words.length === 0) {
			const tab = this.wanted ?? this.pluginTabs[0];
			if (tab) this.openTab(tab);
			return;
		}
		this.wanted = this.activeTab ?? this.wanted;
		this.closeTab();
		this.contentHostEl.empty();
		const results = this.contentHostEl.createDiv("vertical-tab-content setting-search-results");
		for (const tab of this.pluginTabs) {
			const found = [...searchable(tab, tab.settingItems)].filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
			if (found.length > 0) this.drawFound(results, tab, found);
		}
		if (results.childElementCount === 0) results.createDiv({ cls: "setting-list-empty", text: "No settings found." });
	}

	private drawFound(parent: HTMLElement, tab: SettingTab, found: readonly Found[]): void {
		const group = new SettingGroup(parent).setHeading(tab.name);
		for (const { name, desc } of found) {
			const row = new Setting(group.listEl).setName(name).setDesc(desc).setClass("mod-clickable");
			row.settingEl.addEventListener("click", () => { this.openTab(tab); });
		}
	}
}
