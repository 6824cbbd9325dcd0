import type { HoverParent } from "obsidian";
import type { EntryActions } from "./entry-actions";
import { textLink } from "./text-link";

/** What a link to a note needs: what opens and previews it, and who shows hover previews. */
export interface PersonLinkTools {
	readonly actions: Pick<EntryActions, "open" | "preview">;
	readonly hoverParent: HoverParent;
}

/** Draws a link to the note of a person, or to any other. */
export function personLink(parentEl: HTMLElement, { path, name }: { readonly path: string; readonly name: string }, { actions, hoverParent }: PersonLinkTools): void {
	const linkEl = textLink(parentEl, { cls: "kith-name", text: name }, (event) => { actions.open(path, event); });
	linkEl.addEventListener("mouseover", (event) => { actions.preview(path, event, linkEl, hoverParent); });
}
