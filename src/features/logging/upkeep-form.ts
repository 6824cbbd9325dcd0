import type { App } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { OutdatedContact } from "../../people/person/upkeep";
import type { Source } from "../../notes/note";
import { shortened } from "../../talking-points/shortened";
import type { Words } from "../../words/words";
import type { NotesOnScreen } from "../../obsidian/ui/notes-on-screen";
import { sourceName } from "../../obsidian/ui/source-link";
import { textLink } from "../../obsidian/ui/text-link";
import { vaultText } from "../../obsidian/ui/vault-text";
import { drawChoice, FormModal } from "../../obsidian/ui/form-modal";
import { drawText } from "../../obsidian/ui/drawn";
import type { Drawn } from "../../veil/drawn";
import type { VaultWords } from "../../notes/vault-words";

/** What the preview needs. */
export interface UpkeepPorts {
	readonly words: Words;
	readonly notes: Pick<NotesOnScreen, "openSource">;
	/** What the line of a source says; empty where it is the note as a whole. */
	readonly lineAt: (source: Source) => Promise<VaultWords>;
	/** Writes all of them as one; resolves with undefined, or with the sentence that says why not. */
	readonly write: (outdated: readonly OutdatedContact[]) => Promise<Drawn | undefined>;
}

/** So much of a line is shown. */
const mostShown = 160;

/** Shows what would be written to bring last contacts up to date, before it is; single ones can be left out. */
export function openUpkeep(
	app: App,
	{ words, notes, lineAt, write }: UpkeepPorts,
	outdated: readonly OutdatedContact[],
	today: CivilDate,
): void {
	const { brief, logging: { upkeep, cancel }, when, veil, discreet } = words;
	const form = new FormModal({ app, words }, upkeep.title, () => write(outdated.filter((one) => chosen.has(one))));
	const chosen = new Set(outdated);
	form.formEl.createDiv({ cls: "kith-field-hint", text: outdated.length === 0 ? upkeep.none : upkeep.hint });
	const listEl = form.formEl.createEl("ul", { cls: "kith-upkeep" });
	for (const one of outdated) {
		const { name, written, known, source } = one;
		const itemEl = listEl.createEl("li");
		drawChoice(itemEl, () => veil.who(name), chosen, one);
		itemEl.createSpan({ text: upkeep.change(written ? when.interval(written, today) : upkeep.nothing, when.interval(known, today)) });
		textLink(itemEl, { cls: "kith-source", text: () => veil.quote(brief.cited(sourceName(source)), discreet.note) }, (event) => {
			form.close();
			notes.openSource(source, event);
		});
		const lineEl = vaultText(itemEl, "", "kith-written");
		void lineAt(source).then((said) => { drawText(lineEl, () => veil.quote(shortened(said, mostShown))); });
	}
	const writeEl = form.end(cancel, "");
	const count = (): void => {
		writeEl.setText(upkeep.write(chosen.size));
		writeEl.disabled = chosen.size === 0;
	};
	count();
	listEl.addEventListener("change", count);
	form.openAt(writeEl);
}
