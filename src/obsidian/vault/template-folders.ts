import { normalizePath, type App } from "obsidian";
import { memberAt } from "../../notes/member-at";

/**
 * Where the core plugin and Templater keep templates. Neither can be asked, so their settings files are read; settings of an unknown shape
 * mean "nowhere".
 */
export function templateFolders(app: App): readonly string[] {
	const folders = [
		memberAt(app, "internalPlugins", "plugins", "templates", "instance", "options", "folder"),
		memberAt(app, "plugins", "plugins", "templater-obsidian", "settings", "templates_folder"),
	];
	return folders.flatMap((folder) => (typeof folder === "string" && folder.trim() !== "" ? [normalizePath(folder.trim())] : []));
}
