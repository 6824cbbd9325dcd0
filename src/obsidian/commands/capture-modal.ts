import { debounce } from "obsidian";
import type { App } from "obsidian";
import type { Words } from "../../words/words";
import type { CapturePreview } from "../interop/kith-api";
import { FormModal } from "./form-modal";

/** What quick capture needs. */
export interface CapturePorts {
	readonly words: Words;
	read(text: string): CapturePreview;
	/** Writes, making notes for the names in `newPeople` first; resolves with undefined, or with the sentence that says why not. */
	save(text: string, newPeople: readonly string[]): Promise<string | undefined>;
}

/** Milliseconds without a key after which one is not typing. */
const pause = 900;

/** Quick capture: one line in one's own words, and a preview of what will be written. Nothing is written before the button. */
export class CaptureModal extends FormModal<CapturePorts> {
	#textEl: HTMLTextAreaElement | undefined;
	#previewEl: HTMLElement | undefined;
	#newPeopleEl: HTMLElement | undefined;
	readonly #confirmed = new Set<string>();
	/** Says after a pause in typing what keeps the line from being written. */
	readonly #complain = debounce((problems: readonly string[]) => { this.errorEl?.setText(problems.join(" ")); }, pause, true);
	readonly #text: string;

	constructor(app: App, ports: CapturePorts, text = "") {
		super(app, ports);
		this.#text = text;
	}

	override onOpen(): void {
		const words = this.ports.words.logging;
		const formEl = this.beginForm(words.captureTitle);
		const fieldEl = formEl.createDiv("kith-field");
		fieldEl.createDiv({ cls: "kith-field-hint", text: words.captureHint });
		this.#textEl = fieldEl.createEl("textarea", { placeholder: words.capturePlaceholder, attr: { rows: "3", "aria-label": words.captureTitle, "data-field": "capture" } });
		this.#textEl.value = this.#text;
		this.#newPeopleEl = formEl.createDiv("kith-field");
		this.#previewEl = formEl.createDiv("kith-field");
		this.drawError(formEl);
		this.drawButtons(formEl, words.cancel, words.capture);
		this.#textEl.addEventListener("input", () => { this.#drawPreview(); });
		this.#textEl.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
			event.preventDefault();
			void this.submit();
		});
		this.#drawPreview();
		this.#textEl.focus();
	}

	override onClose(): void {
		this.#complain.cancel();
		super.onClose();
	}

	#drawPreview(): void {
		const words = this.ports.words.logging;
		const text = this.#textEl?.value ?? "";
		this.#previewEl?.empty();
		this.#newPeopleEl?.empty();
		this.#complain.cancel();
		this.errorEl?.empty();
		if (text.trim() === "") return;
		const preview = this.ports.read(text);
		this.#drawNewPeople(preview);
		const known = preview.people.map((person) => person.name).join(words.comma);
		this.#previewEl?.createDiv({ cls: "kith-field-label", text: known === "" ? words.capturePreview : `${words.capturePreview} · ${known}` });
		this.#previewEl?.createEl("pre", { cls: "kith-preview", text: preview.lines.join("\n") });
		// Who it was may still be coming: that nobody is named is said once a clause is finished.
		if (preview.people.length > 0 || /[.!?;。！？；]\s*$/u.test(text)) this.#complain(preview.problems);
	}

	/** A name without a note is written only after this tick. */
	#drawNewPeople(preview: CapturePreview): void {
		const fieldEl = this.#newPeopleEl;
		if (!fieldEl) return;
		for (const { path, name } of preview.people) {
			if (path === null) this.drawChoice(fieldEl, this.ports.words.logging.captureCreate(name), this.#confirmed, name).dataset["newPerson"] = name;
		}
	}

	protected override save(): Promise<string | undefined> {
		this.#complain.cancel();
		return this.ports.save(this.#textEl?.value ?? "", [...this.#confirmed]);
	}
}
