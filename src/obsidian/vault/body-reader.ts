import type { App } from "obsidian";
import type { Note } from "../../notes/note";
import { idleSlice } from "./idle-slices";
import { readNote } from "./note-reader";

/** How far the reading of bodies has come. */
export interface ReadingProgress {
	readonly done: number;
	readonly total: number;
}

/** What the body reader needs: which notes ask to be read, and who is told of a note with its text. */
export interface BodyReaderPorts {
	unread(): readonly string[];
	put(note: Note): void;
	/** Called where the reading takes over a second, and with undefined when it has ended. */
	progress(progress: ReadingProgress | undefined): void;
	/** Whether to stop: the plugin is being unloaded. */
	stopped(): boolean;
}

/** Reading that takes longer than this is worth showing. */
const quietMs = 1000;

/** Files that are asked for together: a disk that answers late, a phone's or a network's, is waited for once. */
const atOnce = 16;

/** Reads the bodies that the index asks for, in idle slices, until it asks for no more. A note that cannot be read is left to its next change. */
export async function readBodies(app: App, ports: BodyReaderPorts): Promise<void> {
	const begun = performance.now();
	const tried = new Set<string>();
	let shown = false;
	for (let waiting = ports.unread(); waiting.length > 0; waiting = ports.unread().filter((path) => !tried.has(path))) {
		let hasTime = await idleSlice();
		for (let from = 0; from < waiting.length; from += atOnce) {
			const paths = waiting.slice(from, from + atOnce);
			const bodies = await Promise.all(paths.map((path) => readBody(app, path)));
			if (ports.stopped()) return;
			for (const path of paths) tried.add(path);
			for (const noteOfBody of bodies) {
				const note = noteOfBody();
				if (note) ports.put(note);
			}
			if (hasTime()) continue;
			if (performance.now() - begun > quietMs) {
				shown = true;
				ports.progress({ done: tried.size, total: Math.max(tried.size, waiting.length) });
			}
			hasTime = await idleSlice();
		}
	}
	if (shown) ports.progress(undefined);
}

/** Answers how to make the note once all are read, undefined where there is none: one that changed meanwhile is left to the event that tells of it. */
async function readBody(app: App, path: string): Promise<() => Note | undefined> {
	const file = app.vault.getFileByPath(path);
	const none = (): undefined => undefined;
	if (!file) return none;
	const { mtime } = file.stat;
	try {
		const text = await app.vault.cachedRead(file);
		return () => (file.path === path && file.stat.mtime === mtime ? readNote(file, app.metadataCache, text) : undefined);
	} catch {
		return none;
	}
}
