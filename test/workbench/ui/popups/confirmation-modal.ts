import type * as Obsidian from "obsidian";
import type { App } from "../app/app";
import { ButtonComponent } from "../settings/button-components";
import { Modal } from "./modal";

/** A button of a confirmation. Its handler keeps the dialog open by answering something truthy. */
export class ConfirmationButton extends ButtonComponent {
	initialFocus = false;

	constructor(containerEl: HTMLElement, private readonly modal: Modal) {
		super(containerEl);
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		return super.onClick(async (event) => {
			const keepOpen = await handler(event);
			if (!keepOpen) this.modal.close();
		});
	}

	setInitialFocus(): this {
		this.initialFocus = true;
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass("mod-secondary");
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass("mod-cancel");
		return this;
	}
}

/** Asks the user to confirm, with a row of buttons. */
export class ConfirmationModal extends Modal implements Obsidian.ConfirmationModal {
	buttonContainerEl: HTMLElement;
	private readonly buttons: ConfirmationButton[] = [];

	constructor(app: App) {
		super(app);
		this.containerEl.addClass("mod-confirmation");
		this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
	}

	override open(): void {
		super.open();
		const chosen = this.buttons.find((button) => button.initialFocus);
		if (chosen ?? !this.contentEl.contains(this.contentEl.doc.activeElement)) (chosen ?? this.buttons[0])?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, cb: (value: boolean) => unknown): this {
		const labelEl = createEl("label", { cls: "mod-checkbox" });
		const box = labelEl.createEl("input", { type: "checkbox" });
		labelEl.appendText(label);
		box.addEventListener("change", () => { cb(box.checked); });
		this.buttonContainerEl.prepend(labelEl);
		return this;
	}

	addButton(cb: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl, this);
		button.onClick(() => false);
		this.buttons.push(button);
		cb(button);
		return this;
	}

	addCancelButton(text = "Cancel"): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
