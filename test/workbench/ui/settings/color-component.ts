import type * as obsidian from "obsidian";
import type { HSL, RGB } from "obsidian";
import { ValueComponent } from "./base-component";

const hexPair = (value: number): string => Math.round(Math.clamp(value, 0, 255)).toString(16).padStart(2, "0");

function hexToRgb(hex: string): RGB {
	const digits = /^#?([0-9a-f]{6})$/i.exec(hex)?.[1] ?? "000000";
	const at = (index: number): number => Number.parseInt(digits.slice(index, index + 2), 16);
	return { r: at(0), g: at(2), b: at(4) };
}

function rgbToHsl({ r, g, b }: RGB): HSL {
	const [red, green, blue] = [r / 255, g / 255, b / 255];
	const max = Math.max(red, green, blue);
	const range = max - Math.min(red, green, blue);
	const light = max - range / 2;
	if (range === 0) return { h: 0, s: 0, l: Math.round(light * 100) };
	const sixth = max === red ? ((green - blue) / range + 6) % 6 : max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
	return { h: Math.round(sixth * 60), s: Math.round((range / (1 - Math.abs(2 * light - 1))) * 100), l: Math.round(light * 100) };
}

function hslToRgb({ h, s, l }: HSL): RGB {
	const light = l / 100;
	const width = (s / 100) * Math.min(light, 1 - light);
	const channel = (n: number): number => {
		const k = (n + h / 30) % 12;
		return (light - width * Math.max(-1, Math.min(k - 3, 9 - k, 1))) * 255;
	};
	return { r: Math.round(channel(0)), g: Math.round(channel(8)), b: Math.round(channel(4)) };
}

/** A choice of colour. */
export class ColorComponent extends ValueComponent<string> implements obsidian.ColorComponent {
	colorPickerEl: HTMLInputElement;
	private changed: ((value: string) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorPickerEl = containerEl.createEl("input", { type: "color" });
		this.colorPickerEl.addEventListener("input", () => { this.changed?.(this.getValue()); });
	}

	override setDisabled(disabled: boolean): this {
		this.colorPickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.colorPickerEl.value;
	}

	getValueRgb(): RGB {
		return hexToRgb(this.getValue());
	}

	getValueHsl(): HSL {
		return rgbToHsl(this.getValueRgb());
	}

	setValue(value: string): this {
		this.colorPickerEl.value = value;
		return this;
	}

	setValueRgb({ r, g, b }: RGB): this {
		return this.setValue(`#${hexPair(r)}${hexPair(g)}${hexPair(b)}`);
	}

	setValueHsl(hsl: HSL): this {
		return this.setValueRgb(hslToRgb(hsl));
	}

	onChange(callback: (value: string) => unknown): this {
		this.changed = callback;
		return this;
	}
}
