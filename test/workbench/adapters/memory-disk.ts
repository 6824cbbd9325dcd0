import type * as obsidian from "obsidian";
import { type Disk, type DiskEntry, DiskError, type DiskStat } from "../core/disk";
import { isHiddenPath, parentPathOf } from "../core/normalize-path";

type Content = string | Uint8Array;

interface Node {
	readonly content?: Content;
	readonly ctime: number;
	readonly mtime: number;
	readonly version: number;
}

/** A vault's folder in memory; folders are made as files need them at the start. */
export class MemoryDisk implements Disk {
	private readonly nodes = new Map<string, Node>();
	private readonly listeners: ((path: string) => void)[] = [];
	private versions = 0;

	constructor(
		files: Readonly<Record<string, Content>>,
		private readonly now: () => number = Date.now,
		readonly name = "Memory",
	) {
		for (const [path, content] of Object.entries(files)) {
			this.makeParents(path);
			this.set(path, content);
		}
	}

	// ---- edits from outside: as if by another program, seen by the vault some time later

	/** Writes a file behind the vault's back. */
	edit(path: string, content: Content): void {
		this.makeParents(path);
		this.set(path, content);
		this.announce(path);
	}

	/** Removes a file or a folder behind the vault's back. */
	erase(path: string): void {
		for (const inner of this.inside(path)) this.nodes.delete(inner);
		this.announce(path);
	}

	/** Moves behind the vault's back, which sees one thing gone and another there. */
	move(from: string, to: string): void {
		this.makeParents(to);
		this.relocate(from, to);
		this.announce(from);
		for (const path of this.inside(to)) this.announce(path);
	}

	/** The text on the disk now; undefined where there is no file. */
	text(path: string): string | undefined {
		const content = this.nodes.get(path)?.content;
		return content === undefined ? undefined : decode(content);
	}

	/** All files, hidden ones too, by path. */
	snapshot(): Record<string, string> {
		const files: Record<string, string> = {};
		for (const [path, node] of this.nodes) if (node.content !== undefined) files[path] = decode(node.content);
		return files;
	}

	// ---- the disk of the adapter

	entries(): Promise<DiskEntry[]> {
		const paths = [...this.nodes.keys()].filter((path) => !isHiddenPath(path));
		return Promise.resolve(paths.map((path) => ({ path, stat: this.statOf(this.at(path)) })));
	}

	stat(path: string): Promise<DiskStat | null> {
		if (path === "/") return Promise.resolve({ type: "folder", ctime: 0, mtime: 0, size: 0, version: "0" });
		const node = this.nodes.get(path);
		return Promise.resolve(node ? this.statOf(node) : null);
	}

	async list(path: string): Promise<obsidian.ListedFiles> {
		if (path !== "/" && (await this.stat(path))?.type !== "folder") throw missing(path, "scandir");
		const inside = [...this.nodes.keys()].filter((other) => parentPathOf(other) === path);
		return { files: inside.filter((other) => this.isFile(other)), folders: inside.filter((other) => !this.isFile(other)) };
	}

	async read(path: string): Promise<string> {
		return decode(await this.contentAt(path));
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const content = await this.contentAt(path);
		return typeof content === "string" ? new TextEncoder().encode(content).buffer : Uint8Array.from(content).buffer;
	}

	async write(path: string, data: string | ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
		const parent = parentPathOf(path);
		if (parent !== "/" && !this.nodes.has(parent)) throw missing(path, "open");
		if (this.nodes.has(path) && !this.isFile(path)) throw new DiskError("EISDIR", `illegal operation on a directory, open '${path}'`);
		await Promise.resolve();
		this.set(path, typeof data === "string" ? data : new Uint8Array(data.slice(0)), options);
	}

	async mkdir(path: string): Promise<void> {
		await Promise.resolve();
		this.makeParents(`${path}/x`);
	}

	async remove(path: string): Promise<void> {
		await this.contentAt(path);
		this.nodes.delete(path);
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		if ((await this.stat(path))?.type !== "folder") throw missing(path, "rmdir");
		const inside = this.inside(path);
		if (!recursive && inside.length > 1) throw new DiskError("ENOTEMPTY", `directory not empty, rmdir '${path}'`);
		for (const inner of inside) this.nodes.delete(inner);
	}

	async rename(from: string, to: string): Promise<void> {
		if (!(await this.stat(from))) throw missing(from, "rename");
		if (this.nodes.has(to)) throw new Error("Destination file already exists!");
		const parent = parentPathOf(to);
		if (parent !== "/" && !this.nodes.has(parent)) throw missing(to, "rename");
		this.relocate(from, to);
	}

	async trash(path: string): Promise<void> {
		if (!(await this.stat(path))) throw missing(path, "rename");
		const to = `.trash/${path}`;
		this.makeParents(to);
		for (const inner of this.inside(to)) this.nodes.delete(inner);
		this.relocate(path, to);
	}

	watch(listener: (path: string) => void): void {
		this.listeners.push(listener);
	}

	resourcePath(path: string): string {
		return `memory:///${encodeURI(path)}`;
	}

	fullPath(path: string): string {
		return path === "" ? "/memory" : `/memory/${path}`;
	}

	private set(path: string, content: Content, options?: obsidian.DataWriteOptions): void {
		const before = this.nodes.get(path);
		const now = this.now();
		this.nodes.set(path, { content, ctime: options?.ctime ?? before?.ctime ?? now, mtime: options?.mtime ?? now, version: ++this.versions });
	}

	private makeParents(path: string): void {
		const parent = parentPathOf(path);
		if (parent === "/" || this.nodes.has(parent)) return;
		this.makeParents(parent);
		const now = this.now();
		this.nodes.set(parent, { ctime: now, mtime: now, version: ++this.versions });
	}

	private relocate(from: string, to: string): void {
		for (const path of this.inside(from)) {
			const node = this.at(path);
			this.nodes.delete(path);
			this.nodes.set(to + path.slice(from.length), node);
		}
	}

	/** The path itself and all below it, parents first. */
	private inside(path: string): string[] {
		return [...this.nodes.keys()].filter((other) => other === path || other.startsWith(`${path}/`)).sort();
	}

	private announce(path: string): void {
		// As a file watcher does: later, never within the call that made the change.
		setTimeout(() => {
			for (const listener of this.listeners) listener(path);
		}, 0);
	}

	private isFile(path: string): boolean {
		return this.nodes.get(path)?.content !== undefined;
	}

	private at(path: string): Node {
		const node = this.nodes.get(path);
		if (!node) throw missing(path, "stat");
		return node;
	}

	private contentAt(path: string): Promise<Content> {
		const node = this.nodes.get(path);
		if (!node) return Promise.reject(missing(path, "open"));
		if (node.content === undefined) return Promise.reject(new DiskError("EISDIR", `illegal operation on a directory, read '${path}'`));
		return Promise.resolve(node.content);
	}

	private statOf(node: Node): DiskStat {
		const times = { ctime: node.ctime, mtime: node.mtime, version: String(node.version) };
		if (node.content === undefined) return { type: "folder", size: 0, ...times };
		return { type: "file", size: typeof node.content === "string" ? utf8Length(node.content) : node.content.byteLength, ...times };
	}
}

function decode(content: Content): string {
	return typeof content === "string" ? content : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
}

function utf8Length(text: string): number {
	return new TextEncoder().encode(text).byteLength;
}

function missing(path: string, call: string): DiskError {
	return new DiskError("ENOENT", `no such file or directory, ${call} '${path}'`);
}
