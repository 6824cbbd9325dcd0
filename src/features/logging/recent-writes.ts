import { Modal, Setting } from "obsidian";
import type { App } from "obsidian";
import { withoutAmounts } from "../../notes/amounts";
import type { Words } from "../../words/words";
import type { PastWrite } from "../../writing/write-history";
import { nameDialog } from "../../obsidian/ui/name-dialog";
import { vaultText } from "../../obsidian/ui/vault-text";
import { drawText } from "../../obsidian/ui/drawn";
import type { Drawn } from "../../veil/drawn";
import type { VaultWords } from "../../notes/vault-words";

/** What the list of writes needs. */
export interface RecentWritesPorts {
	readonly words: Words;
	readonly recent: () => readonly PastWrite[];
	/** The lines that a write put into notes. */
	readonly linesOf: (id: number) => readonly string[];
	/** Resolves with the sentence that says what came of it. */
	readonly undo: (id: number) => Promise<Drawn>;
}

/** So many lines tell what a write was, and so many notes where it was. */
const mostLines = 5;
const mostPaths = 10;

/** Shows the writes of this session, newest first, each with its time and its own Undo. */
export function openRecentWrites(app: App, { words: { language, logging: words, veil }, recent, linesOf, undo }: RecentWritesPorts): void {
	const modal = new Modal(app);
	const draw = (said: Drawn): void => {
		const { contentEl } = modal;
		contentEl.empty();
		drawText(contentEl.createDiv({ cls: "kith-field-hint", attr: { role: "status" } }), said);
		const writes = recent();
		if (writes.length === 0) contentEl.createEl("p", { text: words.recentEmpty });
		for (const { id, label, at, paths } of writes) {
			const time = new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(at);
			const where: VaultWords = `${paths.slice(0, mostPaths).join(words.comma)}${paths.length > mostPaths ? " …" : ""}`;
			const { nameEl, descEl } = new Setting(contentEl)
				.addButton((button) => button.setButtonText(words.undo).onClick(async () => { draw(await undo(id)); }));
			drawText(nameEl, () => veil.quote(label));
			vaultText(descEl, () => (where === "" ? time : `${time} · ${veil.quote(where)}`));
			for (const line of linesOf(id).slice(0, mostLines)) {
				vaultText(descEl.createDiv("kith-written"), () => veil.quote(withoutAmounts(line.trim())));
			}
		}
	};
	nameDialog(modal, words.recentTitle);
	draw("");
	modal.open();
}
