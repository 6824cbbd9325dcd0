import type { PeopleFinder } from "../../finding/people-finder";
import type { Kith } from "../../obsidian/kith";
import { idleSlice } from "../../obsidian/vault/idle-slices";
import { readNote } from "../../obsidian/vault/note-reader";
import { personRules } from "../../people/properties/person-rules";
import { type SeenSign, UnreadSigns } from "../../people/reading/unread-signs";

/** So many notes are opened at most to see what they say. */
const mostOpened = 2000;
/** Files that are asked for together. */
const openedAtOnce = 32;

/** What notes of people say and is not read. Opens the notes, in idle time; nothing where the settings have changed meanwhile. */
export async function seenSigns(
	{ app: { vault, metadataCache }, settings: store }: Pick<Kith, "app" | "settings">,
	finder: PeopleFinder,
): Promise<readonly SeenSign[]> {
	const { settings, paths } = finder.lookedAt();
	const signs = new UnreadSigns(personRules(settings), settings.properties);
	const files = paths.slice(0, mostOpened).flatMap((path) => vault.getFileByPath(path) ?? []);
	for (let from = 0; from < files.length && store.current === settings; from += openedAtOnce) {
		const opened = await Promise.all(
			files.slice(from, from + openedAtOnce).map(async (file) => ({ file, text: await vault.cachedRead(file).catch(() => "") })),
		);
		let hasTime = await idleSlice();
		for (const { file, text } of opened) {
			const note = readNote(file, metadataCache);
			if (note) signs.add(note, text);
			if (!hasTime()) hasTime = await idleSlice();
		}
	}
	return store.current === settings ? signs.seen() : [];
}
