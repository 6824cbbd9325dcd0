import type { HoverParent } from "obsidian";
import type { Source } from "../../notes/note";
import type { NotesOnScreen } from "./notes-on-screen";
import { type LinkLook, textLink } from "./text-link";

/** What a link to a note needs: what opens and previews it, and who shows hover previews. */
export interface NoteLinkTools {
	readonly notes: Pick<NotesOnScreen, "preview">;
	readonly hoverParent: HoverParent;
}

/** Draws a link that previews a note, or a line of it. */
export function noteLink(
	parentEl: HTMLElement,
	look: LinkLook,
	source: Source,
	{ notes, hoverParent }: NoteLinkTools,
	onClick: (event: MouseEvent) => void,
): void {
	const linkEl = textLink(parentEl, look, onClick);
	linkEl.addEventListener("mouseover", (event) => { notes.preview(source, event, linkEl, hoverParent); });
}
