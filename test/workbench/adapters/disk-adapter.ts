import type * as obsidian from "obsidian";
import type { Disk, DiskChange, DiskEntry } from "../core/disk";
import { isHiddenPath, normalizePath } from "../core/normalize-path";
import { PathQueue } from "../core/path-queue";
import type { Faults } from "./faults";

/** Held by everything that moves or removes, and by the look at outside edits, so that a move is not seen as a loss. */
const STRUCTURE = "/";

/**
 * Obsidian's adapter over any `Disk`: queues work by path and tells the vault of every change.
 * Order on a write: disk, then stat, then the vault's event, then the promise of the caller.
 */
export class DiskAdapter implements obsidian.DataAdapter {
	private readonly queue = new PathQueue();
	private listener: ChangeListener = () => [];

	constructor(
		readonly disk: Disk,
		private readonly faults?: Faults,
	) {
		disk.watch((path) => void this.reconcile(path));
	}

	/** The vault's ear; one listener, set once. */
	onChange(listener: ChangeListener): void {
		this.listener = listener;
	}

	entries(): Promise<DiskEntry[]> {
		return this.disk.entries();
	}

	/** Resolves when no call is running. */
	idle(): Promise<void> {
		return this.queue.idle();
	}

	getName(): string {
		return this.disk.name;
	}

	/** Of the app's adapter for desktops; plugins read it. */
	getBasePath(): string {
		return this.disk.fullPath("");
	}

	getFullPath(normalizedPath: string): string {
		return this.disk.fullPath(normalizedPath);
	}

	getFilePath(normalizedPath: string): string {
		return `file://${encodeURI(this.disk.fullPath(normalizedPath))}`;
	}

	getResourcePath(normalizedPath: string): string {
		return this.disk.resourcePath(normalizedPath);
	}

	async exists(normalizedPath: string): Promise<boolean> {
		return (await this.stat(normalizedPath)) !== null;
	}

	stat(normalizedPath: string): Promise<obsidian.Stat | null> {
		return this.run("stat", [normalizedPath], async (path) => {
			const stat = await this.disk.stat(path);
			return stat && { type: stat.type, ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
		});
	}

	list(normalizedPath: string): Promise<obsidian.ListedFiles> {
		return this.run("list", [normalizedPath], (path) => this.disk.list(path));
	}

	read(normalizedPath: string): Promise<string> {
		return this.run("read", [normalizedPath], (path) => this.disk.read(path));
	}

	readBinary(normalizedPath: string): Promise<ArrayBuffer> {
		return this.run("read", [normalizedPath], (path) => this.disk.readBinary(path));
	}

	write(normalizedPath: string, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.run("write", [normalizedPath], (path) => this.put("write", path, data, options));
	}

	writeBinary(normalizedPath: string, data: ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.run("write", [normalizedPath], (path) => this.put("write", path, data, options));
	}

	append(normalizedPath: string, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.run("append", [normalizedPath], async (path) => {
			await this.put("append", path, (await this.disk.read(path)) + data, options);
		});
	}

	appendBinary(normalizedPath: string, data: ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.run("append", [normalizedPath], async (path) => {
			const both = await new Blob([await this.disk.readBinary(path), data]).arrayBuffer();
			await this.put("append", path, both, options);
		});
	}

	/** Reads, lets `fn` change the text, writes; nothing is written where nothing changed (cited, not recorded). */
	process(normalizedPath: string, fn: (data: string) => string, options?: obsidian.DataWriteOptions): Promise<string> {
		return this.run("process", [normalizedPath], async (path) => {
			const before = await this.disk.read(path);
			const after = fn(before);
			if (after !== before) await this.put("process", path, after, options);
			return after;
		});
	}

	mkdir(normalizedPath: string): Promise<void> {
		return this.run("mkdir", [normalizedPath], async (path) => {
			await this.disk.mkdir(path);
			await this.tell(path);
		});
	}

	async trashSystem(normalizedPath: string): Promise<boolean> {
		await this.trashLocal(normalizedPath);
		return true;
	}

	trashLocal(normalizedPath: string): Promise<void> {
		return this.run("trash", [normalizedPath, STRUCTURE], async (path) => {
			await this.disk.trash(path);
			this.listener({ kind: "gone", path });
		});
	}

	rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
		return this.run("rmdir", [normalizedPath, STRUCTURE], async (path) => {
			await this.disk.rmdir(path, recursive);
			this.listener({ kind: "gone", path });
		});
	}

	remove(normalizedPath: string): Promise<void> {
		return this.run("remove", [normalizedPath, STRUCTURE], async (path) => {
			await this.disk.remove(path);
			this.listener({ kind: "gone", path });
		});
	}

	rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		const to = normalizePath(normalizedNewPath);
		return this.run("rename", [normalizedPath, to, STRUCTURE], async (from) => {
			await this.disk.rename(from, to);
			const moved = this.listener({ kind: "moved", from, path: to });
			// What was touched from outside just before went along, and its news will name the old place: look at the new one.
			for (const path of new Set([...moved, ...(await this.pathsBelow(to))])) await this.tell(path);
		});
	}

	copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		const to = normalizePath(normalizedNewPath);
		return this.run("copy", [normalizedPath, to], async (path) => {
			await this.put("copy", to, await this.disk.readBinary(path));
		});
	}

	private async put(call: AdapterCall, path: string, data: string | ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
		const torn = this.faults?.torn(call, path, data);
		await this.disk.write(path, torn?.data ?? data, options);
		await this.tell(path, true);
		if (torn) throw torn.error;
	}

	private async pathsBelow(path: string): Promise<string[]> {
		if ((await this.disk.stat(path))?.type !== "folder") return [];
		const { files, folders } = await this.disk.list(path);
		const deeper = await Promise.all(folders.map((folder) => this.pathsBelow(folder)));
		return [...files, ...folders, ...deeper.flat()];
	}

	private async tell(path: string, written = false): Promise<void> {
		if (isHiddenPath(path)) return;
		const stat = await this.disk.stat(path);
		this.listener(stat ? { kind: "there", path, stat, written } : { kind: "gone", path });
	}

	/** Looks at a path that somebody else has touched, when our own work on it is done. */
	private reconcile(path: string): Promise<void> {
		return this.queue.run([path, STRUCTURE], () => this.tell(path));
	}

	private run<T>(call: AdapterCall, paths: readonly [string, ...string[]], work: (path: string) => Promise<T>): Promise<T> {
		const path = normalizePath(paths[0]);
		const around = (): Promise<T> => (this.faults ? this.faults.around(call, path, () => work(path)) : work(path));
		return this.queue.run([path, ...paths.slice(1)], around);
	}
}

/** Hears of a change; answers the paths that it moved. */
export type ChangeListener = (change: DiskChange) => readonly string[];

/** The calls that a fault can be put on; a vault's `modify` and `create` are a "write". */
export type AdapterCall = "stat" | "list" | "read" | "write" | "append" | "process" | "mkdir" | "trash" | "rmdir" | "remove" | "rename" | "copy";
