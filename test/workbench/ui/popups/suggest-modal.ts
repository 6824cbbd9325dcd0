import type { FuzzyMatch, Instruction } from "obsidian";
import { prepareFuzzySearch } from "../../core/search";
import type { App } from "../app/app";
import { renderResults } from "./render-matches";
import { Modal } from "./modal";
import { SuggestionList } from "./suggestion-list";

type Chosen = MouseEvent | KeyboardEvent;

/** Draws the footer that tells which keys do what. */
export function drawInstructions(el: HTMLElement, instructions: readonly Instruction[]): void {
	el.empty();
	for (const { command, purpose } of instructions) {
		const row = el.createDiv("prompt-instruction");
		row.createSpan({ cls: "prompt-instruction-command", text: command });
		row.createSpan({ text: purpose });
	}
}

/** A prompt: an input over a list of suggestions. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = "No results found.";
	inputEl: HTMLInputElement;
	ctaEl: HTMLElement;
	resultContainerEl: HTMLElement;
	chooser: SuggestionList<T>;
	private instructionsEl: HTMLElement | null = null;
	private asked = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.className = "prompt";
		this.modalEl.empty();
		const inputContainer = this.modalEl.createDiv("prompt-input-container");
		this.inputEl = inputContainer.createEl("input", { cls: "prompt-input", type: "text", attr: { autocapitalize: "off", spellcheck: "false", enterkeyhint: "done" } });
		this.ctaEl = inputContainer.createDiv("prompt-input-cta");
		const clear = inputContainer.createDiv("search-input-clear-button");
		clear.addEventListener("click", () => {
			this.inputEl.value = "";
			this.onInput();
		});
		this.resultContainerEl = this.modalEl.createDiv("prompt-results");
		this.chooser = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
		this.inputEl.addEventListener("input", () => { this.onInput(); });
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl ??= this.modalEl.createDiv("prompt-instructions");
		drawInstructions(this.instructionsEl, instructions);
	}

	override onOpen(): void {
		this.inputEl.focus();
		this.onInput();
	}

	/** Asks for suggestions anew; answers that a later question has overtaken are dropped. */
	onInput(): void {
		const asked = ++this.asked;
		const answer = this.getSuggestions(this.inputEl.value);
		if (answer instanceof Promise) void answer.then((values) => { if (asked === this.asked) this.show(values); });
		else this.show(answer);
	}

	private show(values: readonly T[]): void {
		this.chooser.setSuggestions(values.slice(0, this.limit));
		if (values.length === 0) this.onNoSuggestion();
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		if (this.emptyStateText !== "") this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: Chosen): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: Chosen): void {
		this.chooser.useSelectedItem(event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: Chosen): void;
}

/** A prompt over a fixed set of items, searched fuzzily by their text. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const items = this.getItems();
		if (query.trim() === "") return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(query.trim());
		const found: FuzzyMatch<T>[] = [];
		for (const item of items) {
			const match = search(this.getItemText(item));
			if (match) found.push({ item, match });
		}
		return found.sort((a, b) => b.match.score - a.match.score);
	}

	renderSuggestion(value: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(value.item), value.match);
	}

	onChooseSuggestion(value: FuzzyMatch<T>, event: Chosen): void {
		this.onChooseItem(value.item, event);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: Chosen): void;
}
