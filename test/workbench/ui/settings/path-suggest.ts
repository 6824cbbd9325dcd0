import type { SettingFileControl, SettingFolderControl, TFile, TFolder } from "obsidian";
import { prepareSimpleSearch } from "../../core/search";
import type { Alike } from "../alike";
import type { App } from "../app/app";
import { AbstractInputSuggest } from "../popups/abstract-input-suggest";

/** Suggests files or folders of the vault under a settings field. */
export class PathSuggest extends AbstractInputSuggest<string> {
	constructor(app: App, inputEl: HTMLInputElement, private readonly control: SettingFileControl | SettingFolderControl) {
		super(app, inputEl);
	}

	protected getSuggestions(query: string): string[] {
		const search = prepareSimpleSearch(query);
		return this.paths().filter((path) => query.trim() === "" || search(path) !== null);
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}

	override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
		super.selectSuggestion(path, event);
		this.close();
	}

	private paths(): string[] {
		const { control } = this;
		const { vault } = this.app;
		if (control.type === "file") {
			const files: Alike<TFile>[] = vault.getFiles();
			return files.filter((file) => control.filter?.(file) ?? true).map((file) => file.path);
		}
		const folders: Alike<TFolder>[] = vault.getAllFolders(control.includeRoot ?? false);
		return folders.filter((folder) => control.filter?.(folder) ?? true).map((folder) => folder.path);
	}
}
