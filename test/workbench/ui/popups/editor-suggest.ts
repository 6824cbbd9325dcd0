import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, Instruction, TFile } from "obsidian";
import type { Alike } from "../alike";
import { PopoverSuggest } from "./popover-suggest";
import { drawInstructions } from "./suggest-modal";

interface Place {
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
}

/** Suggestions while one writes in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;
	private instructionsEl: HTMLElement | null = null;
	private asked = 0;

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl ??= this.suggestEl.createDiv("prompt-instructions");
		drawInstructions(this.instructionsEl, instructions);
	}

	override close(): void {
		super.close();
		this.context = null;
	}

	/** Called after each change in an editor; answers whether this suggester takes it. */
	async trigger(editor: Alike<Editor>, file: Alike<TFile>, place: () => Place | null): Promise<boolean> {
		const asked = ++this.asked;
		const info = this.onTrigger(editor.getCursor(), editor, file);
		if (!info) {
			this.close();
			return false;
		}
		const context = { ...info, editor, file };
		const values = await this.getSuggestions(context);
		if (asked !== this.asked) return true;
		if (values.length === 0) {
			this.close();
			return false;
		}
		this.open();
		this.context = context;
		this.suggestions.setSuggestions(values.slice(0, this.limit));
		const at = place();
		if (at) this.placeAt({ ...at, width: 0 });
		return true;
	}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;
}
