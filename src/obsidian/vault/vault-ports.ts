import type { App } from "obsidian";
import { dayOfNote } from "../../people/person/day-of-note";
import type { IndexPorts } from "../../people/index/index-ports";
import { readNote } from "./note-reader";
import type { DailyNotes } from "./daily-notes";
import { CachedFiles } from "./cached-files";

/** The vault as the index sees it: links as the app resolves them, notes as it has cached them. `datedNotesProperty` is asked each time. */
export function vaultPorts(app: App, dailyNotes: DailyNotes, datedNotesProperty: () => string): IndexPorts {
	return {
		resolveLink: (linkpath, fromPath) => app.metadataCache.getFirstLinkpathDest(linkpath, fromPath)?.path,
		dayOfNote: (note) => dayOfNote(note, (path) => dailyNotes.dayOf(path), datedNotesProperty()),
		notes: () => new CachedFiles(app),
		noteAt: (path) => {
			const file = app.vault.getFileByPath(path);
			return file ? readNote(file, app.metadataCache) : undefined;
		},
	};
}
