import { noteName } from "../../notes/note-name";
import { drawChoice } from "../../obsidian/ui/form-modal";
import type { Words } from "../../words/words";

/** Notes of the places that are offered: each is taken with its place, unless it is unticked. */
export class PlaceNotes {
	/** Paths of those that are unticked. */
	readonly left = new Set<string>();
	readonly #boxes = new Map<string, HTMLInputElement[]>();
	readonly #words: Words;

	constructor(words: Words) {
		this.#words = words;
	}

	/** Draws the notes of a place folded; there may be thousands, so they come when they are asked for. */
	draw(rowEl: HTMLElement, paths: readonly string[]): void {
		const { screens: { firstRun: text } } = this.#words;
		const foldEl = rowEl.createEl("details", "kith-pick-notes");
		foldEl.createEl("summary", { text: text.eachNote });
		foldEl.addEventListener("toggle", () => {
			if (!foldEl.open || foldEl.querySelector("label")) return;
			foldEl.createDiv({ cls: "kith-field-hint", text: text.eachNoteHint });
			for (const path of paths) this.#drawNote(foldEl, path);
		});
	}

	/** A note may lie in several places: it is ticked in all of them or in none. */
	#drawNote(foldEl: HTMLElement, path: string): void {
		const { left } = this;
		const boxEl = drawChoice(foldEl, () => this.#words.veil.who(noteName(path)), new Set(left.has(path) ? [] : [path]), path);
		const sameEls = [...(this.#boxes.get(path) ?? []), boxEl];
		this.#boxes.set(path, sameEls);
		boxEl.addEventListener("change", () => {
			const { checked } = boxEl;
			for (const el of this.#boxes.get(path) ?? []) el.checked = checked;
			if (checked) left.delete(path);
			else left.add(path);
		});
	}
}
