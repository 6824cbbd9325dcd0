import type { CivilDate } from "../../src/calendar/civil-date";
import type { Note, NoteStructure } from "../../src/notes/note";
import type { CachedNotes } from "../../src/people/index/index-ports";
import { parseNote } from "../workbench/core/parse-note";
import { mixedNotes, type VaultSize } from "./mixed-vault";

/** A file as the app lists it. */
export interface BenchFile {
	readonly path: string;
	readonly basename: string;
	readonly stat: { readonly ctime: number; mtime: number };
}

export const benchToday = "2026-11-22" as CivilDate;

/** A vault of a size without an app: for parts of the core by themselves, and to be written to disk. */
export class BigVault {
	readonly files: BenchFile[] = [];
	readonly people: string[] = [];
	/** Links that are followed from here lead by name, as nearly all links of a vault do. */
	readonly #byPath = new Map<string, BenchFile>();
	readonly #byName = new Map<string, string>();
	readonly #hashes: Record<string, { readonly hash: string }> = {};
	readonly #caches: Record<string, NoteStructure> = {};
	readonly #texts = new Map<string, string>();

	constructor(size: VaultSize) {
		for (const [path, text] of mixedNotes(size, benchToday)) this.add(path, text);
		// The file list of the app is in no order of use.
		this.files.sort((a, b) => (a.stat.ctime % 7919) - (b.stat.ctime % 7919));
	}

	/** As the app answers: path → hash → cached metadata. */
	getFileCache({ path }: BenchFile): NoteStructure | null {
		const known = this.#hashes[path];
		return known ? (this.#caches[known.hash] ?? null) : null;
	}

	textOf(path: string): string {
		return this.#texts.get(path) ?? "";
	}

	resolve(linkpath: string): string | undefined {
		return this.#byName.get(linkpath.toLowerCase());
	}

	/** A file as a note of the core. */
	note(file: BenchFile, text?: string): Note {
		return { path: file.path, name: file.basename, createdAt: file.stat.ctime, modifiedAt: file.stat.mtime, structure: this.getFileCache(file) ?? {}, text };
	}

	noteAt(path: string): Note | undefined {
		const file = this.#byPath.get(path);
		return file && this.note(file);
	}

	notes(): CachedNotes {
		const files = [...this.files];
		return {
			length: files.length,
			path: (at) => files[at]?.path ?? "",
			structure: (at) => {
				const file = files[at];
				return file && (this.getFileCache(file) ?? undefined);
			},
			note: (at) => {
				const file = files[at];
				return file && this.note(file);
			},
		};
	}

	add(path: string, text: string): BenchFile {
		const basename = path.slice(path.lastIndexOf("/") + 1, -3);
		const file = { path, basename, stat: { ctime: this.files.length, mtime: this.files.length } };
		this.files.push(file);
		this.#byPath.set(path, file);
		if (path.startsWith("People/")) this.people.push(path);
		this.#byName.set(basename.toLowerCase(), path);
		this.#hashes[path] = { hash: `h${path}` };
		// The app's cache comes out of a database: every note has strings and objects of its own.
		this.#caches[`h${path}`] = JSON.parse(JSON.stringify(parseNote(text))) as NoteStructure;
		this.#texts.set(path, text);
		return file;
	}
}
