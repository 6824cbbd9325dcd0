import { ConfirmationModal, TFile, TFolder, normalizePath } from "obsidian";
import type { App } from "obsidian";
import { addDays } from "../../calendar/civil-date";
import type { CivilDate } from "../../calendar/civil-date";
import type { Words } from "../../words/words";

/** Sample notes: in one folder, added on request, removed in one action after a question. */
export class SampleNotes {
	readonly #app: App;
	readonly #words: Words;
	readonly #today: () => CivilDate;
	readonly #say: (sentence: string) => void;

	constructor(app: App, words: Words, today: () => CivilDate, say: (sentence: string) => void) {
		this.#app = app;
		this.#words = words;
		this.#today = today;
		this.#say = say;
	}

	get folder(): string {
		return this.#words.sample.folder;
	}

	exists(): boolean {
		return this.#app.vault.getFolderByPath(this.folder) !== null;
	}

	/** Adds the notes; a folder of that name that is there already is left alone. */
	async add(): Promise<void> {
		const { vault } = this.#app;
		if (vault.getAbstractFileByPath(this.folder)) {
			this.#say(this.#words.settings.sampleThere(this.folder));
			return;
		}
		await vault.createFolder(this.folder);
		const today = this.#today();
		const notes = this.#words.sample.notes((daysAgo) => addDays(today, -daysAgo));
		for (const [name, text] of Object.entries(notes)) await vault.create(normalizePath(`${this.folder}/${name}`), text);
		this.#say(this.#words.settings.sampleAdded);
	}

	/** Asks, then moves the folder to the trash that the person has chosen in the app. */
	remove(removed: () => void): void {
		const folder = this.#app.vault.getFolderByPath(this.folder);
		if (!folder) return;
		const modal = new ConfirmationModal(this.#app);
		modal.setTitle(this.#words.settings.sampleRemove);
		modal.contentEl.createEl("p", { text: this.#words.settings.sampleRemoveSure(folder.path, countNotes(folder)) });
		modal.addButton((button) => button.setButtonText(this.#words.settings.remove).setDestructive().setCta().onClick(async () => {
			await this.#app.fileManager.trashFile(folder);
			this.#say(this.#words.settings.sampleRemoved);
			removed();
		}));
		modal.addCancelButton(this.#words.settings.cancel);
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
