import { ConfirmationModal, TFile, TFolder, normalizePath } from "obsidian";
import { addDays } from "../../calendar/civil-date";
import type { Kith } from "../../obsidian/kith";
import { tell } from "../../obsidian/ui/tell";

type SampleNotesPorts = Pick<Kith, "app" | "words" | "telling" | "clock" | "writer">;

/** Sample notes: in one folder, added on request, removed in one action after a question. */
export class SampleNotes {
	readonly #kith: SampleNotesPorts;

	constructor(kith: SampleNotesPorts) {
		this.#kith = kith;
	}

	get folder(): string {
		return this.#kith.words.sample.folder;
	}

	exists(): boolean {
		return (this.#kith.app.vault.getFolderByPath(this.folder)?.children.length ?? 0) > 0;
	}

	/** Adds the notes, as a write that can be undone; what is there already under that name is left alone. */
	async add(changed?: () => void): Promise<void> {
		const { folder } = this;
		const { app: { vault, fileManager }, words, telling, writer } = this.#kith;
		if (this.exists() || vault.getFileByPath(folder)) {
			tell(words.settings.sampleThere(folder));
			return;
		}
		const today = this.#kith.clock.today();
		const notes = Object.entries(words.sample.notes((daysAgo) => addDays(today, -daysAgo)));
		const changes = notes.map(([name, create]) => ({ path: normalizePath(`${folder}/${name}`), create }));
		const receipt = await writer.writeEach(changes, words.settings.sampleAdded, () => true, async () => {
			const emptied = vault.getFolderByPath(folder);
			if (emptied?.children.length === 0) await fileManager.trashFile(emptied);
			changed?.();
		});
		telling.showUndo(words.settings.sampleAdded, receipt);
		changed?.();
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
