import type { Alike } from "../alike";
import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from "obsidian";
import type * as obsidian from "obsidian";
import { elementOf } from "../dom/element-of";
import { setIcon } from "../icons/icons";
import { drawControl } from "./draw-control";
import { addListControls } from "./draw-list";
import { Setting } from "./setting";
import { SettingGroup } from "./setting-group";
import type { SettingTab } from "./setting-tab";

type Condition = boolean | (() => boolean) | undefined;

function holds(condition: Condition, otherwise: boolean): boolean {
	return typeof condition === "function" ? condition() : (condition ?? otherwise);
}

/** Draws the definitions of a settings tab, and the pages below it. */
export class DefinitionDrawing {
	/** Each re-reads one `visible` or `disabled` and shows the answer. */
	private readonly conditions: (() => void)[] = [];
	private readonly cleanups: (() => void)[] = [];
	/** The pages open over the tab, by their place among the definitions; redrawing keeps them open. */
	private trail: string[] = [];
	private definitions: readonly SettingDefinitionItem[] = [];

	constructor(private readonly tab: SettingTab, private readonly containerEl: HTMLElement) {}

	draw(definitions: readonly SettingDefinitionItem[]): void {
		this.definitions = definitions;
		const scroll = this.containerEl.scrollTop;
		this.clear();
		const page = this.openPage();
		if (page) this.drawPage(page);
		else this.drawItems(this.containerEl, definitions);
		this.refresh();
		this.containerEl.scrollTop = scroll;
	}

	refresh(): void {
		for (const check of this.conditions) check();
	}

	clear(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.conditions.length = 0;
		this.containerEl.empty();
	}

	private openPage(): SettingDefinitionPage | null {
		let items: readonly SettingDefinitionItem[] = this.definitions;
		let page: SettingDefinitionPage | null = null;
		for (const name of this.trail) {
			const flat: readonly SettingDefinitionItem[] = items.flatMap((item) => ("type" in item && item.type !== "page" ? [...(item.items ?? [])] : [item]));
			const found = flat.find((item): item is SettingDefinitionPage => "type" in item && item.type === "page" && item.name === name);
			if (!found) {
				this.trail = [];
				return null;
			}
			page = found;
			items = found.items ?? [];
		}
		return page;
	}

	private drawPage(definition: SettingDefinitionPage): void {
		const head = this.containerEl.createDiv("setting-page-titlebar");
		const back = head.createEl("button", { cls: "clickable-icon", attr: { "aria-label": "Back" } });
		setIcon(back, "arrow-left");
		back.addEventListener("click", () => {
			this.trail.pop();
			this.draw(this.definitions);
		});
		const page = definition.page?.();
		head.createDiv({ cls: "setting-page-title", text: page?.title || definition.name });
		if (!page) {
			this.drawItems(this.containerEl, definition.items ?? []);
			return;
		}
		page.titlebarEl.remove();
		this.containerEl.appendChild(page.rootEl);
		page.display();
		this.cleanups.push(() => { page.hide(); });
	}

	/** Loose rows that stand together share one box. */
	private drawItems(parent: HTMLElement, items: readonly SettingDefinitionItem[]): void {
		let loose: SettingGroup | null = null;
		for (const item of items) {
			if ("type" in item && item.type !== "page") {
				loose = null;
				this.drawGroup(parent, item);
				continue;
			}
			loose ??= new SettingGroup(parent);
			this.drawRow(loose, item, 0);
		}
	}

	private drawGroup(parent: HTMLElement, definition: SettingDefinitionGroup | SettingDefinitionList): void {
		const group = new SettingGroup(parent);
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls !== undefined) group.addClass(...definition.cls.split(" "));
		for (const draw of definition.extraButtons ?? []) {
			group.addExtraButton((component) => {
				const official: Alike<obsidian.ExtraButtonComponent> = component;
				draw(official);
			});
		}
		const rows = (definition.items ?? []).map((item, index) => ({ item, setting: this.drawRow(group, item, index) }));
		const { search } = definition;
		if (search) {
			group.addSearch((component) => component.setPlaceholder(search.placeholder ?? "").onChange((query) => {
				for (const { item, setting } of rows) if (!("type" in item)) setting.settingEl.toggleClass("is-filtered", !search.match(item, query));
			}));
		}
		if (definition.type === "list") addListControls(group, definition as SettingDefinitionList, rows.map(({ setting }) => setting));
		this.when(definition.visible, true, (visible) => { group.groupEl.toggle(visible); });
	}

	private drawRow(group: SettingGroup, item: SettingDefinition | SettingDefinitionPage, index: number): Setting {
		const setting = new Setting(group.listEl).setName(item.name);
		if (item.desc !== undefined) setting.setDesc(typeof item.desc === "string" ? item.desc : (item.desc.cloneNode(true) as DocumentFragment));
		this.when(item.visible, true, (visible) => { setting.settingEl.toggle(visible); });
		if ("type" in item) this.asPage(setting, item);
		else if (item.control) this.asControl(setting, item.control);
		else if (item.action) this.asAction(setting, item, index);
		else if (item.render) this.asRendered(setting, item.render, group);
		return setting;
	}

	private asControl(setting: Setting, control: obsidian.SettingControl): void {
		drawControl(setting, control, this.tab);
		this.when(control.disabled, false, (disabled) => { setting.setDisabled(disabled); });
	}

	private asAction(setting: Setting, item: obsidian.SettingDefinitionAction, index: number): void {
		setting.settingEl.addClass("mod-clickable");
		setting.settingEl.setAttrs({ role: "button", tabindex: 0 });
		setIcon(setting.controlEl.createDiv("setting-item-chevron"), "chevron-right");
		const act = (): void => { if (!setting.settingEl.hasClass("is-disabled")) item.action(setting.settingEl, index); };
		setting.settingEl.addEventListener("click", (event) => {
			if (elementOf(event)?.closest(".extra-setting-button")) return;
			act();
		});
		setting.settingEl.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target === setting.settingEl) act(); });
		this.when(item.disabled, false, (disabled) => { setting.setDisabled(disabled); });
	}

	private asRendered(setting: Setting, render: obsidian.SettingDefinitionRender["render"], group: SettingGroup): void {
		const officially: { setting: Alike<obsidian.Setting>; group: Alike<obsidian.SettingGroup> } = { setting, group };
		const cleanup = render(officially.setting, officially.group);
		if (cleanup) this.cleanups.push(cleanup);
	}

	private asPage(setting: Setting, page: SettingDefinitionPage): void {
		const shown = typeof page.displayValue === "function" ? page.displayValue() : page.displayValue;
		const status = typeof page.status === "function" ? page.status() : page.status;
		if (shown !== undefined) setting.addDisplayValue((value) => value.setValue(shown).setStatus(status ?? null));
		setting.settingEl.addClass("mod-clickable");
		setting.settingEl.setAttrs({ role: "button", tabindex: 0 });
		setIcon(setting.controlEl.createDiv("setting-item-chevron"), "chevron-right");
		const open = (): void => {
			this.trail.push(page.name);
			this.draw(this.definitions);
		};
		setting.settingEl.addEventListener("click", open);
		setting.settingEl.addEventListener("keydown", (event) => { if (event.key === "Enter") open(); });
	}

	private when(condition: Condition, otherwise: boolean, apply: (value: boolean) => void): void {
		if (condition !== undefined) this.conditions.push(() => { apply(holds(condition, otherwise)); });
	}
}
