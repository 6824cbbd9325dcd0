import type * as obsidian from "obsidian";
import { DiskAdapter } from "../adapters/disk-adapter";
import { Faults } from "../adapters/faults";
import { MemoryDisk } from "../adapters/memory-disk";
import { FileManager } from "./file-manager";
import type { TFile } from "./files";
import { type CacheStart, MetadataCache } from "./metadata-cache";
import { Vault } from "./vault";

/** How a vault in memory is opened. */
export interface OpenOptions {
	/** "warm" (unless told): the cache is complete when the vault is handed out. "cold": it has yet to fill. */
	readonly cache?: CacheStart;
	/** Where the times of files come from. */
	readonly now?: () => number;
	readonly name?: string;
	/** Called before the vault is loaded, as plugins are: a place to listen from the first event on. */
	readonly beforeLoad?: (vault: MemoryVault) => void;
}

/** A vault in memory with everything of the app that has no screen. */
export interface MemoryVault {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	/** The same three under Obsidian's own types, to be handed to what is written for the app. */
	readonly app: Pick<obsidian.App, "vault" | "metadataCache" | "fileManager">;
	/** What lies on the disk; `edit`, `erase` and `move` are edits by another program. */
	readonly disk: MemoryDisk;
	/** Accidents to come. */
	readonly faults: Faults;
	/** Resolves when every event so far has been delivered, edits from outside included. */
	readonly settle: () => Promise<void>;
	/** Writes a file as another program would, and waits until the vault and the cache know. */
	readonly write: (path: string, text: string) => Promise<void>;
	/** The file at a path; throws where there is none. */
	readonly file: (path: string) => TFile;
}

/** Opens a vault in memory that holds these files. */
export async function openMemoryVault(files: Readonly<Record<string, string>>, options: OpenOptions = {}): Promise<MemoryVault> {
	const opened = makeMemoryVault(files, options);
	options.beforeLoad?.(opened);
	await opened.vault.load();
	await opened.metadataCache.start(options.cache ?? "warm");
	if (options.cache !== "cold") await opened.settle();
	return opened;
}

/** The same, not loaded yet: for those who bring up a whole app around it. */
export function makeMemoryVault(files: Readonly<Record<string, string>>, options: OpenOptions = {}): MemoryVault {
	const disk = new MemoryDisk(files, options.now, options.name);
	const faults = new Faults();
	const adapter = new DiskAdapter(disk, faults);
	const vault = new Vault(adapter);
	const metadataCache = new MetadataCache(vault);
	const settle = async (): Promise<void> => {
		// Twice round: what one of them does at the end may give work to another.
		for (let round = 0; round < 2; round++) {
			await new Promise((resolve) => setTimeout(resolve, 0));
			await adapter.idle();
			await metadataCache.idle();
		}
	};
	const parts = { vault, metadataCache, fileManager: new FileManager(vault, metadataCache) };
	return {
		...parts,
		app: parts,
		disk,
		faults,
		settle,
		write: async (path, text) => {
			disk.edit(path, text);
			await settle();
		},
		file: (path) => {
			const file = vault.getFileByPath(path);
			if (!file) throw new Error(`no such file: ${path}`);
			return file;
		},
	};
}
