import type { App } from "obsidian";
import type { CivilDate } from "../../src/calendar/civil-date";
import { dayInterval } from "../../src/calendar/date-interval";
import { logChange } from "../../src/interactions/logs/log-change";
import { type NoteChange, NoteWriter } from "../../src/writing/note-writer";
import { VaultNotes } from "../../src/obsidian/vault/vault-notes";
import { type MemoryVault, openMemoryVault } from "../workbench/core/open-vault";

/** A writer on a vault in memory, with no editor open. */
export interface WriterBench extends MemoryVault {
	readonly writer: NoteWriter;
	readonly notes: VaultNotes;
	/** The text on the disk. */
	readonly text: (path: string) => string | undefined;
}

export async function openWriterBench(files: Readonly<Record<string, string>>): Promise<WriterBench> {
	const opened = await openMemoryVault(files);
	const workspace = { getLeavesOfType: () => [], getActiveViewOfType: () => null } as unknown as App["workspace"];
	const notes = new VaultNotes({ ...opened.app, workspace });
	let time = 0;
	return { ...opened, notes, writer: new NoteWriter(notes, () => ++time), text: (path) => opened.disk.text(path) };
}

/** Logging with a person, as the commands do it. */
export function logWith(path: string, text = "talked", day = "2026-11-20"): NoteChange {
	const options = { heading: "Interactions", newestFirst: true, lastContactKey: "last_contact" };
	return { path, change: logChange({ on: dayInterval(day as CivilDate), channel: "coffee", text }, options) };
}

export const logged = (before: string, text = "talked", day = "2026-11-20"): string => {
	const { change } = logWith("", text, day) as { change: (text: string) => string };
	return change(before);
};
