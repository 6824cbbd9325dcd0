import type { App } from "obsidian";
import type { Words } from "../../words/words";
import { FormModal } from "./form-modal";
import type { LinkedName } from "./linked-names";

/** What the dialog needs. */
export interface FindPeoplePorts {
	readonly words: Words;
	/** Makes or marks the notes of all of them as one write; resolves with undefined, or with the sentence that says why not. */
	add(names: readonly LinkedName[]): Promise<string | undefined>;
}

/** Find my people: names from dated notes, of which one ticks those of people. Nothing is written before the button. */
export class FindPeopleModal extends FormModal<FindPeoplePorts> {
	readonly #chosen = new Set<LinkedName>();
	readonly #names: readonly LinkedName[];

	constructor(app: App, ports: FindPeoplePorts, names: readonly LinkedName[]) {
		super(app, ports);
		this.#names = names;
	}

	override onOpen(): void {
		const { logging, screens: { firstRun } } = this.ports.words;
		const formEl = this.beginForm(firstRun.findTitle);
		const fieldEl = formEl.createDiv("kith-field");
		fieldEl.createDiv({ cls: "kith-field-hint", text: firstRun.linkedHint });
		for (const one of this.#names) {
			this.drawChoice(fieldEl, one.name, this.#chosen, one).parentElement?.createSpan({ cls: "kith-aside", text: firstRun.linkedIn(one.count) });
		}
		this.drawError(formEl);
		this.drawButtons(formEl, logging.cancel, logging.add);
	}

	protected override save(): Promise<string | undefined> {
		return this.ports.add([...this.#chosen]);
	}
}
