import type * as obsidian from "obsidian";
import { setTooltip } from "../popups/tooltip";
import { BaseComponent, ValueComponent } from "./base-component";

/** An on-off switch. Setting it calls back, as a click does. */
export class ToggleComponent extends ValueComponent<boolean> implements obsidian.ToggleComponent {
	toggleEl: HTMLElement;
	private readonly checkbox: HTMLInputElement;
	private on = false;
	private changed: ((value: boolean) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv("checkbox-container");
		this.checkbox = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: 0 } });
		this.toggleEl.addEventListener("click", (event) => {
			event.preventDefault();
			this.onClick();
		});
		this.checkbox.addEventListener("keydown", (event) => {
			if (event.key !== " " && event.key !== "Enter") return;
			event.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass("is-disabled", disabled);
		this.checkbox.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.on;
	}

	setValue(on: boolean): this {
		if (this.on === on) return this;
		this.on = on;
		this.toggleEl.toggleClass("is-enabled", on);
		this.checkbox.checked = on;
		this.changed?.(on);
		return this;
	}

	setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.on);
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.changed = callback;
		return this;
	}
}

/** A choice from a list. */
export class DropdownComponent extends ValueComponent<string> implements obsidian.DropdownComponent {
	selectEl: HTMLSelectElement;
	private changed: ((value: string) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl("select", { cls: "dropdown" });
		this.selectEl.addEventListener("change", () => { this.changed?.(this.getValue()); });
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl("option", { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.changed = callback;
		return this;
	}
}

/** A value to read at the end of a row, perhaps with a warning sign. */
export class DisplayValueComponent extends BaseComponent implements obsidian.DisplayValueComponent {
	valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan("setting-display-value");
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? "");
		return this;
	}

	setStatus(status: "warning" | null): this {
		this.valueEl.toggleClass("mod-warning", status === "warning");
		return this;
	}
}
