import type { DateInterval } from "../../calendar/date-interval";

/** How a mention counts as contact. */
type MentionOrigin = "mention" | "task" | "meeting";

/** A link to a person in a note that is not the person's own. */
export interface NoteMention {
	/** The link without its heading, as the app resolves it. */
	readonly link: string;
	/** Null where a property holds the link. */
	readonly line: number | null;
	/** The day that a ticked task bears; else the one that the line begins with, or that of the note. */
	readonly when: DateInterval | undefined;
	/** How it counts as contact; undefined where it does not (an open task, a quote, a comment). */
	readonly origin: MentionOrigin | undefined;
	readonly oneToOne: boolean;
	/** Whether the line is of this person alone, as far as the text is known. */
	readonly isTheirs: boolean;
	/** Whether the line only tells of the person, which is no contact in a diary, as far as the text is known. */
	readonly isTold: boolean;
	/** The line as written but for its comments, where the text is known. */
	readonly text: string | undefined;
}
