import type * as obsidian from "obsidian";
import { descendantsOf } from "./file-tree";
import { type AnyFile, type NoteFile, TAbstractFile, TFile, type TFolder } from "./files";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "./front-matter";
import { linksTo, updateLinks } from "./link-updates";
import type { MetadataCache } from "./metadata-cache";
import { normalizePath, parentPathOf } from "./normalize-path";
import { NotInTheWorkbench } from "./not-in-the-workbench";
import type { Vault } from "./vault";

/** Obsidian's file manager: what the app does with files by the settings of its user. */
export class FileManager implements obsidian.FileManager {
	/** Asks on screen; the half with the screen sets it. */
	confirmDeletion: (file: AnyFile) => Promise<boolean> = () => {
		throw new NotInTheWorkbench("FileManager.promptForDeletion");
	};

	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	/** By the setting `newFileLocation`: the root, the current folder, or a chosen one. */
	getNewFileParent(sourcePath: string): TFolder {
		const location = this.vault.getConfig("newFileLocation");
		const chosen = this.vault.getConfig("newFileFolderPath");
		const path = location === "current" ? parentPathOf(sourcePath) : location === "folder" && typeof chosen === "string" ? normalizePath(chosen) : "/";
		return this.vault.getFolderByPath(path) ?? this.vault.getRoot();
	}

	/** Renames and updates the links to what was renamed, as with the setting "Always update internal links". */
	async renameFile(file: AnyFile, newPath: string): Promise<void> {
		const files = file instanceof TAbstractFile ? descendantsOf(file).filter((item) => item instanceof TFile) : [];
		const links = linksTo(files, this.vault, this.metadataCache);
		await this.vault.rename(file, newPath);
		await updateLinks(links, this.vault, this.metadataCache);
	}

	async promptForDeletion(file: AnyFile): Promise<boolean> {
		const confirmed = await this.confirmDeletion(file);
		if (confirmed) await this.trashFile(file);
		return confirmed;
	}

	/** The older name, which is not in the official types. */
	promptForFileDeletion(file: AnyFile): Promise<boolean> {
		return this.promptForDeletion(file);
	}

	/** By the setting `trashOption`; the workbench keeps the system's trash in `.trash` too. */
	async trashFile(file: AnyFile): Promise<void> {
		if (this.vault.getConfig("trashOption") === "none") await this.vault.delete(file);
		else await this.vault.trash(file, this.vault.getConfig("trashOption") !== "local");
	}

	/** By the settings `useMarkdownLinks` and `newLinkFormat`. */
	generateMarkdownLink(file: NoteFile, sourcePath: string, subpath = "", alias = ""): string {
		const own = file.path === sourcePath && subpath !== "";
		const embed = file.extension === "md" ? "" : "!";
		if (this.vault.getConfig("useMarkdownLinks") === true) {
			const address = own ? subpath : this.addressOf(file, sourcePath, false) + subpath;
			return `${embed}[${alias || file.basename}](${address.replace(/[\s\\]/g, encodeURIComponent)})`;
		}
		const text = (own ? "" : this.addressOf(file, sourcePath, true)) + subpath;
		return `${embed}[[${text}${alias !== "" && alias !== text ? `|${alias}` : ""}]]`;
	}

	/**
	 * Reads the properties, lets `fn` change them and writes the whole block anew, as the app does: comments, quotes and list styles go,
	 * `+49…` and `00501` become numbers. Kith does not use it; the workbench has it so that this can be seen.
	 */
	async processFrontMatter(file: NoteFile, fn: (frontmatter: Record<string, unknown>) => void, options?: obsidian.DataWriteOptions): Promise<void> {
		await this.vault.process(file, (text) => rewriteProperties(text, fn), options);
	}

	async getAvailablePathForAttachment(filename: string, sourcePath = ""): Promise<string> {
		const { parent, name, extension } = await this.attachmentPlace(filename, sourcePath);
		return this.freePath(parent, name, extension);
	}

	/** Not in the official types: a new, empty note with a free name. */
	createNewMarkdownFile(folder: AnyFile | null, filename = "Untitled", content = ""): Promise<TFile> {
		return this.vault.create(this.freePath(folder?.path ?? "/", filename, "md"), content);
	}

	private async attachmentPlace(filename: string, sourcePath: string): Promise<{ parent: string; name: string; extension: string }> {
		const setting = this.vault.getConfig("attachmentFolderPath");
		const wanted = typeof setting === "string" ? setting : "/";
		const parent = wanted.startsWith("./") ? normalizePath(`${parentPathOf(sourcePath)}/${wanted.slice(2)}`) : normalizePath(wanted);
		if (!this.vault.getFolderByPath(parent)) await this.vault.createFolder(parent);
		const dot = filename.lastIndexOf(".");
		return dot > 0 ? { parent, name: filename.slice(0, dot), extension: filename.slice(dot + 1) } : { parent, name: filename, extension: "" };
	}

	private freePath(parent: string, name: string, extension: string): string {
		const ending = extension === "" ? "" : `.${extension}`;
		for (let number = 0; ; number++) {
			const path = normalizePath(`${parent}/${name}${number > 0 ? ` ${number}` : ""}${ending}`);
			if (!this.vault.getAbstractFileByPath(path)) return path;
		}
	}

	private addressOf(file: NoteFile, sourcePath: string, omitMd: boolean): string {
		const format = this.vault.getConfig("newLinkFormat");
		const text = format === "absolute" ? file.path : format === "relative" ? relativePath(sourcePath, file.path) : undefined;
		if (text === undefined) return this.metadataCache.fileToLinktext(file, sourcePath, omitMd);
		return omitMd && file.extension === "md" ? text.slice(0, -".md".length) : text;
	}
}

function rewriteProperties(text: string, fn: (frontmatter: Record<string, unknown>) => void): string {
	const info = getFrontMatterInfo(text);
	const value = parseYaml(info.frontmatter);
	const properties: Record<string, unknown> = typeof value === "object" && value !== null ? { ...value } : {};
	fn(properties);
	const block = Object.keys(properties).length > 0 ? stringifyYaml(properties) : "";
	if (info.exists) return text.slice(0, info.from) + block + text.slice(info.to);
	return block === "" ? text : `---\n${block}---\n${text}`;
}

function relativePath(from: string, to: string): string {
	const folders = from.split("/").slice(0, -1);
	const parts = to.split("/");
	let shared = 0;
	while (shared < folders.length && folders[shared] === parts[shared]) shared++;
	return [...folders.slice(shared).map(() => ".."), ...parts.slice(shared)].join("/");
}
