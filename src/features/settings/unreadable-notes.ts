import type { App, TFile } from "obsidian";
import { commaList } from "../../notes/comma-list";
import type { KithSettings } from "../../settings/setting-table";

/**
 * Notes whose properties the app could not read and whose text says that they are a person's: no list can know them. Reads only notes with
 * such properties.
 */
export async function unreadableNotes(
	{ vault, metadataCache }: App,
	{ markerProperty, markerValues }: KithSettings,
): Promise<readonly TFile[]> {
	const found: TFile[] = [];
	const keys = commaList(markerProperty.toLowerCase());
	for (const file of vault.getMarkdownFiles()) {
		const cache = metadataCache.getFileCache(file);
		const block = cache?.sections?.[0];
		if (cache?.frontmatter || block?.type !== "yaml") continue;
		const text = await vault.cachedRead(file);
		const isMarker = (line: string): boolean => {
			const [key = "", value = ""] = line.toLowerCase().split(":");
			return keys.includes(key.trim()) && markerValues.some((marker) => value.includes(marker.toLowerCase()));
		};
		if (keys.length > 0 && text.slice(0, block.position.end.offset).split("\n").some(isMarker)) found.push(file);
	}
	return found;
}
