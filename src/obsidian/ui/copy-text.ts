import type { Words } from "../../words/words";
import type { VaultWords } from "../../notes/vault-words";
import { tell } from "./tell";

/** Puts a text on the clipboard of a window; false where the clipboard cannot be written. */
export async function copyText({ navigator }: Window, text: VaultWords): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Puts a brief on the clipboard, and says whether it is there. */
export async function copyBrief(win: Window, text: string, { screens: { brief } }: Words): Promise<void> {
	tell(await copyText(win, text) ? brief.copied : brief.copyFailed);
}
