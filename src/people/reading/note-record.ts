import type { DateInterval } from "../../calendar/date-interval";
import type { Commitment } from "../../commitments/commitment";
import type { KeptMention } from "../person/mention";

/** A promise in a note, and the link in it that names the person. */
export interface LinkedCommitment {
	readonly commitment: Commitment;
	readonly link: string;
	/** Path of the note that the link leads to now. */
	to: string | undefined;
}

/** What the index keeps of a note that mentions people. */
export interface NoteRecord {
	readonly path: string;
	/** When the note was last changed, as of this record. */
	modifiedAt: number;
	/** What the note was dated by. */
	readonly day: DateInterval | undefined;
	/** Whether the text was read for it; else it is what the caches say. */
	textRead: boolean;
	/** Whether the text would say more: exact places, promises, the lines themselves. */
	readonly wantsText: boolean;
	/** Whether an open task mentions somebody, or one that was done on a day that nothing tells: its text says whether it is a promise. */
	readonly hasTask: boolean;
	mentions: readonly KeptMention[];
	commitments: readonly LinkedCommitment[];
}
