import { AbstractInputSuggest } from "obsidian";
import type { App } from "obsidian";
import type { Person } from "../../people/person/person";

const shownAtMost = 20;

/**
 * Offers people below a text field as one types, by name, alias, pinyin and initials; pressing Down in the empty field offers all of them.
 */
export class PersonSuggest extends AbstractInputSuggest<Person> {
	readonly #search: (query: string) => readonly Person[];
	#isAsked = false;
	readonly #names = new SharedNames();

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
		this.#names.see(found);
		return found.slice(0, shownAtMost);
	}

	override renderSuggestion(person: Person, el: HTMLElement): void {
		drawSuggestedPerson(person, el, this.#names);
	}
}

/** Names that several have of those offered now. */
export class SharedNames {
	#shared: ReadonlySet<string> = new Set<string>();

	see(people: readonly Person[]): void {
		const names = new Set<string>();
		this.#shared = new Set(people.map(({ name }) => name).filter((name) => names.size === names.add(name).size));
	}

	has(name: string): boolean {
		return this.#shared.has(name);
	}
}

/** Draws a person as offered: the name, then the others of them; the path where it must tell two apart. */
export function drawSuggestedPerson({ name, aliases, path }: Person, el: HTMLElement, shared: SharedNames): void {
	el.createDiv({ text: name, attr: { dir: "auto" } });
	const place = shared.has(name) || aliases.length === 0 ? [path] : [];
	el.createDiv({ cls: "kith-field-hint", text: [...aliases, ...place].join(" · "), attr: { dir: "auto" } });
}
