import { AbstractInputSuggest } from "obsidian";
import type { App } from "obsidian";
import type { Person } from "../../people/person";

const shownAtMost = 20;

/** Offers people below a text field as one types, by name, alias, pinyin and initials; all of them where one presses Down in the empty field. */
export class PersonSuggest extends AbstractInputSuggest<Person> {
	readonly #search: (query: string) => readonly Person[];
	#isAsked = false;
	/** Names that several have of those offered now. */
	#shared = new Set<string>();

	constructor(app: App, fieldEl: HTMLInputElement, search: (query: string) => readonly Person[], choose: (person: Person) => void) {
		super(app, fieldEl);
		this.#search = search;
		this.onSelect((person) => {
			choose(person);
			fieldEl.focus();
			this.close();
		});
		fieldEl.addEventListener("keydown", ({ key }) => {
			if (key !== "ArrowDown" || fieldEl.value !== "") return;
			this.#isAsked = true;
			fieldEl.dispatchEvent(new Event("input"));
		});
	}

	protected override getSuggestions(query: string): Person[] {
		// An empty field that gets the focus asks too; a list that nobody asked for would lie over the other fields.
		const found = query !== "" || this.#isAsked ? this.#search(query.trim()) : [];
		this.#isAsked = false;
		const names = new Set<string>();
		this.#shared = new Set(found.map(({ name }) => name).filter((name) => names.size === names.add(name).size));
		return found.slice(0, shownAtMost);
	}

	override renderSuggestion(person: Person, el: HTMLElement): void {
		el.createDiv({ text: person.name, attr: { dir: "auto" } });
		const place = this.#shared.has(person.name) || person.aliases.length === 0 ? [person.path] : [];
		const hint = [...person.aliases, ...place].join(" · ");
		el.createDiv({ cls: "kith-field-hint", text: hint, attr: { dir: "auto" } });
	}
}
