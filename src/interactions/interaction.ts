import type { DateInterval } from "../calendar/date-interval";
import type { ItemFieldKind } from "../notes/log-fields";
import type { VaultWords } from "../notes/vault-words";
import type { NotedIntroduction } from "./roster/read-introduction";

/** What a nested item under an interaction carries. `note` is any other text. */
export type ItemKind = ItemFieldKind | "note";

/** One nested item of an interaction that is not a task. */
export interface InteractionItem {
	readonly kind: ItemKind;
	/** The text without its marker, links and tags as written. */
	readonly text: VaultWords;
	readonly line: number;
	/** Struck through or ticked: done with. */
	readonly done: boolean;
	/** Under a `#private` / `#私密` mark. */
	readonly private: boolean;
}

/** One line of the log in a person's note, with what follows from it. */
export interface Interaction {
	readonly when: DateInterval;
	readonly channel: string | null;
	readonly text: VaultWords;
	readonly line: number;
	/** False where the line says that it came to nothing, or is meant (`called, no answer`): history, and no contact. */
	readonly happened: boolean;
	/** False for a message to a group, a broadcast, a like: history, but not contact between two; and where nothing happened. */
	readonly oneToOne: boolean;
	/** A message of theirs to me (`(them → me)`, `对方来信`). */
	readonly incoming: boolean;
	readonly private: boolean;
	readonly items: readonly InteractionItem[];
	/** Where the line tells of an introduction: who, why, and how it stands. */
	readonly introduction?: NotedIntroduction;
}
