import { groupLogHeadings } from "../../notes/kinds/roster";
import type { LogOptions } from "./write-interaction";

/** How Kith writes into a note that is no person's. */
export interface NoteWriting {
	/** The language of the app, for what the note has in neither. */
	readonly language: "en" | "zh";
	/** Where a new line of the log stands. */
	readonly newestFirst: boolean;
}

/** Where the log of such a note stands, under the heading of the language where it has none yet. */
export function logOfNote({ language, newestFirst }: NoteWriting): LogOptions {
	const [english, ...chinese] = groupLogHeadings;
	return { heading: (language === "zh" ? [...chinese, english] : groupLogHeadings).join(", "), newestFirst };
}
