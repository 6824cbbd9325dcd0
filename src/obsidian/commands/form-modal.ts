import { Modal } from "obsidian";

/** A dialog with a form. It closes when what was filled in is saved; otherwise it stays and says why not. */
export abstract class FormModal extends Modal {
	/** Says what keeps the form from being saved. */
	protected errorEl: HTMLElement | undefined;
	#saving = false;

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

	/** Draws where problems are said. */
	protected drawError(formEl: HTMLElement): void {
		this.errorEl = formEl.createDiv({ cls: "kith-error", attr: { role: "alert" } });
	}

	/** Ends the form with its two buttons; answers the one that saves. */
	protected drawButtons(formEl: HTMLElement, cancel: string, save: string): HTMLButtonElement {
		const buttonsEl = formEl.createDiv("kith-form-buttons");
		buttonsEl.createEl("button", { text: cancel, attr: { type: "button" } }).addEventListener("click", () => { this.close(); });
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
