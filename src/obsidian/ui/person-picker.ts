import { SuggestModal } from "obsidian";
import type { App } from "obsidian";
import type { Person } from "../../people/person/person";
import { SharedNames } from "../../people/names/offered";
import { drawSuggestedPerson } from "./person-suggest";
import type { Words } from "../../words/words";

const shownAtMost = 50;

/** Picks a person by a few letters of a name, alias, pinyin or initials; those to get in touch with come first while nothing is typed. */
export class PersonPicker extends SuggestModal<Person> {
	readonly #search: (query: string) => readonly Person[];
	readonly #choose: (person: Person) => void;
	readonly #names = new SharedNames();
	readonly #words: Words;

	constructor(
		app: App,
		words: Words,
		search: (query: string) => readonly Person[],
		choose: (person: Person) => void,
	) {
		super(app);
		this.#search = search;
		this.#choose = choose;
		this.#words = words;
		const { placeholder, nobody } = words.screens.pickPerson;
		this.emptyStateText = nobody;
		this.setPlaceholder(placeholder);
		this.inputEl.setAttribute("aria-label", placeholder);
	}

	override getSuggestions(query: string): Person[] {
		const found = this.#search(query.trim());
		this.#names.see(found);
		return found.slice(0, shownAtMost);
	}

	override renderSuggestion(person: Person, el: HTMLElement): void {
		drawSuggestedPerson(person, el, this.#names, this.#words);
	}

	override onChooseSuggestion(person: Person): void {
		this.#choose(person);
	}
}
