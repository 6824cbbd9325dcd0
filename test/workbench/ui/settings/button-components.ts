import type * as obsidian from "obsidian";
import { setIcon } from "../icons/icons";
import { setTooltip } from "../popups/tooltip";
import { BaseComponent } from "./base-component";

/** A button. While its handler's promise runs, it shows that it is busy and takes no clicks. */
export class ButtonComponent extends BaseComponent implements obsidian.ButtonComponent {
	buttonEl: HTMLButtonElement;
	private handler: ((event: MouseEvent) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl("button", { type: "button" });
		this.buttonEl.addEventListener("click", (event) => { void this.run(event); });
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		this.buttonEl.addClass("mod-cta");
		return this;
	}

	removeCta(): this {
		this.buttonEl.removeClass("mod-cta");
		return this;
	}

	setWarning(): this {
		return this.setDestructive();
	}

	setDestructive(): this {
		this.buttonEl.addClass("mod-warning");
		return this;
	}

	removeDestructive(): this {
		this.buttonEl.removeClass("mod-warning");
		return this;
	}

	setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.handler = callback;
		return this;
	}

	private async run(event: MouseEvent): Promise<void> {
		if (this.disabled) return;
		const answer = this.handler?.(event);
		if (!(answer instanceof Promise)) return;
		this.buttonEl.addClass("mod-loading");
		try {
			await answer;
		} finally {
			this.buttonEl.removeClass("mod-loading");
		}
	}
}

/** A small icon at the end of a row. */
export class ExtraButtonComponent extends BaseComponent implements obsidian.ExtraButtonComponent {
	extraSettingsEl: HTMLElement;
	private handler: (() => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({ cls: "clickable-icon extra-setting-button", attr: { tabindex: 0, role: "button" } });
		this.extraSettingsEl.addEventListener("click", () => { if (!this.disabled) this.handler?.(); });
		this.extraSettingsEl.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" && event.key !== " ") return;
			event.preventDefault();
			if (!this.disabled) this.handler?.();
		});
		this.setIcon("settings");
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass("is-disabled", disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.handler = callback;
		return this;
	}
}
