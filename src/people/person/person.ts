import type { Ending } from "../../interactions/ending-lines";
import type { Cadence } from "../../cadence/cadence";
import type { DateInterval } from "../../calendar/date-interval";
import type { ImportantDate } from "../../calendar/important-date";
import type { Commitment } from "../../commitments/commitment";
import type { Interaction } from "../../interactions/interaction";
import type { Remark } from "../../interactions/read-remarks";
import type { Source } from "../../notes/note";
import type { VaultWords } from "../../notes/vault-words";

/** A text of a list property, and the note it links to where it is a link that resolves. */
export interface Term {
	/** What is read: the display text of a link, else the text. */
	readonly text: VaultWords;
	/** Path of the linked note, where there is one. */
	readonly path: string | undefined;
	/** What a link names, be there a note of it or not. */
	readonly link?: VaultWords;
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

/**
 * A value that could not be read, or, as `copied`, the path of a note that is a copy of this one. `code` chooses the sentence in `words/`.
 */
export interface Problem {
	readonly property: string;
	readonly value: VaultWords;
	readonly code:
		| "not-a-date" | "two-dates" | "not-a-cadence" | "not-a-trust" | "not-a-birthday" | "not-yes-or-no" | "no-such-circle"
		| "not-a-zone" | "unreadable-properties" | "not-text" | "copied";
}

/** How to reach somebody and when, what they speak, what their work is, and what other programs know them by. */
export type DetailMeaning =
	| "email" | "phone" | "telegram" | "linkedin" | "github" | "website" | "booking" | "timezone" | "languages" | "role" | "uid";

/** A text of one of these properties. */
export interface Detail {
	readonly meaning: DetailMeaning;
	readonly text: VaultWords;
}

/** That contact with somebody has ended, as their own note says in whatever words. */
export interface SilenceTold {
	readonly ending: Ending;
	/** Undefined where the line is private. */
	readonly source: Source | undefined;
}

/** A person as the index knows them: immutable, replaced whenever a note that mentions them changes. */
export interface Person {
	readonly path: string;
	readonly name: VaultWords;
	readonly aliases: readonly VaultWords[];
	/** The one of them that everybody calls them by, as their note tells. */
	readonly called?: VaultWords;
	/** Id of the circle, or null; an unknown circle is a problem and null. */
	readonly circle: string | null;
	readonly cadence: Cadence;
	readonly trust: number | null;
	readonly topics: readonly Term[];
	readonly channel: string | null;
	readonly birthday: ImportantDate | undefined;
	readonly snoozeUntil: DateInterval | undefined;
	readonly paused: boolean;
	/** What their note says in words that ends contact: then they are paused, too. Null where a property says otherwise. */
	readonly silence: SilenceTold | null | undefined;
	/** Whether they have died, or when, where the note says the day: then they are paused, too, and only memories are told. */
	readonly died: DateInterval | boolean;
	readonly nextContact: DateInterval | undefined;
	readonly groups: readonly Term[];
	readonly eras: readonly Term[];
	readonly projects: readonly Term[];
	/** Where they live. */
	readonly city: VaultWords | null;
	readonly met: VaultWords | null;
	readonly metThrough: Term | undefined;
	/** What they came through, as a note of mine or in words; under a key of another plugin only where that is a note: `cameThroughOf`. */
	readonly cameThrough: (Term & { readonly ifThere?: true }) | undefined;
	readonly boundaries: readonly VaultWords[];
	readonly why: VaultWords | null;
	readonly pinyin: string | null;
	/** What finds them in WeChat. */
	readonly wechat: VaultWords | null;
	/** In the order of the note; most have none. For matching, reaching and exporting; nothing to talk about. */
	readonly details: readonly Detail[];
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
