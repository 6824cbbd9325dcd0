import type * as obsidian from "obsidian";

/** What a disk says about a path. `version` differs when the content does, as far as the disk's clock can tell. */
export interface DiskStat extends obsidian.Stat {
	readonly version: string;
}

/** One file or folder that the vault shows. */
export interface DiskEntry {
	readonly path: string;
	readonly stat: DiskStat;
}

/** What an adapter tells the vault: after its own writes (`written`), and when it has looked at a path for edits from outside. */
export type DiskChange =
	| { readonly kind: "there"; readonly path: string; readonly stat: DiskStat; readonly written: boolean }
	| { readonly kind: "gone"; readonly path: string }
	| { readonly kind: "moved"; readonly from: string; readonly path: string };

/** The least that a place for files must do; paths are normalized, errors carry a `code` like ENOENT. */
export interface Disk {
	readonly name: string;
	/** Everything the vault shows (nothing hidden), folders before what is in them. */
	entries(): Promise<DiskEntry[]>;
	stat(path: string): Promise<DiskStat | null>;
	list(path: string): Promise<obsidian.ListedFiles>;
	/** The text as it is: byte order mark and line ends stay. */
	read(path: string): Promise<string>;
	readBinary(path: string): Promise<ArrayBuffer>;
	write(path: string, data: string | ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void>;
	mkdir(path: string): Promise<void>;
	remove(path: string): Promise<void>;
	rmdir(path: string, recursive: boolean): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Moves into the vault's own `.trash`. */
	trash(path: string): Promise<void>;
	/** Calls back with each path that somebody else has touched. */
	watch(listener: (path: string) => void): void;
	resourcePath(path: string): string;
	/** The path on the machine, as far as there is one. */
	fullPath(path: string): string;
}

/** An error as a file system gives it. */
export class DiskError extends Error {
	override readonly name = "Error";

	constructor(
		readonly code: string,
		message: string,
	) {
		super(`${code}: ${message}`);
	}
}
