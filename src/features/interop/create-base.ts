import { normalizePath } from "obsidian";
import { baseFiles, type BaseOver, writeBase } from "../../exchange/write-base";
import type { Kith } from "../../obsidian/kith";
import { drawText } from "../../obsidian/ui/drawn";
import type { Drawn } from "../../veil/drawn";
import { drawChoice, drawInput, FormModal } from "../../obsidian/ui/form-modal";
import { written } from "../../actions/telling";
import type { NoteChange } from "../../writing/note-writer";

type BasePorts = Pick<Kith, "app" | "words" | "telling" | "settings" | "keyOf" | "writer">;

const overs = Object.keys(baseFiles) as readonly BaseOver[];

/**
 * Writes bases for the core plugin: which, and where. One that is there is named, and written anew only where it is ticked all the same.
 */
export function openCreateBase(kith: BasePorts): void {
	const { app, words } = kith;
	const { bases: text, logging } = words;
	const pathOf = (over: BaseOver): string => normalizePath(`${folderEl.value.trim()}/${baseFiles[over]}`);
	const chosen = new Set<BaseOver>();
	const form: FormModal = new FormModal({ app, words }, text.title, () => {
		if (chosen.size === 0) return text.missing;
		return write(kith, overs.filter((over) => chosen.has(over)).map((over) => [over, pathOf(over)] as const));
	});
	const fieldEl = form.drawField(undefined, text.hint);
	const rows = overs.map((over) => {
		const boxEl = drawChoice(fieldEl, text.over[over], chosen, over);
		return { over, boxEl, hintEl: fieldEl.createDiv("kith-field-hint") };
	});
	const folderEl = drawInput(form.drawField(text.folder, text.folderHint), "folder");
	const look = (): void => {
		for (const { over, boxEl, hintEl } of rows) {
			const isThere = app.vault.getAbstractFileByPath(pathOf(over)) !== null;
			drawText(hintEl, isThere ? () => text.there(words.veil.quote(pathOf(over), baseFiles[over])) : "");
			boxEl.checked = !isThere;
			if (isThere) chosen.delete(over);
			else chosen.add(over);
		}
	};
	folderEl.addEventListener("change", look);
	look();
	form.end(logging.cancel, text.save);
	form.openAt(rows[0]?.boxEl ?? folderEl);
}

/** One write with its undo. */
function write(
	kith: BasePorts,
	bases: readonly (readonly [over: BaseOver, path: string])[],
): Promise<Drawn | undefined> {
	const { app, words, settings, keyOf, writer } = kith;
	const { bases: text } = words;
	const changes = bases.map(([over, path]): NoteChange => {
		const base = writeBase(over, { settings: settings.current, keyOf, names: text.names });
		return app.vault.getFileByPath(path) ? { path, change: () => base } : { path, create: base };
	});
	const said = (paths: readonly string[]): string => text.written(words.veil.isDown ? [] : paths, paths.length);
	return written(kith, () => writer.write(changes, text.label), (paths) => () => said(paths));
}
