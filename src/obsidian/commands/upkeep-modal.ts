import type { App } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { OutdatedContact } from "../../capture/upkeep";
import type { Words } from "../../words/words";
import type { EntryActions } from "../views/entry-actions";
import { sourceName } from "../views/source-link";
import { textLink } from "../views/text-link";
import { FormModal } from "./form-modal";

/** What the preview needs. */
export interface UpkeepPorts {
	readonly words: Words;
	readonly actions: Pick<EntryActions, "openSource">;
	readonly today: CivilDate;
	/** Writes all of them as one; resolves with undefined, or with the sentence that says why not. */
	write(outdated: readonly OutdatedContact[]): Promise<string | undefined>;
}

/** What would be written to bring last contacts up to date, before it is. */
export class UpkeepModal extends FormModal<UpkeepPorts> {
	readonly #outdated: readonly OutdatedContact[];

	constructor(app: App, ports: UpkeepPorts, outdated: readonly OutdatedContact[]) {
		super(app, ports);
		this.#outdated = outdated;
	}

	override onOpen(): void {
		const { upkeep, cancel } = this.ports.words.logging;
		const formEl = this.beginForm(upkeep.title);
		formEl.createDiv({ cls: "kith-field-hint", text: this.#outdated.length === 0 ? upkeep.none : upkeep.hint });
		const listEl = formEl.createEl("ul", { cls: "kith-upkeep" });
		for (const one of this.#outdated) this.#drawLine(listEl, one);
		this.drawError(formEl);
		const writeEl = this.drawButtons(formEl, cancel, upkeep.write(this.#outdated.length));
		writeEl.disabled = this.#outdated.length === 0;
		writeEl.focus();
	}

	protected override save(): Promise<string | undefined> {
		return this.ports.write(this.#outdated);
	}

	#drawLine(listEl: HTMLElement, { name, written, known, source }: OutdatedContact): void {
		const { words, actions, today } = this.ports;
		const { upkeep } = words.logging;
		const itemEl = listEl.createEl("li");
		itemEl.createSpan({ cls: "kith-upkeep-name", text: name, attr: { dir: "auto" } });
		itemEl.createSpan({ text: upkeep.change(written ? words.when.interval(written, today) : upkeep.nothing, words.when.interval(known, today)) });
		textLink(itemEl, { cls: "kith-source", text: sourceName(source) }, (event) => {
			this.close();
			actions.openSource(source, event);
		});
	}
}
