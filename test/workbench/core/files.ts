import type * as obsidian from "obsidian";

/** The vault as its files know it: Obsidian's, by its shape. */
export type OwningVault = Pick<obsidian.Vault, keyof obsidian.Vault>;

/** What the vault needs to know of a file or folder that it is given. */
export type AnyFile = Pick<obsidian.TAbstractFile, "path" | "name">;

/** What is needed to know of a file that is given. */
export type NoteFile = Pick<obsidian.TFile, "path" | "name" | "basename" | "extension" | "stat">;

/** What files and folders share: a place in the vault. Made by the vault alone. */
export abstract class TAbstractFile implements obsidian.TAbstractFile {
	path = "";
	name = "";
	parent: TFolder | null = null;
	/** True once the file is gone; named as in the app, because plugins read it. */
	deleted = false;

	constructor(readonly vault: OwningVault, path: string) {
		this.setPath(path);
	}

	/** Follows a rename; the vault keeps its map in step. */
	setPath(path: string): void {
		this.path = path;
		this.name = path.slice(path.lastIndexOf("/") + 1);
	}
}

/** A file of the vault. */
export class TFile extends TAbstractFile implements obsidian.TFile {
	stat: obsidian.FileStats = { ctime: 0, mtime: 0, size: 0 };
	// Declared only: an initialiser would run after the constructor of the parent and wipe what `setPath` set.
	declare basename: string;
	declare extension: string;

	override setPath(path: string): void {
		super.setPath(path);
		const dot = this.name.lastIndexOf(".");
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : "";
	}
}

/** A folder of the vault; the root's path is "/". */
export class TFolder extends TAbstractFile implements obsidian.TFolder {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === "/";
	}
}
