import { noteName } from "../../notes/note-name";
import type { Term } from "./person";
import type { VaultWords } from "../../notes/vault-words";

/** The name of what a term means: of the note that it links, whatever it shows in its place, else its text. */
export function termName({ text, link }: Term): VaultWords {
	return link === undefined ? text : noteName(link);
}
