import type { App, TFile } from "obsidian";
import type { Note } from "../../notes/note";
import type { ReadingProgress } from "../../reconnect/screen-news";
import type { HasTime } from "../../notes/note-listener";
import { ReadingPace } from "../../notes/reading-pace";
import { idleSlice } from "./idle-slices";
import { readNote } from "./note-reader";

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

/** Files that are requested together: a slow disk, a phone's or a network's, is waited for once. */
const atOnce = 32;

/**
 * Reads the bodies that the index asks for, in idle slices, until it asks for no more. A note that cannot be read waits for its next
 * change.
 */
export async function readBodies(app: App, ports: BodyReaderPorts): Promise<void> {
	const tried = new Set<string>();
	let total = 0;
	const pace = new ReadingPace(performance.now());
	const pause = async (): Promise<HasTime> => {
		const { tell, putTogether } = pace.after(tried.size, performance.now());
		if (putTogether) await ports.settle();
		if (tell) ports.progress({ done: tried.size, total: Math.max(tried.size, total) });
		return idleSlice();
	};
	for (let waiting = await ports.unread(); waiting.length > 0; waiting = (await ports.unread()).filter((path) => !tried.has(path))) {
		if (ports.stopped()) return;
		total = waiting.length;
		let hasTime = await idleSlice();
		for (let from = 0; from < total; from += atOnce) {
			for (const read of await Promise.all(waiting.slice(from, from + atOnce).map((path) => bodyOf(app, path)))) {
				if (!hasTime()) hasTime = await pause();
				if (ports.stopped()) return;
				tried.add(read.path);
				put(read, app, ports);
			}
		}
	}
	if (pace.hasTold) ports.progress(undefined);
}

/** A file and its text with the time that it is of; without them where it cannot be read. */
interface Body {
	readonly path: string;
	readonly file?: TFile;
	readonly text?: string;
	readonly mtime?: number;
}

async function bodyOf(app: App, path: string): Promise<Body> {
	const file = app.vault.getFileByPath(path);
	if (!file) return { path };
	const { mtime } = file.stat;
	try {
		return { path, file, text: await app.vault.cachedRead(file), mtime };
	} catch {
		return { path };
	}
}

/** One that was renamed or has changed meanwhile is left to its event. */
function put({ path, file, text, mtime }: Body, app: App, ports: BodyReaderPorts): void {
	const note = file?.path === path && file.stat.mtime === mtime ? readNote(file, app.metadataCache, text) : undefined;
	if (note?.text !== undefined) ports.put(note, note.text);
}
