import type { App, TFile } from "obsidian";
import type { Note } from "../../notes/note";
import type { ReadingProgress } from "../../reconnect/screen-news";
import type { PeopleIndex } from "../../people/index/people-index";
import type { HasTime } from "../../notes/note-listener";
import { ReadingPace } from "../../notes/reading-pace";
import { sliceNow } from "./idle-slices";
import { readNote } from "./note-reader";

/** What the body reader needs: which notes ask to be read, and who is told of their texts. */
export interface BodyReaderPorts {
	/** Answered when what was read before is put together; the reading ends where it names no note that could be read. */
	unread(): Promise<readonly string[]>;
	put(note: Note, text: string): void;
	/** Puts together what was read so far, in slices of its own. */
	settle(): Promise<unknown>;
	/** Called now and then where the reading takes long, and with undefined when it has ended. */
	progress(progress: ReadingProgress | undefined): void;
	/** Waits for an idle moment; it never comes where the plugin was unloaded. */
	readonly slice: () => Promise<HasTime>;
}

/** A note that is asked for anew, as where somebody whom it names has become a person, is read anew; so often at most. */
const mostReadings = 100;

/** Files that are requested together: a slow disk, a phone's or a network's, is waited for once. */
const atOnce = 32;

/**
 * Reads the bodies that the index asks for, in idle slices, until it asks for no more. A note that cannot be read waits for its next
 * change.
 */
export async function readBodies(app: App, ports: BodyReaderPorts): Promise<void> {
	/** How often each was read; one that cannot be is not asked for again. */
	const readings = new Map<string, number>();
	const isOpen = (path: string): boolean => (readings.get(path) ?? 0) < mostReadings;
	let total = 0;
	const pace = new ReadingPace(performance.now());
	const pause = async (): Promise<HasTime> => {
		const { tell, putTogether } = pace.after(readings.size, performance.now());
		if (putTogether) await ports.settle();
		if (tell) ports.progress({ done: readings.size, total: Math.max(readings.size, total) });
		return ports.slice();
	};
	for (let waiting = await ports.unread(); waiting.length > 0; waiting = (await ports.unread()).filter(isOpen)) {
		total = waiting.length;
		let hasTime = await ports.slice();
		for (let from = 0; from < total; from += atOnce) {
			for (const read of await Promise.all(waiting.slice(from, from + atOnce).map((path) => bodyOf(app, path)))) {
				if (!hasTime()) hasTime = await pause();
				readings.set(read.path, put(read, app, ports) ? (readings.get(read.path) ?? 0) + 1 : mostReadings);
			}
		}
	}
	if (pace.hasTold) ports.progress(undefined);
}

/** So often those who come in the place of others are read at most. */
const mostRounds = 8;

/** Whom to read first, and into what. */
export interface FirstReaderPorts {
	readonly index: Pick<PeopleIndex, "unreadAmong" | "readOwn" | "isEarly" | "settleWhile">;
	readonly proposed: () => readonly string[];
	readonly slice: BodyReaderPorts["slice"];
}

/**
 * Reads the own notes of those who are proposed, lest somebody be whose note asks for no contact; then of those who come in their place. In
 * idle slices: the patterns of a first reading alone take long.
 */
export async function readFirst(app: App, { index, proposed, slice }: FirstReaderPorts): Promise<void> {
	for (let round = 0; round < mostRounds; round++) {
		const unread = index.unreadAmong(proposed());
		if (unread.length === 0) return;
		const read = await Promise.all(unread.map((path) => bodyOf(app, path)));
		let hasTime = sliceNow();
		// Before everybody is read, the first list is of what is known by then.
		const isNext = (): boolean => hasTime() && (index.isEarly || index.settleWhile(hasTime));
		for (const one of read) {
			while (!isNext()) hasTime = await slice();
			put(one, app, { put: (note, text) => { index.readOwn(note, text); } });
		}
	}
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

/** One that was renamed or has changed meanwhile is left to its event; returns whether it was read. */
function put({ path, file, text, mtime }: Body, app: App, ports: Pick<BodyReaderPorts, "put">): boolean {
	const note = file?.path === path && file.stat.mtime === mtime ? readNote(file, app.metadataCache, text) : undefined;
	if (note?.text === undefined) return false;
	ports.put(note, note.text);
	return true;
}
