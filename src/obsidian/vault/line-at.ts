import type { Vault } from "obsidian";
import type { Source } from "../../notes/note";
import { spoken } from "../../notes/lines/spoken";
import type { VaultWords } from "../../notes/vault-words";

/** What makes a line one of a list, or a task. */
const listMark = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u;

/** What the line of a source says, as it is read aloud; empty where the source is a note as a whole, or gone. */
export async function lineAt(vault: Vault, { path, line }: Source): Promise<VaultWords> {
	const file = line === null ? null : vault.getFileByPath(path);
	return file ? spoken(((await vault.cachedRead(file)).split("\n")[line ?? 0] ?? "").replace(listMark, "")) : "";
}
