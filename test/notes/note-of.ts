import type { Note } from "../../src/notes/note";
import { parseNote } from "../workbench/core/parse-note";

/** A note of a text, with the structure that the metadata cache would have for it. */
export function noteOf(path: string, text: string): Note {
	const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
	return { path, name, createdAt: 0, modifiedAt: 0, structure: parseNote(text), text };
}
