import type { Words } from "../../words/words";
import { FormModal } from "./form-modal";

/** A person to be given a note. */
export interface NewPerson {
	readonly name: string;
	readonly aliases: readonly string[];
	/** Id of a circle; empty for none. */
	readonly circle: string;
	readonly folder: string;
	readonly why: string;
}

/** What the dialog needs. */
export interface AddPersonPorts {
	readonly words: Words;
	readonly circles: readonly { readonly id: string; readonly label: string }[];
	readonly folder: string;
	/** Makes the note; resolves with undefined, or with the sentence that says why not. */
	save(person: NewPerson): Promise<string | undefined>;
}

/** Add a person: a name is enough. */
export class AddPersonModal extends FormModal<AddPersonPorts> {
	#nameEl: HTMLInputElement | undefined;
	#aliasesEl: HTMLInputElement | undefined;
	#circleEl: HTMLSelectElement | undefined;
	#whyEl: HTMLInputElement | undefined;
	#folderEl: HTMLInputElement | undefined;

	override onOpen(): void {
		const words = this.ports.words.logging;
		const formEl = this.beginForm(words.addTitle);
		this.#nameEl = this.#input(formEl, "name", words.addName, words.addNamePlaceholder);
		this.#aliasesEl = this.#input(formEl, "aliases", words.addAliases, words.addAliasesHint);
		this.#circleEl = this.#circleField(formEl);
		this.#whyEl = this.#input(formEl, "why", words.addWhy, "");
		this.#folderEl = this.#input(formEl, "folder", words.addFolder, "");
		this.#folderEl.value = this.ports.folder;
		this.drawError(formEl);
		this.drawButtons(formEl, words.cancel, words.add);
		this.#nameEl.focus();
	}

	protected override save(): Promise<string | undefined> {
		const valueOf = (el: HTMLInputElement | HTMLSelectElement | undefined): string => el?.value.trim() ?? "";
		return this.ports.save({
			name: valueOf(this.#nameEl), aliases: valueOf(this.#aliasesEl).split(/\s*[,，、]\s*/).filter((alias) => alias !== ""),
			circle: valueOf(this.#circleEl), folder: valueOf(this.#folderEl), why: valueOf(this.#whyEl),
		});
	}

	#input(formEl: HTMLElement, field: string, label: string, placeholder: string): HTMLInputElement {
		return this.drawInput(this.drawField(formEl, label), field, label, placeholder);
	}

	#circleField(formEl: HTMLElement): HTMLSelectElement {
		const { words, circles } = this.ports;
		const fieldEl = this.drawField(formEl, words.logging.addCircle);
		const selectEl = fieldEl.createEl("select", { cls: "dropdown", attr: { "aria-label": words.logging.addCircle, "data-field": "circle" } });
		selectEl.createEl("option", { text: words.reconnect.noCircle, value: "" });
		for (const circle of circles) selectEl.createEl("option", { text: circle.label, value: circle.id });
		return selectEl;
	}
}
