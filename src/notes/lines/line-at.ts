import type { Source } from "../note";
import type { VaultPort } from "../vault-port";
import type { VaultWords } from "../vault-words";
import { spoken } from "./spoken";

/** What makes a line one of a list, or a task. */
const listMark = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u;

/** What the line of a source says, as it is read aloud; empty where the source is a note as a whole, or gone. */
export async function lineAt(vault: Pick<VaultPort, "textOf">, { path, line }: Source): Promise<VaultWords> {
	const text = line === null ? undefined : await vault.textOf(path);
	return spoken((text?.split("\n")[line ?? 0] ?? "").replace(listMark, ""));
}
