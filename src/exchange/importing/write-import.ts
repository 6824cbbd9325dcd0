import { applyEdits } from "../../notes/text-edit";
import { frontmatterBounds } from "../../notes/frontmatter-bounds";
import { addToProperty } from "../../notes/yaml/add-to-property";
import { writeProperty } from "../../notes/yaml/write-property";
import type { NoteChange } from "../../writing/note-writer";
import { isSingle, type Place } from "./card-contents";
import type { ImportChange } from "./changes";
import type { ImportChoices } from "./import-choices";
import type { ImportRow } from "./plan-import";

/** How notes are written here. */
export interface ImportWriting {
	/** The key of a property in the text of a note. */
	keyOf(place: Exclude<Place, "note">, note: string): string;
	/** The text of a new note that says no more than whose it is. */
	newNote(name: string): string;
}

/** The change that a row makes; undefined where it makes none. */
export function noteChangeOf(row: ImportRow, choices: ImportChoices, writing: ImportWriting): NoteChange | undefined {
	if (!choices.isWritten(row)) return undefined;
	const target = choices.targetOf(row);
	const changes = choices.changesOf(row);
	if (target === "new") return { path: row.path, create: written(writing.newNote(row.card.name), changes, writing) };
	const path = typeof target === "number" ? row.candidates[target]?.person.path : undefined;
	return path === undefined ? undefined : { path, change: (text) => written(text, changes, writing) };
}

function written(text: string, changes: readonly ImportChange[], writing: ImportWriting): string {
	return changes.reduce((note, { place, to }) => {
		if (place === "note") return withParagraphs(note, to);
		const key = writing.keyOf(place, note);
		return isSingle(place) ? writeProperty(note, key, to[0] ?? "") : addToProperty(note, key, to, place === "topics");
	}, text);
}

const heading = /^(?:\s*\n)*# [^\n]*(?:\n|$)/;

/** The note with paragraphs at the head of its text: under its title, and above every section. */
function withParagraphs(note: string, paragraphs: readonly string[]): string {
	const eol = note.includes("\r\n") ? "\r\n" : "\n";
	const start = frontmatterBounds(note)?.contentStart ?? (note.startsWith("\uFEFF") ? 1 : 0);
	const at = start + (heading.exec(note.slice(start))?.[0].length ?? 0);
	const isLineBegun = at > 0 && at > start && note[at - 1] !== "\n";
	const rest = note.slice(at);
	const added = `${isLineBegun ? eol : ""}${paragraphsText(paragraphs).replaceAll("\n", eol)}${eol}`;
	return applyEdits(note, [{ start: at, end: at, text: added + (rest === "" || /^\r?\n/.test(rest) ? "" : eol) }]);
}

/** Lines of a list stand together, all else apart. */
function paragraphsText(paragraphs: readonly string[]): string {
	return paragraphs.reduce((text, one, at) => {
		const before = paragraphs[at - 1];
		if (before === undefined) return one;
		return `${text}${before.startsWith("- ") && one.startsWith("- ") ? "\n" : "\n\n"}${one}`;
	}, "");
}
