import type * as obsidian from "obsidian";
import { countTags } from "./count-tags";
import { Events } from "./events";
import { type NoteFile, TFile } from "./files";
import { LinkFinder } from "./link-finder";
import { LinkTable } from "./link-table";
import { parseNote } from "./parse-note";
import type { Vault } from "./vault";

/** Whether the cache is known when the app starts, or fills while the plugins already run. */
export type CacheStart = "warm" | "cold";

/** How many notes are read at once, and for how long the cache works before others get a turn. */
const READ_AT_ONCE = 256;
const BUSY_MS = 12;

/**
 * Obsidian's metadata cache. It follows the vault some time later: `changed` for each indexed note, `resolve` for each note whose links
 * were looked at, `resolved` after each batch; `deleted` for a note that is gone; no `changed` on a rename.
 */
export class MetadataCache extends Events implements obsidian.MetadataCache {
	resolvedLinks: Record<string, Record<string, number>>;
	unresolvedLinks: Record<string, Record<string, number>>;
	private readonly caches = new Map<string, obsidian.CachedMetadata>();
	private readonly finder = new LinkFinder();
	private readonly table = new LinkTable(this.finder);
	private readonly toIndex = new Set<TFile>();
	private readonly toResolve = new Set<TFile>();
	private gone: { readonly file: TFile; readonly cache: obsidian.CachedMetadata | null }[] = [];
	private started = false;
	private work: Promise<void> | undefined;

	constructor(private readonly vault: Vault) {
		super();
		this.resolvedLinks = this.table.resolved;
		this.unresolvedLinks = this.table.unresolved;
		vault.on("create", (item) => {
			if (item instanceof TFile) this.created(item);
		});
		vault.on("modify", (item) => {
			if (item instanceof TFile && isNote(item)) this.schedule(this.toIndex, [item]);
		});
		vault.on("delete", (item) => {
			if (item instanceof TFile) this.deleted(item);
		});
		vault.on("rename", (item, oldPath) => {
			if (item instanceof TFile) this.renamed(item, oldPath);
		});
	}

	/**
	 * Begins, after the vault is loaded. Warm: when this resolves every note is cached, without `changed`. Cold: it resolves at once
	 * and `changed` comes for every note. In both, `resolve` and `resolved` follow later.
	 */
	async start(how: CacheStart): Promise<void> {
		this.started = true;
		const notes = this.vault.getMarkdownFiles();
		if (how === "cold") {
			this.schedule(this.toIndex, notes);
			return;
		}
		const slice = new TimeSlice();
		for (let at = 0; at < notes.length; at += READ_AT_ONCE) {
			const read = await this.readNotes(notes.slice(at, at + READ_AT_ONCE));
			for (const { file, cache } of read) this.caches.set(file.path, cache);
			await slice.next();
		}
		this.schedule(this.toResolve, notes);
	}

	/** Resolves when every event so far has been followed up. */
	async idle(): Promise<void> {
		while (this.work) await this.work;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.finder.find(linkpath, sourcePath);
	}

