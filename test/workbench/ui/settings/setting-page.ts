import type * as obsidian from "obsidian";

/** A page of settings that opens over its tab. */
export abstract class SettingPage implements obsidian.SettingPage {
	rootEl: HTMLElement;
	titlebarEl: HTMLElement;
	containerEl: HTMLElement;
	title = "";

	constructor() {
		this.rootEl = createDiv("setting-page");
		this.titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
		this.containerEl = this.rootEl.createDiv("setting-page-content");
	}

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}
