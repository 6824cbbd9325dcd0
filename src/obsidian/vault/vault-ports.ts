import type { App } from "obsidian";
import { dayOfNote } from "../../people/person/day-of-note";
import type { IndexPorts } from "../../people/index/index-ports";
import type { DailyNotes } from "./daily-notes";
import { CachedFiles } from "./cached-files";
import { vaultOf } from "./vault-of";

/** The vault as the index sees it: links as the app resolves them, notes as it has cached them. `datedNotesProperty` is asked each time. */
export function vaultPorts(app: App, dailyNotes: DailyNotes, datedNotesProperty: () => string): IndexPorts {
	const { resolveLink, noteAt } = vaultOf(app);
	return {
		resolveLink, noteAt,
		dayOfNote: (note) => dayOfNote(note, (path) => dailyNotes.dayOf(path), datedNotesProperty()),
		notes: () => new CachedFiles(app),
	};
}
