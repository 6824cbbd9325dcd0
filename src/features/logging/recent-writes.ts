import { Modal, Setting } from "obsidian";
import type { App } from "obsidian";
import type { Words } from "../../words/words";
import type { PastWrite } from "../../writing/write-history";
import { vaultText } from "../../obsidian/ui/vault-text";

/** What the list of writes needs. */
export interface RecentWritesPorts {
	readonly words: Words;
	readonly recent: () => readonly PastWrite[];
	/** The lines that a write put into notes. */
	readonly linesOf: (id: number) => readonly string[];
	/** Resolves with the sentence that says what came of it. */
	readonly undo: (id: number) => Promise<string>;
}

/** So many lines tell what a write was. */
const mostLines = 5;

/** Shows the writes of this session, newest first, each with its time and its own Undo. */
export function openRecentWrites(app: App, { words: { language, logging: words }, recent, linesOf, undo }: RecentWritesPorts): void {
	const modal = new Modal(app);
	const draw = (said: string): void => {
		const { contentEl } = modal;
		contentEl.empty();
		contentEl.createDiv({ cls: "kith-field-hint", text: said, attr: { role: "status" } });
		const writes = recent();
		if (writes.length === 0) contentEl.createEl("p", { text: words.recentEmpty });
		for (const { id, label, at, paths } of writes) {
			const time = new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(at);
			const { descEl } = new Setting(contentEl)
				.setName(label)
				.setDesc(`${time} · ${paths.join(", ")}`)
				.addButton((button) => button.setButtonText(words.undo).onClick(async () => { draw(await undo(id)); }));
			for (const line of linesOf(id).slice(0, mostLines)) vaultText(descEl.createDiv("kith-written"), line.trim());
		}
	};
	modal.setTitle(words.recentTitle);
	draw("");
	modal.open();
}
