import { ConfirmationModal, Notice, TFile, TFolder, normalizePath } from "obsidian";
import { addDays } from "../../calendar/civil-date";
import type { Kith } from "../kith";

/** Sample notes: in one folder, added on request, removed in one action after a question. */
export class SampleNotes {
	readonly #kith: Pick<Kith, "app" | "words" | "today">;

	constructor(kith: Pick<Kith, "app" | "words" | "today">) {
		this.#kith = kith;
	}

	get folder(): string {
		return this.#kith.words.sample.folder;
	}

	exists(): boolean {
		return this.#kith.app.vault.getFolderByPath(this.folder) !== null;
	}

	/** Adds the notes; a folder of that name that is there already is left alone. */
	async add(): Promise<void> {
		const { vault } = this.#kith.app;
		if (vault.getAbstractFileByPath(this.folder)) {
			new Notice(this.#kith.words.settings.sampleThere(this.folder));
			return;
		}
		await vault.createFolder(this.folder);
		const today = this.#kith.today();
		const notes = this.#kith.words.sample.notes((daysAgo) => addDays(today, -daysAgo));
		for (const [name, text] of Object.entries(notes)) await vault.create(normalizePath(`${this.folder}/${name}`), text);
		new Notice(this.#kith.words.settings.sampleAdded);
	}

	/** Asks, then moves the folder to the trash that the person has chosen in the app. */
	remove(removed: () => void): void {
		const folder = this.#kith.app.vault.getFolderByPath(this.folder);
		if (!folder) return;
		const modal = new ConfirmationModal(this.#kith.app);
		modal.setTitle(this.#kith.words.settings.sampleRemove);
		modal.contentEl.createEl("p", { text: this.#kith.words.settings.sampleRemoveSure(folder.path, countNotes(folder)) });
		modal.addButton((button) => button.setButtonText(this.#kith.words.settings.remove).setDestructive().setCta().onClick(async () => {
			await this.#kith.app.fileManager.trashFile(folder);
			new Notice(this.#kith.words.settings.sampleRemoved);
			removed();
		}));
		modal.addCancelButton(this.#kith.words.settings.cancel);
		modal.open();
	}
}

function countNotes(folder: TFolder): number {
	let count = 0;
	for (const child of folder.children) {
		if (child instanceof TFolder) count += countNotes(child);
		else if (child instanceof TFile) count++;
	}
	return count;
}
