import { Modal, setIcon } from "obsidian";
import type { App } from "obsidian";
import type { Person } from "../../people/person";
import type { Words } from "../../words/words";
import { PersonSuggest } from "./person-suggest";

/** What the dialog hands over: people, and the rest as typed. */
export interface LogRequest {
	readonly paths: readonly string[];
	/** As typed: a day or a phrase; empty for today. */
	readonly date: string;
	readonly channel: string;
	readonly text: string;
}

/** What the dialog needs. */
export interface LogModalPorts {
	readonly words: Words;
	search(query: string): readonly Person[];
	/** Writes; resolves with undefined when done, or with the sentence that says why not. */
	save(request: LogRequest): Promise<string | undefined>;
	addPerson(name: string): void;
}

/** Log interaction: with whom, when, how, and what matters. */
export class LogModal extends Modal {
	private readonly chosen = new Map<string, string>();
	private chipsEl: HTMLElement | undefined;
	private peopleEl: HTMLInputElement | undefined;
	private dateEl: HTMLInputElement | undefined;
	private channelEl: HTMLInputElement | undefined;
	private textEl: HTMLTextAreaElement | undefined;
	private errorEl: HTMLElement | undefined;
	private saving = false;

	constructor(app: App, private readonly ports: LogModalPorts, people: readonly Person[] = []) {
		super(app);
		for (const person of people) this.chosen.set(person.path, person.name);
	}

	override onOpen(): void {
		const words = this.ports.words.logging;
		this.setTitle(words.title);
		this.modalEl.addClass("kith-log-modal");
		const formEl = this.contentEl.createEl("form", { cls: "kith-form" });
		this.chipsEl = this.field(formEl, words.people).createDiv("kith-chips");
		this.peopleEl = this.chipsEl.createEl("input", { type: "text", placeholder: words.peoplePlaceholder, attr: { "aria-label": words.people, "data-field": "people" } });
		new PersonSuggest(this.app, this.peopleEl, (query) => this.ports.search(query), (person) => { this.add(person); });
		this.textEl = this.field(formEl, words.text).createEl("textarea", { placeholder: words.textPlaceholder, attr: { rows: "3", "aria-label": words.text, "data-field": "text" } });
		this.dateEl = this.field(formEl, words.date, words.dateHint).createEl("input", { type: "text", placeholder: words.datePlaceholder, attr: { "aria-label": words.date, "data-field": "date" } });
		this.drawChannel(this.field(formEl, words.channel, words.channelHint));
		this.errorEl = formEl.createDiv({ cls: "kith-error", attr: { role: "alert" } });
		this.drawButtons(formEl);
		formEl.addEventListener("submit", (event) => {
			event.preventDefault();
			void this.save();
		});
		this.scope.register(["Mod"], "Enter", () => {
			void this.save();
			return false;
		});
		this.drawChips();
		(this.chosen.size > 0 ? this.textEl : this.peopleEl).focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private field(formEl: HTMLElement, label: string, hint?: string): HTMLElement {
		const fieldEl = formEl.createDiv("kith-field");
		fieldEl.createDiv({ cls: "kith-field-label", text: label });
		if (hint !== undefined) fieldEl.createDiv({ cls: "kith-field-hint", text: hint });
		return fieldEl;
	}

	private drawChannel(fieldEl: HTMLElement): void {
		const { words } = this.ports;
		const listId = "kith-channels";
		this.channelEl = fieldEl.createEl("input", { type: "text", attr: { list: listId, "aria-label": words.logging.channel, "data-field": "channel" } });
		const choicesEl = fieldEl.createEl("datalist", { attr: { id: listId } });
		for (const channel of words.logging.channels) choicesEl.createEl("option", { value: channel });
	}

	private drawButtons(formEl: HTMLElement): void {
		const words = this.ports.words.logging;
		const buttonsEl = formEl.createDiv("kith-form-buttons");
		buttonsEl.createEl("button", { text: words.cancel, attr: { type: "button" } }).addEventListener("click", () => { this.close(); });
		buttonsEl.createEl("button", { cls: "mod-cta", text: words.save, attr: { type: "submit" } });
	}

	private add(person: Person): void {
		this.chosen.set(person.path, person.name);
		if (this.peopleEl) this.peopleEl.value = "";
		this.say("");
		this.drawChips();
	}

	private drawChips(): void {
		const { chipsEl, peopleEl } = this;
		if (!chipsEl || !peopleEl) return;
		for (const chipEl of Array.from(chipsEl.querySelectorAll(".kith-chip"))) chipEl.remove();
		for (const [path, name] of this.chosen) {
			const chipEl = chipsEl.createDiv("kith-chip");
			chipEl.createSpan({ text: name, attr: { dir: "auto" } });
			const removeEl = chipEl.createEl("button", { cls: "clickable-icon kith-chip-remove", attr: { type: "button", "aria-label": this.ports.words.logging.removePerson(name) } });
			setIcon(removeEl, "x");
			removeEl.addEventListener("click", () => {
				this.chosen.delete(path);
				this.drawChips();
				peopleEl.focus();
			});
			chipsEl.insertBefore(chipEl, peopleEl);
		}
	}

	/** A name typed in full and not chosen from the list counts as chosen where it is one person's. */
	private takeTypedName(): boolean {
		const typed = this.peopleEl?.value.trim() ?? "";
		if (typed === "") return true;
		const matches = this.ports.search(typed).filter((person) => person.name === typed || person.aliases.includes(typed));
		const [match] = matches;
		if (match && matches.length === 1) {
			this.add(match);
			return true;
		}
		this.say(this.ports.words.logging.noSuchPerson(typed));
		return false;
	}

	private async save(): Promise<void> {
		if (this.saving || !this.takeTypedName()) return;
		this.saving = true;
		try {
			const problem = await this.ports.save({
				paths: [...this.chosen.keys()],
				date: this.dateEl?.value.trim() ?? "",
				channel: this.channelEl?.value.trim() ?? "",
				text: this.textEl?.value ?? "",
			});
			if (problem === undefined) this.close();
			else this.say(problem);
		} finally {
			this.saving = false;
		}
	}

	private say(sentence: string): void {
		this.errorEl?.setText(sentence);
	}
}
