import type { EntryActions } from "./entry-actions";
import { noteLink, type NoteLinkTools } from "./note-link";

/** Draws a link to the note of a person, or to any other. */
export function personLink(parentEl: HTMLElement, { path, name }: { readonly path: string; readonly name: string }, tools: NoteLinkTools & { readonly actions: Pick<EntryActions, "open"> }): void {
	noteLink(parentEl, { cls: "kith-name", text: name }, { path, line: null }, tools, (event) => { tools.actions.open(path, event); });
}
