import type { Commitment } from "../commitments/commitment";
import type { ReachChannel } from "../channels/reach-channel";
import type { Source } from "../notes/note";
import type { VaultWords } from "../notes/vault-words";

/** A promise of mine as the note has it: what it takes to tick it there. */
export type ShownPromise = Pick<Commitment, "text" | "source">;

/** A talking point as shown: the sentence and where it comes from. */
export interface ShownPoint {
	readonly kind: string;
	readonly text: VaultWords;
	/** Why it is offered. */
	readonly why: VaultWords;
	/** Names the point for as long as it says the same. */
	readonly key: string;
	readonly source: Source | null;
	/** The promise of mine that it is about. */
	readonly promise: ShownPromise | null;
	/** The kind of value that it brings; null where it brings none. */
	readonly brings: string | null;
}

/** A reason as shown. */
export interface ShownReason {
	readonly kind: string;
	readonly phrase: VaultWords;
	/** The same where no group may be named. */
	readonly veiled: string;
	/** The promise of mine that it is about, if that stands in the person's own note. */
	readonly promise: ShownPromise | null;
	/** The line that it comes from, where it comes from one. */
	readonly source: Source | null;
}

/** A person's row in words, without their talking points: what every surface draws. */
export interface EntryText {
	readonly path: string;
	readonly name: VaultWords;
	/** What tells them from others of that name, where there are any. */
	readonly apart: VaultWords | null;
	readonly circle: string | null;
	readonly state: string;
	readonly stateLabel: string;
	/** The line that tells of the state, where one does. */
	readonly stateSource: Source | null;
	/** Until when a snooze lasts, and what is planned for a day to come; empty where neither is. */
	readonly ahead: string;
	readonly reasons: readonly ShownReason[];
	/** "Last in touch 2026-08-01 (113 days ago)", and where that was read; empty where the reasons say it. */
	readonly last: { readonly text: string; readonly source: Source | null };
	/** That it is my turn to give; empty where it is not. */
	readonly giveFirst: string;
	/** By what they can be reached, what they like best first. */
	readonly reach: readonly ReachChannel[];
	/** What could not be read of the properties, a sentence each. */
	readonly problems: readonly VaultWords[];
}
