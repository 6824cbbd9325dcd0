import type { Cadence } from "../../cadence/cadence";
import type { DateInterval } from "../../calendar/date-interval";
import type { ImportantDate } from "../../calendar/important-date";
import type { Commitment } from "../../commitments/commitment";
import type { Interaction } from "../../interactions/interaction";
import type { Remark } from "../../interactions/read-remarks";
import type { Source } from "../../notes/note";

/** A text of a list property, and the note it links to where it is a link that resolves. */
export interface Term {
	/** What is read: the display text of a link, else the text. */
	readonly text: string;
	/** Path of the linked note, where there is one. */
	readonly path: string | undefined;
	/** What a link names, be there a note of it or not. */
	readonly link?: string;
}

/** Where a contact was read. */
export type ContactOrigin = "property" | "log" | "mention" | "task" | "meeting" | "list";

/** One time the two were in touch, from any source. */
export interface Contact {
	readonly when: DateInterval;
	readonly origin: ContactOrigin;
	readonly oneToOne: boolean;
	readonly source: Source;
}

/** A value that could not be read. `code` chooses the sentence in `words/`. */
export interface Problem {
	readonly property: string;
	readonly value: string;
	readonly code:
		| "not-a-date" | "two-dates" | "not-a-cadence" | "not-a-trust" | "not-a-birthday" | "not-yes-or-no" | "no-such-circle"
		| "unreadable-properties" | "not-text";
}

/** A person as the index knows them: immutable, replaced whenever a note that mentions them changes. */
export interface Person {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** Id of the circle, or null; an unknown circle is a problem and null. */
	readonly circle: string | null;
	readonly cadence: Cadence;
	readonly trust: number | null;
	readonly topics: readonly Term[];
	readonly channel: string | null;
	readonly birthday: ImportantDate | undefined;
	readonly snoozeUntil: DateInterval | undefined;
	readonly paused: boolean;
	/** Whether they have died: then they are paused, too, and only memories are told. */
	readonly died: boolean;
	readonly nextContact: DateInterval | undefined;
	readonly groups: readonly Term[];
	readonly eras: readonly Term[];
	readonly projects: readonly Term[];
	/** Where they live. */
	readonly city: string | null;
	readonly met: string | null;
	readonly metThrough: Term | undefined;
	readonly boundaries: readonly string[];
	readonly why: string | null;
	readonly pinyin: string | null;
	/** What finds them in WeChat. */
	readonly wechat: string | null;
	/** Meanings of properties that are named in the list property `private`. */
	readonly privateProperties: ReadonlySet<string>;
	/** Tags of the note, lower case, without `#`. */
	readonly tags: readonly string[];
	/** Newest first by the interval's end; may reach into the future: readers filter by their day. */
	readonly contacts: readonly Contact[];
	/** The log in the note, in the order of the note; empty until the body has been read. */
	readonly interactions: readonly Interaction[];
	/** What the note says about them outside the log, in its order; empty until the body has been read. */
	readonly remarks: readonly Remark[];
	/** Open and kept promises: tasks under the log, and tasks elsewhere that link the person. */
	readonly commitments: readonly Commitment[];
	readonly problems: readonly Problem[];
}
