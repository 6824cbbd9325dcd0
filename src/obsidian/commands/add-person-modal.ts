import { Modal } from "obsidian";
import type { App } from "obsidian";
import type { Words } from "../../words/words";

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
export class AddPersonModal extends Modal {
	readonly #ports: AddPersonPorts;

	constructor(app: App, ports: AddPersonPorts) {
		super(app);
		this.#ports = ports;
	}

	override onOpen(): void {
		const words = this.#ports.words.logging;
		this.setTitle(words.addTitle);
		const formEl = this.contentEl.createEl("form", { cls: "kith-form" });
		const nameEl = this.#input(formEl, "name", words.addName, words.addNamePlaceholder);
		const aliasesEl = this.#input(formEl, "aliases", words.addAliases, words.addAliasesHint);
		const circleEl = this.#circleField(formEl);
		const whyEl = this.#input(formEl, "why", words.addWhy, "");
		const folderEl = this.#input(formEl, "folder", words.addFolder, "");
		folderEl.value = this.#ports.folder;
		const errorEl = formEl.createDiv({ cls: "kith-error", attr: { role: "alert" } });
		const buttonsEl = formEl.createDiv("kith-form-buttons");
		buttonsEl.createEl("button", { text: words.cancel, attr: { type: "button" } }).addEventListener("click", () => { this.close(); });
		const addEl = buttonsEl.createEl("button", { cls: "mod-cta", text: words.add, attr: { type: "submit" } });
		formEl.addEventListener("submit", (event) => {
			event.preventDefault();
			addEl.disabled = true;
			void this.#ports.save({
				name: nameEl.value.trim(), aliases: aliasesEl.value.split(/[,，、]/).map((alias) => alias.trim()).filter((alias) => alias !== ""),
				circle: circleEl.value, folder: folderEl.value.trim(), why: whyEl.value.trim(),
			}).then((problem) => {
				addEl.disabled = false;
				if (problem === undefined) this.close();
				else errorEl.setText(problem);
			});
		});
		nameEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#input(formEl: HTMLElement, field: string, label: string, placeholder: string): HTMLInputElement {
		const fieldEl = formEl.createDiv("kith-field");
		fieldEl.createDiv({ cls: "kith-field-label", text: label });
		return fieldEl.createEl("input", { type: "text", placeholder, attr: { "aria-label": label, "data-field": field } });
	}

	#circleField(formEl: HTMLElement): HTMLSelectElement {
		const { words, circles } = this.#ports;
		const fieldEl = formEl.createDiv("kith-field");
		fieldEl.createDiv({ cls: "kith-field-label", text: words.logging.addCircle });
		const selectEl = fieldEl.createEl("select", { cls: "dropdown", attr: { "aria-label": words.logging.addCircle, "data-field": "circle" } });
		selectEl.createEl("option", { text: words.reconnect.noCircle, value: "" });
		for (const circle of circles) selectEl.createEl("option", { text: circle.label, value: circle.id });
		return selectEl;
	}
}
