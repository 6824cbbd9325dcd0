import type { DateInterval } from "../calendar/date-interval";
import type { Source } from "../notes/note";
import type { VaultWords } from "../notes/vault-words";
import type { Person } from "../people/person/person";
import type { Opener } from "../talking-points/opener";
import type { TimeZone } from "../calendar/time-zone";
import type { Reach } from "../channels/reach";
import type { Drafted } from "./drafted";
import type { Invitation } from "./invitation";

/** Something that their notes told of. */
export interface LatelyLine {
	readonly text: VaultWords;
	readonly when: DateInterval;
	readonly source: Source;
}

/** A message to be written: to whom, from what, and about which note where one is named. */
export interface OpenerRequest {
	readonly person: Pick<Person, "path" | "name" | "aliases" | "called" | "circle" | "privateProperties">;
	readonly opener: Opener;
	readonly about?: string | undefined;
	/** How to reach them, the way that was asked for first. */
	readonly reach: readonly Reach[];
	/** Where their clock is. */
	readonly zone: TimeZone | undefined;
	/** A page on which they can pick a time with me; empty without one. */
	readonly bookingLink: string;
	/** Where they are invited out of a group: what says so, undefined where there is nothing to say it with. */
	readonly inviting?: { readonly said: Invitation | undefined } | undefined;
	/** What the message says besides what fills the slots; and to whom, where that is more than the one. */
	readonly drafted?: Drafted | undefined;
	readonly names?: VaultWords | undefined;
	/** What their notes told of last, newest first: to write from where nothing of it can be said for me. */
	readonly lately?: readonly LatelyLine[] | undefined;
	/** That it is my turn to give, where it is. */
	readonly giveFirst?: string | undefined;
	/** Called when the message was copied. */
	readonly sent?: (() => void) | undefined;
}
