import { Scope } from "../../core/scope";
import type { App } from "../app/app";
import { SuggestionList } from "./suggestion-list";

type Chosen = MouseEvent | KeyboardEvent;

/** A list of suggestions that hangs from something on the page. */
export abstract class PopoverSuggest<T> {
	app: App;
	scope: Scope;
	suggestEl: HTMLElement;
	suggestInnerEl: HTMLElement;
	suggestions: SuggestionList<T>;
	isOpen = false;

	constructor(app: App, scope?: Scope) {
		this.app = app;
		this.scope = scope ?? new Scope(app.scope);
		this.suggestEl = createDiv("suggestion-container");
		this.suggestInnerEl = this.suggestEl.createDiv("suggestion");
		this.suggestions = new SuggestionList<T>(this, this.suggestInnerEl, this.scope);
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		this.openIn().body.appendChild(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
		this.suggestions.setSuggestions([]);
	}

	onHistoryBack(): void {
		this.close();
	}

	/** The document in which the list hangs. */
	protected openIn(): Document {
		return activeDocument;
	}

	/** Hangs the list under the box, or over it when there is no room below. */
	protected placeAt(box: DOMRect | { left: number; top: number; bottom: number; width: number }): void {
		const { clientHeight, clientWidth } = this.suggestEl.doc.documentElement;
		this.suggestEl.style.minWidth = `${box.width}px`;
		this.suggestEl.style.left = `${Math.max(4, Math.min(box.left, clientWidth - this.suggestEl.offsetWidth - 4))}px`;
		const below = box.bottom + this.suggestEl.offsetHeight <= clientHeight;
		this.suggestEl.style.top = `${below ? box.bottom + 2 : Math.max(4, box.top - this.suggestEl.offsetHeight - 2)}px`;
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: Chosen): void;
}
