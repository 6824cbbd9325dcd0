import type { App } from "obsidian";
import type { Note } from "../../notes/note";
import { NoteRegister } from "../../notes/note-register";
import type { SettingsStore } from "../../settings/settings-store";
import { CachedFiles } from "./cached-files";

/** A register of the notes of a kind, but for those in folders that are left out. */
export function registerIn<T extends { readonly path: string }>(
	{ app, settings }: { readonly app: App; readonly settings: SettingsStore },
	read: (note: Note) => T | undefined,
): NoteRegister<T> {
	const isLeftOut = (path: string): boolean => settings.current.excludedFolders.some((folder) => path.startsWith(`${folder}/`));
	return new NoteRegister({ read: (note) => (isLeftOut(note.path) ? undefined : read(note)), notes: () => new CachedFiles(app) });
}
