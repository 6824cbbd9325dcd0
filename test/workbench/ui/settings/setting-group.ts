import type * as obsidian from "obsidian";
import { ExtraButtonComponent } from "./button-components";
import { Setting } from "./setting";
import { SearchComponent } from "./text-components";

/** Rows of settings in one box, perhaps under a heading with a search field and buttons. */
export class SettingGroup implements obsidian.SettingGroup {
	groupEl: HTMLElement;
	listEl: HTMLElement;
	private headerEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv("setting-group");
		this.listEl = this.groupEl.createDiv("setting-items");
	}

	setHeading(text: string | DocumentFragment): this {
		this.header.querySelector(".setting-item-name")?.setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(cb: (setting: Setting) => void): this {
		cb(new Setting(this.listEl));
		return this;
	}

	addSearch(cb: (component: SearchComponent) => unknown): this {
		const row = createDiv("setting-group-search");
		this.groupEl.insertBefore(row, this.listEl);
		cb(new SearchComponent(row));
		return this;
	}

	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
		cb(new ExtraButtonComponent(this.header.querySelector<HTMLElement>(".setting-item-control") ?? this.header));
		return this;
	}

	private get header(): HTMLElement {
		if (this.headerEl) return this.headerEl;
		const { settingEl } = new Setting(this.groupEl).setHeading();
		this.groupEl.prepend(settingEl);
		this.headerEl = settingEl;
		return settingEl;
	}
}
