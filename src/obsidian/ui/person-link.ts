import { noteLink, type NoteLinkTools } from "./note-link";
import type { NotesOnScreen } from "./notes-on-screen";
import type { Drawn } from "../../veil/drawn";

/** Draws a link to the note of a person, or to any other. */
export function personLink(
	parentEl: HTMLElement,
	{ path, name }: { readonly path: string; readonly name: Drawn },
	tools: NoteLinkTools & { readonly notes: Pick<NotesOnScreen, "open"> },
): void {
	noteLink(parentEl, { cls: "kith-name", text: name }, { path, line: null }, tools, (event) => { tools.notes.open(path, event); });
}
