import type { HoverParent } from "obsidian";
import type { EntryActions } from "./entry-actions";
import { type LinkLook, textLink } from "./text-link";

/** What a link to a note needs: what opens and previews it, and who shows hover previews. */
export interface NoteLinkTools {
	readonly actions: Pick<EntryActions, "preview">;
	readonly hoverParent: HoverParent;
}

/** Draws a link that previews a note. */
export function noteLink(parentEl: HTMLElement, look: LinkLook, path: string, { actions, hoverParent }: NoteLinkTools, onClick: (event: MouseEvent) => void): void {
	const linkEl = textLink(parentEl, look, onClick);
	linkEl.addEventListener("mouseover", (event) => { actions.preview(path, event, linkEl, hoverParent); });
}
