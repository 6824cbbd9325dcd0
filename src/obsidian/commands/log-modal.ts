import { setIcon } from "obsidian";
import type { App } from "obsidian";
import type { Person } from "../../people/person";
import type { Words } from "../../words/words";
import { textButton } from "../views/text-button";
import { FormModal } from "./form-modal";
import { PersonSuggest } from "./person-suggest";

/** What the dialog hands over: people, and the rest as typed. */
export interface LogRequest {
	readonly paths: readonly string[];
	/** Names that get a note of their own with this. */
	readonly newPeople: readonly string[];
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
}

/** Log interaction: with whom, when, how, and what matters. */
export class LogModal extends FormModal<LogModalPorts> {
	readonly #chosen = new Map<string, string>();
	readonly #newPeople = new Set<string>();
	#chipsEl: HTMLElement | undefined;
	#peopleEl: HTMLInputElement | undefined;
	#dateEl: HTMLInputElement | undefined;
	#channelEl: HTMLInputElement | undefined;
	#textEl: HTMLTextAreaElement | undefined;
	#offerEl: HTMLElement | undefined;

	constructor(app: App, ports: LogModalPorts, people: readonly Person[] = []) {
		super(app, ports);
		for (const person of people) this.#chosen.set(person.path, person.name);
	}

	override onOpen(): void {
		const words = this.ports.words.logging;
		this.modalEl.addClass("kith-log-modal");
		const formEl = this.beginForm(words.title);
		this.#chipsEl = this.drawField(formEl, words.people).createDiv("kith-chips");
		this.#peopleEl = this.drawInput(this.#chipsEl, "people", words.people, words.peoplePlaceholder);
		new PersonSuggest(this.app, this.#peopleEl, (query) => this.ports.search(query), (person) => { this.#add(person); });
		this.#textEl = this.drawField(formEl, words.text).createEl("textarea", { placeholder: words.textPlaceholder, attr: { rows: "3", "aria-label": words.text, "data-field": "text" } });
		this.#dateEl = this.drawInput(this.drawField(formEl, words.date, words.dateHint), "date", words.date, words.datePlaceholder);
		this.#drawChannel(this.drawField(formEl, words.channel, words.channelHint));
		this.drawError(formEl);
		this.#offerEl = formEl.createDiv("kith-new-person");
		this.drawButtons(formEl, words.cancel, words.save);
		this.scope.register(["Mod"], "Enter", () => {
			void this.submit();
			return false;
		});
		this.#peopleEl.addEventListener("input", () => { this.#say(""); });
		this.#drawChips();
		(this.#chosen.size > 0 ? this.#textEl : this.#peopleEl).focus();
	}

	#drawChannel(fieldEl: HTMLElement): void {
		const { words } = this.ports;
		const listId = "kith-channels";
		this.#channelEl = this.drawInput(fieldEl, "channel", words.logging.channel);
		this.#channelEl.setAttribute("list", listId);
		const choicesEl = fieldEl.createEl("datalist", { attr: { id: listId } });
		for (const channel of words.logging.channels) choicesEl.createEl("option", { value: channel });
	}

	#add(person: Person): void {
		this.#chosen.set(person.path, person.name);
		if (this.#peopleEl) this.#peopleEl.value = "";
		this.#say("");
		this.#drawChips();
	}

	#drawChips(): void {
		const chipsEl = this.#chipsEl;
		const peopleEl = this.#peopleEl;
		if (!chipsEl || !peopleEl) return;
		for (const chipEl of Array.from(chipsEl.querySelectorAll(".kith-chip"))) chipEl.remove();
		for (const [path, name] of this.#chosen) chipsEl.insertBefore(this.#drawChip(chipsEl, name, () => this.#chosen.delete(path)), peopleEl);
		for (const name of this.#newPeople) {
			const chipEl = this.#drawChip(chipsEl, name, () => this.#newPeople.delete(name));
			chipEl.addClass("mod-new");
			chipEl.title = this.ports.words.logging.captureCreate(name);
			chipsEl.insertBefore(chipEl, peopleEl);
		}
	}

	#drawChip(chipsEl: HTMLElement, name: string, remove: () => void): HTMLElement {
		const chipEl = chipsEl.createDiv("kith-chip");
		chipEl.createSpan({ text: name, attr: { dir: "auto" } });
		const removeEl = chipEl.createEl("button", { cls: "clickable-icon kith-chip-remove", attr: { type: "button", "aria-label": this.ports.words.logging.removePerson(name) } });
		setIcon(removeEl, "x");
		removeEl.addEventListener("click", () => {
			remove();
			this.#drawChips();
			this.#peopleEl?.focus();
		});
		return chipEl;
	}

	/** A name without a note is logged only after this press, and its note is made with the log, not before. */
	#offerNote(name: string): void {
		if (!this.#offerEl) return;
		const buttonEl = textButton(this.#offerEl, this.ports.words.logging.captureCreate(name), "", () => {
			this.#newPeople.add(name);
			if (this.#peopleEl) this.#peopleEl.value = "";
			this.#say("");
			this.#drawChips();
			this.#textEl?.focus();
		});
		buttonEl.dataset["newPerson"] = name;
	}

	/** A name typed in full and not chosen from the list counts as chosen where it is one person's; answers why not where it is not. */
	#takeTypedName(): string | undefined {
		const typed = this.#peopleEl?.value.trim() ?? "";
		if (typed === "") return undefined;
		const matches = this.ports.search(typed).filter((person) => person.name === typed || person.aliases.includes(typed));
		const [match] = matches;
		if (match && matches.length === 1) {
			this.#add(match);
			return undefined;
		}
		const { noSuchPerson, severalPeople } = this.ports.words.logging;
		if (match) return severalPeople(typed);
		this.#offerNote(typed);
		return noSuchPerson(typed);
	}

	protected override async submit(): Promise<void> {
		this.#say("");
		const problem = this.#takeTypedName();
		if (problem === undefined) await super.submit();
		else this.errorEl?.setText(problem);
	}

	protected override save(): Promise<string | undefined> {
		return this.ports.save({
			paths: [...this.#chosen.keys()],
			newPeople: [...this.#newPeople],
			date: this.#dateEl?.value.trim() ?? "",
			channel: this.#channelEl?.value.trim() ?? "",
			text: this.#textEl?.value ?? "",
		});
	}

	#say(sentence: string): void {
		this.errorEl?.setText(sentence);
		this.#offerEl?.empty();
	}
}
