import { noteName } from "../../notes/note-name";
import type { Term } from "./person";

/** The name of what a term means: of the note that it links, whatever it shows in its place, else its text. */
export function termName({ text, link }: Term): string {
	return link === undefined ? text : noteName(link);
}
