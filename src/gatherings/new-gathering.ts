import type { CivilDate } from "../calendar/civil-date";
import { addToRoster, type RosterEntry } from "../interactions/roster/add-to-roster";
import { writeProperty } from "../notes/yaml/write-property";
import type { NoteChange } from "../writing/note-writer";
import { followUpHeadings } from "./follow-ups";
import { gatheringKeys } from "./read-gathering";

/** A gathering whose note is to be made; what is left out is not written. */
export interface NewGathering {
	readonly path: string;
	readonly date: CivilDate;
	readonly city?: string | undefined;
	readonly topics?: readonly string[] | undefined;
	readonly place?: string | undefined;
	/** Who is to be asked; links as the note has them. */
	readonly invited: readonly Pick<RosterEntry, "name" | "link">[];
}

/** The note of a new gathering, in a language. */
export function newGathering({ path, invited, ...told }: NewGathering, language: "en" | "zh"): readonly NoteChange[] {
	let text = writeProperty("", "type", "gathering");
	for (const [meaning, [key]] of Object.entries(gatheringKeys)) {
		const value = told[meaning as keyof typeof told];
		if (value !== undefined && value.length > 0) text = writeProperty(text, key, value);
	}
	const at = language === "zh" ? 1 : 0;
	if (invited.length > 0) text = addToRoster(text, "invited", () => invited.map((one) => ({ ...one, status: "to-ask" })), language);
	return [{ path, create: `${text.trimEnd()}\n\n## ${notesHeading[at]}\n\n## ${followUpHeadings[at]}\n` }];
}

const notesHeading = ["Notes", "笔记"] as const;
