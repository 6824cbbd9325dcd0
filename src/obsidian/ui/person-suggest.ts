import { AbstractInputSuggest } from "obsidian";
import type { App } from "obsidian";
import { type Offered, SharedNames } from "../../people/names/offered";
import type { Person } from "../../people/person/person";
import type { Words } from "../../words/words";
import { whoOf } from "../../reconnect/who-of";
import { drawText } from "./drawn";

const shownAtMost = 20;
const none: ReadonlySet<string> = new Set();

/**
 * Offers people below a text field as one types, by name, alias, pinyin and initials; pressing Down in the empty field offers all of them.
 */
export class PersonSuggest<T extends Offered> extends AbstractInputSuggest<T> {
	readonly #search: (query: string) => readonly T[];
	#isAsked = false;
	readonly #names = new SharedNames();
	readonly #words: Words;

	constructor(
		{ app, words }: { readonly app: App; readonly words: Words },
		fieldEl: HTMLInputElement,
		search: (query: string) => readonly T[],
		choose: (person: T) => void,
	) {
		super(app, fieldEl);
		this.#words = words;
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

	protected override getSuggestions(query: string): T[] {
		// An empty field that gets the focus asks too; a list that nobody asked for would lie over the other fields.
		const found = query !== "" || this.#isAsked ? this.#search(query.trim()) : [];
		this.#isAsked = false;
		this.#names.see(found);
		return found.slice(0, shownAtMost);
	}

	override renderSuggestion(person: Offered, el: HTMLElement): void {
		drawSuggestedPerson(person, el, this.#names, this.#words);
	}
}

/** Draws a person as offered: the name, then the others of them; the path where it must tell two apart. */
export function drawSuggestedPerson(person: Offered & Partial<Person>, el: HTMLElement, shared: SharedNames, words: Words): void {
	const { name, circle = null, privateProperties = none } = person;
	drawText(el.createDiv({ attr: { dir: "auto" } }), () => whoOf({ name, circle, privateProperties }, words));
	const aside = shared.aside(person);
	const asideEl = el.createDiv({ cls: "kith-field-hint", attr: { dir: "auto" } });
	drawText(asideEl, () => words.veil.quote(aside));
}
