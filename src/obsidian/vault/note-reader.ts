import type { App, CachedMetadata, MetadataCache, TFile } from "obsidian";
import type { Note } from "../../notes/note";

const nothing: CachedMetadata = {};

/** A file and what the app has cached of it as a note. The cached object itself is handed on: a note costs nothing to make. */
export function noteOf(file: TFile, cache: CachedMetadata, text?: string): Note {
	const { path, basename: name, stat } = file;
	return { path, name, createdAt: stat.ctime, modifiedAt: stat.mtime, structure: cache, text };
}

/** What the app has cached of a file, or undefined where it has not read it yet (it tells when it has). */
export function structureOf(file: TFile, metadataCache: MetadataCache): CachedMetadata | undefined {
	return metadataCache.getFileCache(file) ?? (file.stat.size === 0 ? nothing : undefined);
}

/** A file as a note, or undefined where the app has not read it yet. */
export function readNote(file: TFile, metadataCache: MetadataCache, text?: string): Note | undefined {
	const cache = structureOf(file, metadataCache);
	return cache && noteOf(file, cache, text);
}

/** Every note as the caches have it, read as its turn comes. */
export function* cachedNotes({ vault, metadataCache }: App): Generator<Note> {
	for (const file of vault.getMarkdownFiles()) {
		const note = readNote(file, metadataCache);
		if (note) yield note;
	}
}
