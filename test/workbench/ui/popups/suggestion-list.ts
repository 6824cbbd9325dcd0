import type { ISuggestOwner } from "obsidian";
import type { Scope } from "../../core/scope";

type Chosen = MouseEvent | KeyboardEvent;

/** The rows of a suggester: one is selected, by arrows or pointer; Enter or a click chooses it. */
export class SuggestionList<T> {
	values: readonly T[] = [];
	selectedItem = 0;
	private rows: HTMLElement[] = [];

	constructor(private readonly owner: ISuggestOwner<T>, readonly containerEl: HTMLElement, scope: Scope) {
		const move = (by: number): false => {
			this.setSelectedItem(this.selectedItem + by);
			return false;
		};
		scope.register([], "ArrowDown", (event) => (event.isComposing ? undefined : move(1)));
		scope.register([], "ArrowUp", (event) => (event.isComposing ? undefined : move(-1)));
		scope.register([], "PageDown", () => move(10));
		scope.register([], "PageUp", () => move(-10));
		scope.register([], "Enter", (event) => {
			if (event.isComposing || this.values.length === 0) return undefined;
			this.useSelectedItem(event);
			return false;
		});
	}

	setSuggestions(values: readonly T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.rows = values.map((value, index) => {
			const row = this.containerEl.createDiv("suggestion-item");
			this.owner.renderSuggestion(value, row);
			row.addEventListener("mousedown", (event) => { event.preventDefault(); });
			row.addEventListener("mousemove", () => { if (this.selectedItem !== index) this.select(index); });
			row.addEventListener("click", (event) => {
				this.select(index);
				this.useSelectedItem(event);
			});
			return row;
		});
		this.select(0);
	}

	/** Selects a row and scrolls to it; past either end it goes round. */
	setSelectedItem(index: number): void {
		if (this.values.length === 0) return;
		this.select((index + this.values.length) % this.values.length);
		this.rows[this.selectedItem]?.scrollIntoView({ block: "nearest" });
	}

	useSelectedItem(event: Chosen): void {
		const value = this.values[this.selectedItem];
		if (value !== undefined) this.owner.selectSuggestion(value, event);
	}

	private select(index: number): void {
		this.rows[this.selectedItem]?.removeClass("is-selected");
		this.selectedItem = index;
		this.rows[index]?.addClass("is-selected");
	}
}
