import type { Menu, OpenViewState, PaneType, TAbstractFile } from "obsidian";
import type { TFile } from "../../core/files";
import { parseLinktext } from "../../core/link-text";
import type { Alike } from "../alike";
import type { App } from "../app/app";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** A link as written, and the note it is written in. */
export interface WrittenLink {
	readonly linktext: string;
	readonly sourcePath: string;
}

async function createLinked(app: App, path: string, sourcePath: string): Promise<TFile> {
	const name = /\.\w+$/.test(path) ? path : `${path}.md`;
	const folder = app.fileManager.getNewFileParent(sourcePath);
	const full = name.includes("/") || folder.isRoot() ? name : `${folder.path}/${name}`;
	const parent = full.split("/").slice(0, -1).join("/");
	if (parent !== "" && !app.vault.getFolderByPath(parent)) await app.vault.createFolder(parent);
	return app.vault.create(full, "");
}

/** Follows a link: opens its note, at its heading or block; a note that is not there yet is made. */
export async function openLinkText(app: App, { linktext, sourcePath }: WrittenLink, newLeaf?: PaneType | boolean, openViewState: OpenViewState = {}): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const known = path === "" ? app.vault.getFileByPath(sourcePath) : app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	const file = known ?? (await createLinked(app, path, sourcePath));
	const leaf = app.workspace.getLeaf(newLeaf ?? false);
	const eState = { ...(subpath === "" ? {} : { subpath }), ...openViewState.eState };
	await leaf.openFile(file, { ...openViewState, eState });
}

/** Adds what can be done with a file to a menu, then lets plugins add theirs. */
export function addFileMenuItems(app: App, menu: Alike<Menu>, file: Alike<TAbstractFile>, source: string, leaf?: WorkspaceLeaf): void {
	menu.addItem((item) => item.setSection("danger").setTitle("Delete").setIcon("trash").setWarning(true).onClick(() => { void app.fileManager.promptForDeletion(file); }));
	app.workspace.trigger("file-menu", menu, file, source, leaf);
}

/** Adds what can be done with a link to a menu; answers whether the link leads to a file. */
export function addLinkMenuItems(app: App, menu: Alike<Menu>, { linktext, sourcePath }: WrittenLink, leaf?: WorkspaceLeaf): boolean {
	const open = (newLeaf: PaneType | boolean) => (): void => { void app.workspace.openLinkText(linktext, sourcePath, newLeaf); };
	menu.addItem((item) => item.setSection("open").setTitle("Open in new tab").setIcon("file-plus").onClick(open("tab")));
	menu.addItem((item) => item.setSection("open").setTitle("Open to the right").setIcon("separator-vertical").onClick(open("split")));
	if (!app.isMobile) menu.addItem((item) => item.setSection("open").setTitle("Open in new window").setIcon("picture-in-picture-2").onClick(open("window")));
	const file = app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
	if (file) addFileMenuItems(app, menu, file, "link-context-menu", leaf);
	return file !== null;
}
