import type { InteractionToWrite } from "../interactions/logs/interaction-lines";
import { type LogOptions, writeInteraction } from "../interactions/logs/write-interaction";
import { groupLogHeadings } from "../notes/kinds/roster";
import type { NoteChange } from "../writing/note-writer";
import type { Group } from "./group";

/** How Kith writes into the note of a group. */
export interface GroupWriting {
	/** The language of the app, for what the note has in neither. */
	readonly language: "en" | "zh";
	/** Where a new line of the log stands. */
	readonly newestFirst: boolean;
}

/** Where the log of a group stands, under the heading of the language where it has none yet. */
export function groupLogOptions({ language, newestFirst }: GroupWriting): LogOptions {
	const [english, ...chinese] = groupLogHeadings;
	return { heading: (language === "zh" ? [...chinese, english] : groupLogHeadings).join(", "), newestFirst };
}

/** Something that went on in a group: a line of its log, and contact with nobody. */
export function logInGroup(
	{ path }: Pick<Group, "path">,
	entry: Pick<InteractionToWrite, "on" | "channel" | "text">,
	writing: GroupWriting,
): readonly NoteChange[] {
	return [{ path, change: (text) => writeInteraction(text, entry, groupLogOptions(writing)) }];
}
