import { AbstractInputSuggest } from "obsidian";
import type { App } from "obsidian";
import type { Person } from "../../people/person/person";
import type { Words } from "../../words/words";
import { whoOf } from "../../reconnect/who-of";
import { drawText } from "./drawn";
import type { VaultWords } from "../../notes/vault-words";

/** What is offered by its names. */
export type Offered = Pick<Person, "path" | "name" | "aliases">;

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

/** Names that several have of those offered now. */
export class SharedNames {
	#shared: ReadonlySet<string> = new Set<string>();

	see(people: readonly Offered[]): void {
		const names = new Set<string>();
		this.#shared = new Set(people.map(({ name }) => name).filter((name) => names.size === names.add(name).size));
	}

	has(name: VaultWords): boolean {
		return this.#shared.has(name);
	}
}

/** Draws a person as offered: the name, then the others of them; the path where it must tell two apart. */
export function drawSuggestedPerson(person: Offered & Partial<Person>, el: HTMLElement, shared: SharedNames, words: Words): void {
	const { name, aliases, path, circle = null, privateProperties = none } = person;
	drawText(el.createDiv({ attr: { dir: "auto" } }), () => whoOf({ name, circle, privateProperties }, words));
	const place: readonly VaultWords[] = shared.has(name) || aliases.length === 0 ? [path] : [];
	const asideEl = el.createDiv({ cls: "kith-field-hint", attr: { dir: "auto" } });
	drawText(asideEl, () => words.veil.quote([...aliases, ...place].join(" · ")));
}
