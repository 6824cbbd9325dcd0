import type * as obsidian from "obsidian";
import type { DiskAdapter } from "../adapters/disk-adapter";
import type { DiskChange } from "./disk";
import { DiskError } from "./disk";
import { Events } from "./events";
import { descendantsOf, FileTree } from "./file-tree";
import { type AnyFile, type NoteFile, type TAbstractFile, TFile, TFolder } from "./files";
import { isHiddenPath, normalizePath, parentPathOf } from "./normalize-path";

/**
 * Obsidian's vault. The tree follows what the adapter reports, for our own writes as for edits from outside, so both give
 * the same events: disk, then stat, then the event, then the caller's promise.
 */
export class Vault extends Events implements obsidian.Vault {
	configDir = ".obsidian";
	private readonly tree = new FileTree(this);
	private config: Record<string, unknown> = {};
	private loaded = false;

	constructor(readonly adapter: DiskAdapter) {
		super();
		adapter.onChange((change) => (this.loaded ? this.apply(change) : []));
	}

	/** Reads the tree. As in the app, `create` is heard for every file that is already there. */
	async load(): Promise<void> {
		this.config = await this.readConfig();
		const entries = await this.adapter.entries();
		for (const entry of entries) if (!this.tree.get(entry.path)) this.created(this.tree.add(entry));
		this.loaded = true;
	}

	getName(): string {
		return this.adapter.getName();
	}

	getFileByPath(path: string): TFile | null {
		const item = this.tree.get(path);
		return item instanceof TFile ? item : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const item = this.getAbstractFileByPath(path);
		return item instanceof TFolder ? item : null;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path === "" ? "/" : path) ?? null;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	async create(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<TFile> {
		const target = this.vacant(path);
		await this.adapter.write(target, data, options);
		return this.fileAt(target);
	}

	async createBinary(path: string, data: ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<TFile> {
		const target = this.vacant(path);
		await this.adapter.writeBinary(target, data, options);
		return this.fileAt(target);
	}

	async createFolder(path: string): Promise<TFolder> {
		const target = normalizePath(path);
		if (this.tree.get(target)) throw new Error("Folder already exists.");
		await this.adapter.mkdir(target);
		const folder = this.getFolderByPath(target);
		if (!folder) throw new DiskError("ENOENT", `no such folder in the vault, '${target}'`);
		return folder;
	}

	read(file: NoteFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	cachedRead(file: NoteFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	readBinary(file: NoteFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	getResourcePath(file: NoteFile): string {
		return `${this.adapter.getResourcePath(file.path)}?${file.stat.mtime}`;
	}

	/** A folder with hidden files in it is deleted with `force` only. */
	async delete(file: AnyFile, force = false): Promise<void> {
		if (!(file instanceof TFolder)) return this.adapter.remove(file.path);
		const { files, folders } = await this.adapter.list(file.path);
		const hidden = [...files, ...folders].some(isHiddenPath);
		if (hidden && !force) throw new DiskError("ENOTEMPTY", `directory not empty, rmdir '${this.adapter.getFullPath(file.path)}'`);
		await this.adapter.rmdir(file.path, true);
	}

	async trash(file: AnyFile, system: boolean): Promise<void> {
		if (system && (await this.adapter.trashSystem(file.path))) return;
		await this.adapter.trashLocal(file.path);
	}

	async rename(file: AnyFile, newPath: string): Promise<void> {
		const target = normalizePath(newPath);
		if (target === file.path) return;
		if (this.tree.get(target)) throw new Error("Destination file already exists!");
		await this.adapter.rename(file.path, target);
	}

	modify(file: NoteFile, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.adapter.write(file.path, data, options);
	}

	modifyBinary(file: NoteFile, data: ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.adapter.writeBinary(file.path, data, options);
	}

	append(file: NoteFile, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.adapter.append(file.path, data, options);
	}

	appendBinary(file: NoteFile, data: ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
		return this.adapter.appendBinary(file.path, data, options);
	}

	process(file: NoteFile, fn: (data: string) => string, options?: obsidian.DataWriteOptions): Promise<string> {
		return this.adapter.process(file.path, fn, options);
	}

	async copy<T extends obsidian.TAbstractFile>(file: T, newPath: string): Promise<T> {
		const target = this.vacant(newPath);
		if (file instanceof TFolder) {
			await this.adapter.mkdir(target);
			for (const child of file.children) await this.copy(child, `${target}/${child.name}`);
		} else {
			await this.adapter.copy(file.path, target);
		}
		// The copy is what the original is, file or folder; the compiler cannot know.
		return this.getAbstractFileByPath(target) as unknown as T;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.tree.all().filter((item): item is TFolder => item instanceof TFolder && (includeRoot || !item.isRoot()));
	}

	getFiles(): TFile[] {
		return this.tree.all().filter((item) => item instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === "md");
	}

	/** Not in the official types; plugins read the app's own settings with it. */
	getConfig(key: string): unknown {
		return this.config[key];
	}

	/** Not in the official types. */
	setConfig(key: string, value: unknown): void {
		this.config[key] = value;
		this.trigger("config-changed");
	}

	static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
		for (const each of descendantsOf(root)) cb(each);
	}

	override on(name: "create" | "modify" | "delete", callback: (file: TAbstractFile) => unknown, ctx?: unknown): obsidian.EventRef;
	override on(name: "rename", callback: (file: TAbstractFile, oldPath: string) => unknown, ctx?: unknown): obsidian.EventRef;
	override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): obsidian.EventRef {
		return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
	}

	private apply(change: DiskChange): readonly string[] {
		if (change.kind === "moved") return this.moved(change.from, change.path);
		const known = this.tree.get(change.path);
		if (change.kind === "gone") {
			if (known) for (const item of this.tree.remove(known)) this.trigger("delete", item);
		} else if (!known) {
			this.created(this.tree.add(change));
		} else if (known instanceof TFile) {
			// Two writes in one tick of the disk's clock look alike; we know of our own.
			const news = this.tree.update(known, change.stat);
			if (news || change.written) this.trigger("modify", known);
		}
		return [];
	}

	/** The event for a folder comes before those for what is in it (cited, not recorded). */
	private moved(from: string, to: string): readonly string[] {
		const item = this.tree.get(from);
		const moved = item ? this.tree.move(item, to) : [];
		for (const { item: each, oldPath } of moved) this.trigger("rename", each, oldPath);
		return moved.map(({ item: each }) => each.path);
	}

	private created(items: readonly TAbstractFile[]): void {
		for (const item of items) this.trigger("create", item);
	}

	private vacant(path: string): string {
		const target = normalizePath(path);
		if (this.tree.get(target)) throw new Error("File already exists.");
		if (!this.tree.get(parentPathOf(target))) throw new DiskError("ENOENT", `no such file or directory, open '${this.adapter.getFullPath(target)}'`);
		return target;
	}

	private fileAt(path: string): TFile {
		const file = this.getFileByPath(path);
		if (!file) throw new DiskError("ENOENT", `no such file in the vault, '${path}'`);
		return file;
	}

	private async readConfig(): Promise<Record<string, unknown>> {
		try {
			const config: unknown = JSON.parse(await this.adapter.read(`${this.configDir}/app.json`));
			return typeof config === "object" && config !== null ? { ...config } : {};
		} catch {
			return {};
		}
	}
}
