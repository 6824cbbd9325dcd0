import type { Source } from "../../notes/note";
import { noteName } from "../../notes/note-name";
import type { Words } from "../../words/words";
import { noteLink, type NoteLinkTools } from "./note-link";
import type { NotesOnScreen } from "./notes-on-screen";
import type { VaultWords } from "../../notes/vault-words";
import type { Drawn } from "../../veil/drawn";

/** What a link to a source needs besides: the words of its label, and what opens it. */
export interface SourceLinkTools extends NoteLinkTools {
	readonly words: Words;
	readonly notes: Pick<NotesOnScreen, "openSource" | "preview">;
}

/** What stands before a source: a wide space, which disappears where the line ends and stands right whichever way the text runs. */
export const gap = "\u2002";

/** Draws a link to the line that something was read from. */
export function sourceLink(parentEl: HTMLElement, text: Drawn, source: Source, tools: SourceLinkTools, cls = "kith-source"): void {
	const { reconnect: { openLine, openSource }, veil, discreet } = tools.words;
	// A description: a label would be read out in place of the text.
	const title = (): string => {
		const name = veil.quote(sourceName(source), discreet.note);
		return source.line === null ? openSource(name) : openLine(name, source.line + 1);
	};
	noteLink(parentEl, { text, cls, title }, source, tools, (event) => { tools.notes.openSource(source, event); });
}

/** The place of a source, as short as it is clear beside a note: a line of it, its properties, or the other note. */
export function placeOf(source: Source, notePath: string, { brief, screens, veil, discreet }: Words): Drawn {
	if (source.path !== notePath) return () => veil.quote(brief.cited(sourceName(source)), discreet.note);
	return source.line === null ? screens.brief.property : screens.brief.line(source.line + 1);
}

/** The name of the note of a source. */
export function sourceName({ path }: Pick<Source, "path">): VaultWords {
	return noteName(path);
}
