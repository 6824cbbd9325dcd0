import { AbstractInputSuggest } from "obsidian";
import type { App } from "obsidian";
import type { Person } from "../../people/person";

const shownAtMost = 20;

/** Offers people below a text field as one types, by name, alias, pinyin and initials. */
export class PersonSuggest extends AbstractInputSuggest<Person> {
	readonly #search: (query: string) => readonly Person[];

	constructor(app: App, fieldEl: HTMLInputElement, search: (query: string) => readonly Person[], choose: (person: Person) => void) {
		super(app, fieldEl);
		this.#search = search;
		this.onSelect((person) => {
			choose(person);
			fieldEl.focus();
			this.close();
		});
	}

	protected override getSuggestions(query: string): Person[] {
		return this.#search(query.trim()).slice(0, shownAtMost);
	}

	override renderSuggestion(person: Person, el: HTMLElement): void {
		el.createDiv({ text: person.name, attr: { dir: "auto" } });
		const hint = person.aliases.length > 0 ? person.aliases.join(" · ") : person.path;
		el.createDiv({ cls: "kith-field-hint", text: hint, attr: { dir: "auto" } });
	}
}
