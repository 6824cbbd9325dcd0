import type { WalkedVault } from "../../finding/people-finder";
import type { Kith } from "../../obsidian/kith";
import { cachedNotes, readNote } from "../../obsidian/vault/note-reader";
import { templateFolders } from "../../obsidian/vault/template-folders";

/** The vault as the app has it cached. */
export function walkedVault({ app, dailyNotes }: Pick<Kith, "app" | "dailyNotes">): WalkedVault {
	const { vault, metadataCache } = app;
	return {
		noteCount: () => vault.getMarkdownFiles().length,
		notes: () => cachedNotes(app),
		noteAt: (path) => {
			const file = vault.getFileByPath(path);
			return file ? readNote(file, metadataCache) : undefined;
		},
		dailyDayOf: (path) => dailyNotes.dayOf(path),
		templateFolders: () => templateFolders(app),
		links: () => ({ resolved: metadataCache.resolvedLinks, unresolved: metadataCache.unresolvedLinks }),
	};
}
