import type { HoverParent } from "obsidian";
import type { Source } from "../../notes/note";
import { noteName } from "../../notes/note-name";
import type { Words } from "../../words/words";
import type { EntryActions } from "./entry-actions";
import { textLink } from "./text-link";

/** What a link to a source needs: the words of its label, what opens and previews it, and who shows hover previews. */
export interface SourceLinkTools {
	readonly words: Words;
	readonly actions: Pick<EntryActions, "openSource" | "preview">;
	readonly hoverParent: HoverParent;
}

/** What stands before a source: a wide space, which disappears where the line ends and stands right whichever way the text runs. */
export const gap = "\u2002";

/** Draws a link to the line that something was read from. */
export function sourceLink(parentEl: HTMLElement, text: string, source: Source, { words, actions, hoverParent }: SourceLinkTools): HTMLElement {
	// A description: a label would be read out in place of the text.
	const title = source.line === null ? words.reconnect.openSource(sourceName(source)) : words.reconnect.openLine(sourceName(source), source.line + 1);
	const linkEl = textLink(parentEl, { text, title }, (event) => { actions.openSource(source, event); });
	linkEl.addEventListener("mouseover", (event) => { actions.preview(source.path, event, linkEl, hoverParent); });
	return linkEl;
}

/** The place of a source, as short as it is clear beside a note: a line of it, its properties, or the other note. */
export function placeOf(source: Source, notePath: string, { screens }: Words): string {
	if (source.path !== notePath) return sourceName(source);
	return source.line === null ? screens.brief.property : screens.brief.line(source.line + 1);
}

/** The name of the note of a source. */
export function sourceName({ path }: Pick<Source, "path">): string {
	return noteName(path);
}
