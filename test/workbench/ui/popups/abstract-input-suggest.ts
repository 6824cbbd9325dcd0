import type { App } from "../app/app";
import { PopoverSuggest } from "./popover-suggest";

type Chosen = MouseEvent | KeyboardEvent;

/** Suggestions under an input or an editable element, while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	textInputEl: HTMLInputElement | HTMLDivElement;
	private chosen: ((value: T, event: Chosen) => unknown) | null = null;
	private asked = 0;

	constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		this.textInputEl = textInputEl;
		const ask = (): void => { void this.ask(); };
		textInputEl.addEventListener("input", ask);
		textInputEl.addEventListener("focus", ask);
		textInputEl.addEventListener("blur", () => { this.close(); });
	}

	setValue(value: string): void {
		if (this.textInputEl.instanceOf(HTMLInputElement)) this.textInputEl.value = value;
		else this.textInputEl.textContent = value;
	}

	getValue(): string {
		return this.textInputEl.instanceOf(HTMLInputElement) ? this.textInputEl.value : this.textInputEl.textContent;
	}

	selectSuggestion(value: T, event: Chosen): void {
		this.chosen?.(value, event);
	}

	onSelect(callback: (value: T, event: Chosen) => unknown): this {
		this.chosen = callback;
		return this;
	}

	/** Answers that are still awaited do not open the list again. */
	override close(): void {
		this.asked++;
		super.close();
	}

	protected override openIn(): Document {
		return this.textInputEl.doc;
	}

	private async ask(): Promise<void> {
		const asked = ++this.asked;
		const values = await this.getSuggestions(this.getValue());
		if (asked !== this.asked) return;
		if (values.length === 0 || this.textInputEl.doc.activeElement !== this.textInputEl) {
			this.close();
			return;
		}
		this.open();
		this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.placeAt(this.textInputEl.getBoundingClientRect());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
}
