import { Modal } from "obsidian";
import type { App } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { OutdatedContact } from "../../capture/upkeep";
import type { Words } from "../../words/words";
import type { EntryActions } from "../views/entry-actions";

/** What the preview needs. */
export interface UpkeepPorts {
	readonly words: Words;
	readonly actions: Pick<EntryActions, "openSource">;
	readonly today: CivilDate;
	/** Writes all of them as one; resolves with undefined, or with the sentence that says why not. */
	write(outdated: readonly OutdatedContact[]): Promise<string | undefined>;
}

/** What would be written to bring last contacts up to date, before it is. */
export class UpkeepModal extends Modal {
	readonly #ports: UpkeepPorts;
	readonly #outdated: readonly OutdatedContact[];

	constructor(app: App, ports: UpkeepPorts, outdated: readonly OutdatedContact[]) {
		super(app);
		this.#ports = ports;
		this.#outdated = outdated;
	}

	override onOpen(): void {
		const { upkeep, cancel } = this.#ports.words.logging;
		this.setTitle(upkeep.title);
		const formEl = this.contentEl.createEl("form", { cls: "kith-form" });
		formEl.createDiv({ cls: "kith-field-hint", text: this.#outdated.length === 0 ? upkeep.none : upkeep.hint });
		const listEl = formEl.createEl("ul", { cls: "kith-upkeep" });
		for (const one of this.#outdated) this.#drawLine(listEl, one);
		const errorEl = formEl.createDiv({ cls: "kith-error", attr: { role: "alert" } });
		const buttonsEl = formEl.createDiv("kith-form-buttons");
		buttonsEl.createEl("button", { text: cancel, attr: { type: "button" } }).addEventListener("click", () => { this.close(); });
		const writeEl = buttonsEl.createEl("button", { cls: "mod-cta", text: upkeep.write(this.#outdated.length), attr: { type: "submit" } });
		writeEl.disabled = this.#outdated.length === 0;
		formEl.addEventListener("submit", (event) => {
			event.preventDefault();
			writeEl.disabled = true;
			void this.#ports.write(this.#outdated).then((problem) => {
				writeEl.disabled = false;
				if (problem === undefined) this.close();
				else errorEl.setText(problem);
			});
		});
		writeEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#drawLine(listEl: HTMLElement, { name, written, known, source }: OutdatedContact): void {
		const { words, actions, today } = this.#ports;
		const { upkeep } = words.logging;
		const itemEl = listEl.createEl("li");
		itemEl.createSpan({ cls: "kith-upkeep-name", text: name, attr: { dir: "auto" } });
		itemEl.createSpan({ text: upkeep.change(written ? words.when.interval(written, today) : upkeep.nothing, words.when.interval(known, today)) });
		const sourceEl = itemEl.createEl("a", { cls: "kith-source", text: source.path.slice(source.path.lastIndexOf("/") + 1).replace(/\.md$/, ""), attr: { href: "#" } });
		sourceEl.addEventListener("click", (event) => {
			event.preventDefault();
			this.close();
			actions.openSource(source, event);
		});
	}
}
