import type { App, MetadataCache, TFile } from "obsidian";
import type { Note, NoteStructure } from "../../notes/note";
import type { CachedNotes } from "../../people/index/index-ports";
import { readNote, structureOf } from "./note-reader";

/** The notes that the app has at this moment. */
export class CachedFiles implements CachedNotes {
	readonly #files: readonly TFile[];
	readonly #metadataCache: MetadataCache;

	constructor({ vault, metadataCache }: App) {
		this.#files = vault.getMarkdownFiles();
		this.#metadataCache = metadataCache;
	}

	get length(): number {
		return this.#files.length;
	}

	path(at: number): string {
		return this.#files[at]?.path ?? "";
	}

	structure(at: number): NoteStructure | undefined {
		const file = this.#files[at];
		return file && structureOf(file, this.#metadataCache);
	}

	note(at: number): Note | undefined {
		const file = this.#files[at];
		return file && readNote(file, this.#metadataCache);
	}
}
