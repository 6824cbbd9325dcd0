import type { DiskEntry, DiskStat } from "./disk";
import { type OwningVault, type TAbstractFile, TFile, TFolder } from "./files";
import { parentPathOf } from "./normalize-path";

/** The files and folders of a vault by path. Knows nothing of events: it answers with what changed. */
export class FileTree {
	readonly root: TFolder;
	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly versions = new WeakMap<TFile, string>();

	constructor(private readonly vault: OwningVault) {
		this.root = new TFolder(vault, "/");
		this.root.name = "";
		this.byPath.set("/", this.root);
	}

	get(path: string): TAbstractFile | undefined {
		return this.byPath.get(path);
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	/** Adds what is missing on the way to a path; answers what is new, folders first. */
	add({ path, stat }: DiskEntry): TAbstractFile[] {
		const added: TAbstractFile[] = [];
		const parent = this.folderAt(parentPathOf(path), added);
		const item = stat.type === "folder" ? new TFolder(this.vault, path) : new TFile(this.vault, path);
		if (item instanceof TFile) this.update(item, stat);
		this.insert(item, parent);
		added.push(item);
		return added;
	}

	/** Takes over what the disk says of a file; answers whether it is news. */
	update(file: TFile, stat: DiskStat): boolean {
		if (this.versions.get(file) === stat.version) return false;
		this.versions.set(file, stat.version);
		file.stat = { ctime: Math.round(stat.ctime), mtime: Math.round(stat.mtime), size: stat.size };
		return true;
	}

	/** Removes an item and all below it; answers them, the innermost first. */
	remove(item: TAbstractFile): TAbstractFile[] {
		const gone = descendantsOf(item).reverse();
		item.parent?.children.splice(item.parent.children.indexOf(item), 1);
		for (const each of gone) {
			this.byPath.delete(each.path);
			each.deleted = true;
		}
		return gone;
	}

	/** Moves an item and all below it; answers each with its old path, the outermost first. */
	move(item: TAbstractFile, to: string): { item: TAbstractFile; oldPath: string }[] {
		const from = item.path;
		const moved = descendantsOf(item).map((each) => ({ item: each, oldPath: each.path }));
		item.parent?.children.splice(item.parent.children.indexOf(item), 1);
		for (const { oldPath } of moved) this.byPath.delete(oldPath);
		for (const { item: each, oldPath } of moved) {
			each.setPath(to + oldPath.slice(from.length));
			this.byPath.set(each.path, each);
		}
		item.parent = this.folderAt(parentPathOf(to), []);
		item.parent.children.push(item);
		return moved;
	}

	private folderAt(path: string, added: TAbstractFile[]): TFolder {
		const known = this.byPath.get(path);
		if (known instanceof TFolder) return known;
		const parent = this.folderAt(parentPathOf(path), added);
		const folder = new TFolder(this.vault, path);
		this.insert(folder, parent);
		added.push(folder);
		return folder;
	}

	private insert(item: TAbstractFile, parent: TFolder): void {
		item.parent = parent;
		parent.children.push(item);
		this.byPath.set(item.path, item);
	}
}

/** An item and all below it, the outermost first. */
export function descendantsOf(item: TAbstractFile): TAbstractFile[] {
	const found: TAbstractFile[] = [item];
	for (const each of found) if (each instanceof TFolder) found.push(...each.children);
	return found;
}
