import type * as obsidian from "obsidian";
import { moment } from "../../core/moment";
import { setIcon } from "../icons/icons";
import { ValueComponent } from "./base-component";

/** A control around an input or a text area. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> implements obsidian.AbstractTextComponent<T> {
	inputEl: T;
	private changed: ((value: string) => unknown) | null = null;

	constructor(inputEl: T) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener("input", () => { this.onChanged(); });
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.changed?.(this.getValue());
	}

	onChange(callback: (value: string) => unknown): this {
		this.changed = callback;
		return this;
	}
}

/** A line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl("input", { type: "text", attr: { spellcheck: "false" } }));
	}
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl("textarea", { attr: { spellcheck: "false" } }));
	}
}

/** A search field with a cross that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	clearButtonEl: HTMLElement;
	/** The box around the field. Not in the official types, and widely used. */
	readonly containerEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv("search-input-container");
		super(box.createEl("input", { type: "search", attr: { enterkeyhint: "search", spellcheck: "false" } }));
		this.containerEl = box;
		this.clearButtonEl = box.createDiv({ cls: "search-input-clear-button", attr: { "aria-label": "Clear search" } });
		setIcon(this.clearButtonEl, "circle-x");
		this.clearButtonEl.addEventListener("click", () => {
			this.setValue("");
			this.onChanged();
			this.inputEl.focus();
		});
		this.clearButtonEl.toggle(false);
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.clearButtonEl.toggle(value !== "");
		return this;
	}

	override onChanged(): void {
		this.clearButtonEl.toggle(this.getValue() !== "");
		super.onChanged();
	}
}

/** A format of Moment, with a sample of what it gives. */
export class MomentFormatComponent extends TextComponent implements obsidian.MomentFormatComponent {
	sampleEl: HTMLElement = createSpan();
	private defaultFormat = "";

	setDefaultFormat(defaultFormat: string): this {
		this.defaultFormat = defaultFormat;
		this.setPlaceholder(defaultFormat);
		this.updateSample();
		return this;
	}

	setSampleEl(sampleEl: HTMLElement): this {
		this.sampleEl = sampleEl;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		super.onChanged();
		this.updateSample();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
	}
}
