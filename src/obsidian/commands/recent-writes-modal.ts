import { Modal, Setting } from "obsidian";
import type { App } from "obsidian";
import type { Words } from "../../words/words";
import type { PastWrite } from "../vault/write-history";

/** What the list of writes needs. */
export interface RecentWritesPorts {
	readonly words: Words;
	recent(): readonly PastWrite[];
	/** Resolves with the sentence that says what came of it. */
	undo(id: number): Promise<string>;
}

/** The writes of this session, newest first, each with its time and its own Undo. */
export class RecentWritesModal extends Modal {
	readonly #ports: RecentWritesPorts;

	constructor(app: App, ports: RecentWritesPorts) {
		super(app);
		this.#ports = ports;
	}

	override onOpen(): void {
		this.setTitle(this.#ports.words.logging.recentTitle);
		this.#draw("");
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#draw(said: string): void {
		const { words } = this.#ports;
		const writes = this.#ports.recent();
		this.contentEl.empty();
		this.contentEl.createDiv({ cls: "kith-field-hint", text: said, attr: { role: "status" } });
		if (writes.length === 0) this.contentEl.createEl("p", { text: words.logging.recentEmpty });
		for (const write of writes) {
			const time = new Intl.DateTimeFormat(words.language, { timeStyle: "medium" }).format(write.at);
			new Setting(this.contentEl)
				.setName(write.label)
				.setDesc(`${time} · ${write.paths.join(", ")}`)
				.addButton((button) => button.setButtonText(words.logging.undo).onClick(async () => { this.#draw(await this.#ports.undo(write.id)); }));
		}
	}
}
