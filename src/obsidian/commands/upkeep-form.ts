import type { App } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { OutdatedContact } from "../../capture/upkeep";
import type { Words } from "../../words/words";
import type { EntryActions } from "../views/entry-actions";
import { sourceName } from "../views/source-link";
import { textLink } from "../views/text-link";
import { vaultText } from "../views/vault-text";
import { FormModal } from "./form-modal";

/** What the preview needs. */
export interface UpkeepPorts {
	readonly words: Words;
	readonly actions: Pick<EntryActions, "openSource">;
	/** Writes all of them as one; resolves with undefined, or with the sentence that says why not. */
	readonly write: (outdated: readonly OutdatedContact[]) => Promise<string | undefined>;
}

/** Shows what would be written to bring last contacts up to date, before it is. */
export function openUpkeep(app: App, { words: { logging: { upkeep, cancel }, when }, actions, write }: UpkeepPorts, outdated: readonly OutdatedContact[], today: CivilDate): void {
	const form = new FormModal(app, upkeep.title, () => write(outdated));
	form.formEl.createDiv({ cls: "kith-field-hint", text: outdated.length === 0 ? upkeep.none : upkeep.hint });
	const listEl = form.formEl.createEl("ul", { cls: "kith-upkeep" });
	for (const { name, written, known, source } of outdated) {
		const itemEl = listEl.createEl("li");
		vaultText(itemEl, name, "kith-upkeep-name");
		itemEl.createSpan({ text: upkeep.change(written ? when.interval(written, today) : upkeep.nothing, when.interval(known, today)) });
		textLink(itemEl, { cls: "kith-source", text: sourceName(source) }, (event) => {
			form.close();
			actions.openSource(source, event);
		});
	}
	const writeEl = form.end(cancel, upkeep.write(outdated.length));
	writeEl.disabled = outdated.length === 0;
	form.openAt(writeEl);
}