	getFileCache(file: NoteFile): obsidian.CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): obsidian.CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	fileToLinktext(file: NoteFile, _sourcePath: string, omitMdExtension = true): string {
		const text = this.finder.count(file.name) > 1 ? file.path : file.name;
		return omitMdExtension && file.extension === "md" ? text.slice(0, -".md".length) : text;
	}

	/** Not in the official types: no file is excluded here. */
	isUserIgnored(): boolean {
		return false;
	}

	/** The paths of all that is cached. Not in the official types. */
	getCachedFiles(): string[] {
		return [...this.caches.keys()];
	}

	/** How often each tag is written in the vault, as it was first seen. Not in the official types. */
	getTags(): Record<string, number> {
		return countTags(this.caches.values());
	}

	override on(name: "changed", callback: (file: TFile, data: string, cache: obsidian.CachedMetadata) => unknown, ctx?: unknown): obsidian.EventRef;
	override on(name: "deleted", callback: (file: TFile, prevCache: obsidian.CachedMetadata | null) => unknown, ctx?: unknown): obsidian.EventRef;
	override on(name: "resolve", callback: (file: TFile) => unknown, ctx?: unknown): obsidian.EventRef;
	override on(name: "resolved", callback: () => unknown, ctx?: unknown): obsidian.EventRef;
	override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): obsidian.EventRef {
		return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
	}

	private created(file: TFile): void {
		this.finder.add(file);
		if (!this.started) return;
		this.resolveSourcesOf(file.path);
		if (isNote(file)) this.schedule(this.toIndex, [file]);
	}

	private deleted(file: TFile): void {
		this.finder.remove(file, file.path);
		this.toIndex.delete(file);
		this.toResolve.delete(file);
		const cache = this.caches.get(file.path) ?? null;
		this.caches.delete(file.path);
		this.table.remove(file.path);
		if (!this.started) return;
		// Told later, so that everybody has heard the vault's `delete` before.
		if (isNote(file)) this.gone.push({ file, cache });
		this.resolveSourcesOf(file.path);
		this.wake();
	}

	private renamed(file: TFile, oldPath: string): void {
		this.finder.remove(file, oldPath);
		this.finder.add(file);
		const cache = this.caches.get(oldPath);
		this.caches.delete(oldPath);
		this.table.remove(oldPath);
		if (!this.started) return;
		if (isNote(file) && cache) {
			this.caches.set(file.path, cache);
			this.table.put(file.path, cache);
			this.schedule(this.toResolve, [file]);
		} else if (isNote(file)) {
			this.schedule(this.toIndex, [file]);
		}
		this.resolveSourcesOf(oldPath);
		this.resolveSourcesOf(file.path);
	}

	private resolveSourcesOf(path: string): void {
		const sources = this.table.sourcesNaming(path).map((source) => this.vault.getFileByPath(source));
		this.schedule(this.toResolve, sources.filter((source) => source !== null));
	}

	private schedule(list: Set<TFile>, files: readonly TFile[]): void {
		if (files.length === 0) return;
		for (const file of files) list.add(file);
		if (this.started) this.wake();
	}

	private wake(): void {
		this.work ??= this.follow().finally(() => {
			this.work = undefined;
			if (this.waiting()) this.wake();
		});
	}

	private waiting(): boolean {
		return this.gone.length + this.toIndex.size + this.toResolve.size > 0;
	}

	private async follow(): Promise<void> {
		await turn();
		while (this.waiting()) {
			this.tellGone();
			await this.index();
			await this.resolve();
			this.trigger("resolved");
		}
	}

	private tellGone(): void {
		const gone = this.gone;
		this.gone = [];
		for (const { file, cache } of gone) this.trigger("deleted", file, cache);
	}

	private async index(): Promise<void> {
		const slice = new TimeSlice();
		while (this.toIndex.size > 0) {
			const files = [...this.toIndex].slice(0, READ_AT_ONCE);
			for (const file of files) this.toIndex.delete(file);
			for (const { file, data, cache } of await this.readNotes(files)) {
				if (file.deleted || !isNote(file)) continue;
				this.caches.set(file.path, cache);
				this.toResolve.add(file);
				this.trigger("changed", file, data, cache);
			}
			await slice.next();
		}
	}

	private async resolve(): Promise<void> {
		const slice = new TimeSlice();
		for (const file of this.toResolve) {
			this.toResolve.delete(file);
			const cache = this.caches.get(file.path);
			if (!cache) continue;
			this.table.put(file.path, cache);
			this.trigger("resolve", file);
			await slice.next();
		}
	}

	/** A note that cannot be read keeps the cache it had. */
	private async readNotes(files: readonly TFile[]): Promise<{ file: TFile; data: string; cache: obsidian.CachedMetadata }[]> {
		const read = await Promise.allSettled(files.map(async (file) => ({ file, data: await this.vault.cachedRead(file) })));
		return read.filter((result) => result.status === "fulfilled").map(({ value }) => ({ ...value, cache: parseNote(value.data) }));
	}
}

/** Gives others a turn whenever the cache has been busy for a while. */
class TimeSlice {
	private since = performance.now();

	async next(): Promise<void> {
		if (performance.now() - this.since < BUSY_MS) return;
		await turn();
		this.since = performance.now();
	}
}

function turn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}

function isNote(file: TFile): boolean {
	return file.extension === "md";
}
