import { FuzzySuggestModal } from "obsidian";
import type { App } from "obsidian";

/** Picks a folder of the vault by a few letters of its path. */
export class FolderPicker extends FuzzySuggestModal<string> {
	readonly #choose: (folder: string) => void;

	constructor(app: App, placeholder: string, choose: (folder: string) => void) {
		super(app);
		this.#choose = choose;
		this.setPlaceholder(placeholder);
		this.inputEl.setAttribute("aria-label", placeholder);
	}

	override getItems(): string[] {
		return this.app.vault.getAllFolders().map((folder) => folder.path);
	}

	override getItemText(folder: string): string {
		return folder;
	}

	override onChooseItem(folder: string): void {
		this.#choose(folder);
	}
}
