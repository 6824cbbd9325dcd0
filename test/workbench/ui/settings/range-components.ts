import type * as obsidian from "obsidian";
import { displayTooltip, hideTooltip } from "../popups/tooltip";
import { ValueComponent } from "./base-component";

/** A slider. It calls back when it is let go, or on every step when told to be instant. */
export class SliderComponent extends ValueComponent<number> implements obsidian.SliderComponent {
	sliderEl: HTMLInputElement;
	private instant = false;
	private format: (value: number) => string = String;
	private changed: ((value: number) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.sliderEl = containerEl.createEl("input", { cls: "slider", type: "range", attr: { min: 0, max: 100, step: 1 } });
		this.sliderEl.addEventListener("input", () => {
			this.showTooltip();
			if (this.instant) this.changed?.(this.getValue());
		});
		this.sliderEl.addEventListener("change", () => {
			hideTooltip();
			if (!this.instant) this.changed?.(this.getValue());
		});
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | "any"): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		return this;
	}

	/** Sliders always show their value now; the call remains for older plugins. */
	setDynamicTooltip(): this {
		return this;
	}

	showTooltip(): void {
		displayTooltip(this.sliderEl, this.getValuePretty(), { placement: "top" });
	}

	onChange(callback: (value: number) => unknown): this {
		this.changed = callback;
		return this;
	}
}

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> implements obsidian.ProgressBarComponent {
	progressBar: HTMLElement;
	private readonly line: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.progressBar = containerEl.createDiv({ cls: "setting-progress-bar", attr: { role: "progressbar" } });
		this.line = this.progressBar.createDiv("setting-progress-bar-inner");
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = value;
		this.line.style.width = `${value}%`;
		return this;
	}
}
