import type { TFile } from "obsidian";
import { NotInTheWorkbench } from "../../core/not-in-the-workbench";
import type { Alike } from "../alike";

/**
 * What the app remembers of folded lines, in memory and at once. It is not in the official types, but plugins that make a
 * note from a template carry the template's folds over. No note has folds here; remembering some throws.
 */
export class FoldManager {
	load(file: Alike<TFile>): object | null;
	load(): object | null {
		return null;
	}

	save(_file: Alike<TFile>, folds: object | null): void {
		if (folds) throw new NotInTheWorkbench("App.foldManager.save");
	}
}
