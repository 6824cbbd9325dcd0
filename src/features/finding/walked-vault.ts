import type { WalkedVault } from "../../finding/finder-ports";
import type { Kith } from "../../obsidian/kith";
import { cachedNotes } from "../../obsidian/vault/note-reader";
import { templateFolders } from "../../obsidian/vault/template-folders";

/** The vault as the app has it cached. */
export function walkedVault({ app, vault: known, dailyNotes }: Pick<Kith, "app" | "vault" | "dailyNotes">): WalkedVault {
	const { vault, metadataCache } = app;
	return {
		noteCount: () => vault.getMarkdownFiles().length,
		notes: () => cachedNotes(app),
		noteAt: known.noteAt,
		dailyDayOf: (path) => dailyNotes.dayOf(path),
		templateFolders: () => templateFolders(app),
		links: () => ({ resolved: metadataCache.resolvedLinks, unresolved: metadataCache.unresolvedLinks }),
	};
}
