import type { InteractionToWrite } from "../interactions/logs/interaction-lines";
import { logOfNote, type NoteWriting } from "../interactions/logs/log-of-note";
import { writeInteraction } from "../interactions/logs/write-interaction";
import { newLines } from "../notes/new-lines";
import type { NoteChange } from "../writing/note-writer";
import type { Group } from "./group";

/** How Kith writes into the note of a group. */
export type GroupWriting = NoteWriting;

/** Something that went on in a group: a line of its log, and contact with nobody. */
export function logInGroup(
	{ path }: Pick<Group, "path">,
	entry: InteractionToWrite,
	writing: GroupWriting,
): readonly NoteChange[] {
	return [{ path, change: (text) => writeInteraction(text, entry, logOfNote(writing)) }];
}

/** The lines that it makes there, as they will stand in the note. */
export function groupLogLines(note: string, entry: InteractionToWrite, writing: GroupWriting): readonly string[] {
	return newLines(note, writeInteraction(note, entry, logOfNote(writing)));
}
