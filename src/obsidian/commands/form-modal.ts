import { Modal } from "obsidian";
import type { App } from "obsidian";
import { textButton } from "../views/text-button";

/** A dialog with a form. It closes when what was filled in is saved; otherwise it stays and says why not. */
export abstract class FormModal<Ports> extends Modal {
	/** Says what keeps the form from being saved. */
	protected errorEl: HTMLElement | undefined;
	#saving = false;

	constructor(app: App, protected readonly ports: Ports) {
		super(app);
	}

	/** Saves what is filled in; resolves with undefined when done, or with the sentence that says why not. */
	protected abstract save(): Promise<string | undefined>;

	override onClose(): void {
		this.contentEl.empty();
	}

	/** Begins the form; Enter in a field saves it. */
	protected beginForm(title: string): HTMLFormElement {
		this.setTitle(title);
		const formEl = this.contentEl.createEl("form", { cls: "kith-form" });
		formEl.addEventListener("submit", (event) => {
			event.preventDefault();
			void this.submit();
		});
		return formEl;
	}

	/** Draws a label and, where there is one, a hint; answers where the field goes. */
	protected drawField(formEl: HTMLElement, label: string, hint?: string): HTMLElement {
		const fieldEl = formEl.createDiv("kith-field");
		fieldEl.createDiv({ cls: "kith-field-label", text: label });
		if (hint !== undefined) fieldEl.createDiv({ cls: "kith-field-hint", text: hint });
		return fieldEl;
	}

	/** Draws a line to fill in. */
	protected drawInput(fieldEl: HTMLElement, field: string, label: string, placeholder = ""): HTMLInputElement {
		return fieldEl.createEl("input", { type: "text", placeholder, attr: { "aria-label": label, "data-field": field } });
	}

	/** Draws a box to tick, which puts a value among those chosen. */
	protected drawChoice<T>(fieldEl: HTMLElement, text: string, chosen: Set<T>, value: T): HTMLInputElement {
		const labelEl = fieldEl.createEl("label", { cls: "kith-choice-label" });
		const boxEl = labelEl.createEl("input", { type: "checkbox" });
		labelEl.createSpan({ text, attr: { dir: "auto" } });
		boxEl.checked = chosen.has(value);
		boxEl.addEventListener("change", () => {
			if (boxEl.checked) chosen.add(value);
			else chosen.delete(value);
		});
		return boxEl;
	}

	/** Draws where problems are said. */
	protected drawError(formEl: HTMLElement): void {
		this.errorEl = formEl.createDiv({ cls: "kith-error", attr: { role: "alert" } });
	}

	/** Ends the form with its two buttons; answers the one that saves. */
	protected drawButtons(formEl: HTMLElement, cancel: string, save: string): HTMLButtonElement {
		const buttonsEl = formEl.createDiv("kith-form-buttons");
		textButton(buttonsEl, cancel, "", () => { this.close(); });
		return buttonsEl.createEl("button", { cls: "mod-cta", text: save, attr: { type: "submit" } });
	}

	/** Saves once, however often it is asked to meanwhile. */
	protected async submit(): Promise<void> {
		if (this.#saving) return;
		this.#saving = true;
		try {
			const problem = await this.save();
			if (problem === undefined) this.close();
			else this.errorEl?.setText(problem);
		} finally {
			this.#saving = false;
		}
	}
}
