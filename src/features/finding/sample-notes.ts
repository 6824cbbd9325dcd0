import { ConfirmationModal, TFile, TFolder, normalizePath } from "obsidian";
import { addDays } from "../../calendar/civil-date";
import type { Kith } from "../../obsidian/kith";
import { tell } from "../../obsidian/ui/tell";

/** Sample notes: in one folder, added on request, removed in one action after a question. */
export class SampleNotes {
	readonly #kith: Pick<Kith, "app" | "words" | "clock">;

	constructor(kith: Pick<Kith, "app" | "words" | "clock">) {
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
		const { folder } = this;
		const { app: { vault }, words } = this.#kith;
		if (vault.getAbstractFileByPath(folder)) {
			tell(words.settings.sampleThere(folder));
			return;
		}
		await vault.createFolder(folder);
		const today = this.#kith.clock.today();
		const notes = words.sample.notes((daysAgo) => addDays(today, -daysAgo));
		for (const [name, text] of Object.entries(notes)) await vault.create(normalizePath(`${folder}/${name}`), text);
		tell(words.settings.sampleAdded);
	}

	/** Asks, then moves the folder to the trash that the person has chosen in the app. */
	remove(removed: () => void): void {
		const { app, words: { settings: words } } = this.#kith;
		const folder = app.vault.getFolderByPath(this.folder);
		if (!folder) return;
		const modal = new ConfirmationModal(app);
		modal.setTitle(words.sampleRemove);
		modal.contentEl.createEl("p", { text: words.sampleRemoveSure(folder.path, countNotes(folder)) });
		modal.addButton((button) => button.setButtonText(words.remove).setDestructive().setCta().onClick(async () => {
			await app.fileManager.trashFile(folder);
			tell(words.sampleRemoved);
			removed();
		}));
		modal.addCancelButton(words.cancel);
		modal.open();
	}
}

function countNotes({ children }: TFolder): number {
	return children.reduce((count, child) => count + (child instanceof TFolder ? countNotes(child) : child instanceof TFile ? 1 : 0), 0);
}
