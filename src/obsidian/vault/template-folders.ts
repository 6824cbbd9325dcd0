import { normalizePath, type App } from "obsidian";
import { memberAt } from "../../notes/member-at";

/**
 * Where the core plugin and Templater keep templates. Neither can be asked, so their settings files are read; settings of an unknown shape
 * mean "nowhere".
 */
export function templateFolders(app: App): readonly string[] {
	return [coreTemplates(app), folderOf(memberAt(app, "plugins", "plugins", "templater-obsidian", "settings", "templates_folder"))]
		.filter((folder) => folder !== undefined);
}

/** Where the core plugin keeps templates. */
export function coreTemplates(app: App): string | undefined {
	return folderOf(memberAt(app, "internalPlugins", "plugins", "templates", "instance", "options", "folder"));
}

function folderOf(folder: unknown): string | undefined {
	return typeof folder === "string" && folder.trim() !== "" ? normalizePath(folder.trim()) : undefined;
}
