import { normalizePath, type App } from "obsidian";
import type { VaultPort } from "../../notes/vault-port";
import { readNote } from "./note-reader";

/** The vault as the app has it at this moment. */
export function vaultOf({ vault, metadataCache }: App): VaultPort {
	return {
		normalize: normalizePath,
		isTaken: (path) => vault.getAbstractFileByPath(path) !== null,
		isFile: (path) => vault.getFileByPath(path) !== null,
		paths: () => vault.getMarkdownFiles().map(({ path }) => path),
		noteAt: (path) => {
			const file = vault.getFileByPath(path);
			return file ? readNote(file, metadataCache) : undefined;
		},
		textOf: async (path) => {
			const file = vault.getFileByPath(path);
			return file ? vault.cachedRead(file) : undefined;
		},
		propertiesOf: (path) => metadataCache.getCache(path)?.frontmatter,
		resolveLink: (link, from) => metadataCache.getFirstLinkpathDest(link, from)?.path,
		linkText: (path, from) => {
			const file = vault.getFileByPath(path);
			return file ? metadataCache.fileToLinktext(file, from) : path;
		},
	};
}
