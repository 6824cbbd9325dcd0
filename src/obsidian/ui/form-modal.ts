import { Modal } from "obsidian";
import type { App } from "obsidian";
import type { Words } from "../../words/words";
import { underVeil } from "./fill-in";
import { labelled } from "./labelled";
import { nameDialog } from "./name-dialog";
import { textButton } from "./text-button";
import { vaultText } from "./vault-text";
import { drawText, drawVeiled } from "./drawn";
import type { Drawn } from "../../veil/drawn";

/** Saves what is filled in. Returns undefined when done, or the sentence that says why not, at once or later. */
export type Save = () => Drawn | Promise<Drawn | undefined>;

/** What has the focus at first; where it is a field, what is in it can be selected. */
type FirstElement = HTMLElement & { select?(): void };

/** What every form needs. */
export interface FormPorts {
	readonly app: App;
	readonly words: Words;
}

/** What a form does besides. */
export interface FormHooks {
	/** Called whenever the dialog is opened. */
	readonly opened?: () => unknown;
	/** Whether the form is still about what it was opened for. */
	readonly isMeant?: () => boolean;
}

/**
 * A dialog with a form. It closes once its content is saved; otherwise it stays and says why not. Closed in any way but Cancel, it keeps
 * what was typed and may be opened again.
 */
export class FormModal extends Modal {
	readonly formEl = this.contentEl.createEl("form", { cls: "kith-form" });
	/** Says what keeps the form from being saved. */
	readonly errorEl = this.contentEl.createDiv({ cls: "kith-error", attr: { role: "alert" } });
	#firstEl: FirstElement | undefined;
	#saving = false;
	#isTyped = false;
	#more: FormHooks = {};
	readonly #save: Save;

	readonly #words: Words;

	constructor({ app, words }: FormPorts, title: Drawn, save: Save) {
		super(app);
		this.#words = words;
		this.#save = save;
		nameDialog(this, title);
		this.formEl.addEventListener("input", () => { this.#isTyped = true; });
		// Enter in a field saves.
		this.formEl.addEventListener("submit", (event) => {
			event.preventDefault();
			void this.submit();
		});
		// A drop-down, or a box of several lines, has the focus as well.
		this.scope.register(["Mod"], "Enter", () => {
			this.formEl.querySelector<HTMLElement>("[type=submit]")?.click();
			return false;
		});
	}

	/** Whether something was typed that is neither saved nor thrown away. */
	get isUnfinished(): boolean {
		return this.#isTyped && this.#more.isMeant?.() !== false;
	}

	override onOpen(): void {
		for (const fieldEl of this.formEl.findAll("input[type=text], textarea") as HTMLInputElement[]) underVeil(fieldEl, this.#words);
		// The veil may have turned since it was closed.
		drawVeiled(this.containerEl);
		this.#more.opened?.();
		this.#firstEl?.focus();
		// What was typed before is there to go on with; whoever begins anew types over it.
		if (this.#isTyped) this.#firstEl?.select?.();
	}

	override onClose(): void {
		if (!this.isUnfinished) this.contentEl.empty();
	}

	/** Draws a label and a hint, where there are; returns where the field goes. */
	drawField(label?: string, hint?: Drawn): HTMLElement {
		const fieldEl = this.formEl.createDiv("kith-field");
		if (label !== undefined) fieldEl.createEl("label", { cls: "kith-field-label", text: label });
		if (hint !== undefined) drawText(fieldEl.createDiv("kith-field-hint"), hint);
		return fieldEl;
	}

	/** Ends the form with its two buttons; returns the one that saves. */
	end(cancel: string, save: string): HTMLButtonElement {
		const footEl = this.formEl.createDiv("kith-foot");
		footEl.append(this.errorEl);
		const buttonsEl = footEl.createDiv("kith-form-buttons");
		textButton(buttonsEl, cancel, "", () => { this.#finish(); });
		return buttonsEl.createEl("button", { cls: "mod-cta", text: save, attr: { type: "submit" } });
	}

	/** Opens the dialog with the focus on what is to be done first. */
	openAt(firstEl: FirstElement, more: FormHooks = {}): this {
		this.#firstEl = firstEl;
		this.#more = more;
		this.open();
		return this;
	}

	/** Saves once, however often it is asked to meanwhile; in another way than its button does where one is given. */
	async submit(save: Save = this.#save): Promise<void> {
		if (this.#saving) return;
		this.#saving = true;
		try {
			const saved = save();
			const problem = saved instanceof Promise ? await saved : saved;
			if (problem === undefined) this.#finish();
			else drawText(this.errorEl, problem);
		} finally {
			this.#saving = false;
		}
	}

	#finish(): void {
		this.#isTyped = false;
		this.close();
	}
}

/** Draws a line to fill in. */
export function drawInput(fieldEl: HTMLElement, name: string, placeholder = ""): HTMLInputElement {
	return labelled(fieldEl.createEl("input", { type: "text", placeholder }), name);
}

/** Draws a box of a few lines. */
export function drawTextarea(fieldEl: HTMLElement, name: string, placeholder: string): HTMLTextAreaElement {
	return labelled(fieldEl.createEl("textarea", { placeholder, attr: { rows: "3" } }), name);
}

/** Draws a box to tick, which puts a value among those chosen. */
export function drawChoice<T>(fieldEl: HTMLElement, text: Drawn, chosen: Set<T>, value: T): HTMLInputElement {
	const labelEl = fieldEl.createEl("label", { cls: "kith-choice-label" });
	const boxEl = labelEl.createEl("input", { type: "checkbox" });
	vaultText(labelEl, text);
	boxEl.checked = chosen.has(value);
	boxEl.addEventListener("change", () => {
		if (boxEl.checked) chosen.add(value);
		else chosen.delete(value);
	});
	return boxEl;
}
