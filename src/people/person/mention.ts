import { compareIntervals, type DateInterval } from "../../calendar/date-interval";
import type { Source } from "../../notes/note";
import { compareSources } from "./contact-order";
import type { Contact, ContactOrigin } from "./person";
import type { VaultWords } from "../../notes/vault-words";

/** One place where a note mentions a person. */
export interface Mention {
	readonly source: Source;
	/** The day that it is dated by; undefined in a note without a date. */
	readonly when: DateInterval | undefined;
	/** The line as written, where the body has been read. */
	readonly text: VaultWords | undefined;
}

/** A mention as the index keeps it; where it is contact, it is the `Contact` itself, so that a big vault holds one object for both. */
export interface KeptMention extends Mention {
	/** How it counts as contact; undefined where it does not (an open task, a quote). */
	readonly origin: ContactOrigin | undefined;
	readonly oneToOne: boolean;
	/** The link as written, without heading. */
	readonly link: string;
	/** Path of the note that the link leads to now. */
	to: string | undefined;
}

/** Whether a mention is contact. */
export function isContact(mention: KeptMention): mention is KeptMention & Contact {
	return mention.when !== undefined && mention.origin !== undefined;
}

/** Newest first, undated last; of one day by their place. */
export function compareMentions(a: Mention, b: Mention): number {
	if (!a.when || !b.when) return a.when ? -1 : b.when ? 1 : compareSources(a.source, b.source);
	return compareIntervals(b.when, a.when) || compareSources(a.source, b.source);
}
