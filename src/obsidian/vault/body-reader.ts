import type { App, TFile } from "obsidian";
import type { Note } from "../../notes/note";
import { idleSlice } from "./idle-slices";
import { readNote } from "./note-reader";

/** How far the reading of bodies has come. */
export interface ReadingProgress {
	readonly done: number;
	readonly total: number;
}

/** What the body reader needs: which notes ask to be read, and who is told of their texts. */
export interface BodyReaderPorts {
	/** Answered when what was read before is put together; the reading ends where it names no note that it has not named before. */
	unread(): Promise<readonly string[]>;
	put(note: Note, text: string): void;
	/** Puts together what was read so far, in slices of its own. */
	settle(): Promise<unknown>;
	/** Called now and then where the reading takes long, and with undefined when it has ended. */
	progress(progress: ReadingProgress | undefined): void;
	/** Whether to stop: the plugin is being unloaded. */
	stopped(): boolean;
}

/** A reading that takes longer is told of, so often. */
const toldEveryMs = 1000;

/** Files that are asked for together: a disk that answers late, a phone's or a network's, is waited for once. */
const atOnce = 32;

/** Reads the bodies that the index asks for, in idle slices, until it asks for no more. A note that cannot be read is left to its next change. */
export async function readBodies(app: App, ports: BodyReaderPorts): Promise<void> {
	const tried = new Set<string>();
	let told = performance.now();
	let isTold = false;
	for (let waiting = await ports.unread(); waiting.length > 0; waiting = (await ports.unread()).filter((path) => !tried.has(path))) {
		if (ports.stopped()) return;
		let hasTime = await idleSlice();
		for (let from = 0; from < waiting.length; from += atOnce) {
			const files = waiting.slice(from, from + atOnce).map((path) => ({ path, file: app.vault.getFileByPath(path) }));
			const texts = await Promise.all(files.map(({ file }) => (file ? textOf(app, file) : Promise.resolve(undefined))));
			if (ports.stopped()) return;
			files.forEach(({ path, file }, at) => {
				tried.add(path);
				const text = texts[at];
				// One that was renamed or has changed meanwhile is left to the event that tells of it.
				const note = text && file?.path === path && file.stat.mtime === text.mtime ? readNote(file, app.metadataCache, text.text) : undefined;
				if (note?.text !== undefined) ports.put(note, note.text);
			});
			if (hasTime()) continue;
			if (performance.now() - told > toldEveryMs) {
				isTold = true;
				await ports.settle();
				ports.progress({ done: tried.size, total: Math.max(tried.size, waiting.length) });
				told = performance.now();
			}
			hasTime = await idleSlice();
		}
	}
	if (isTold) ports.progress(undefined);
}

/** The text of a file with the time that it is of; undefined where it cannot be read. */
async function textOf(app: App, file: TFile): Promise<{ readonly text: string; readonly mtime: number } | undefined> {
	const { mtime } = file.stat;
	try {
		return { text: await app.vault.cachedRead(file), mtime };
	} catch {
		return undefined;
	}
}
