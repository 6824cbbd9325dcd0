import type { VaultWords } from "../notes/vault-words";
import type { SlotName } from "../talking-points/opener";
import type { TalkingPoint } from "../talking-points/talking-point";
import type { Drafted } from "./drafted";

/** A part of a message in the making. */
export interface DraftSlot {
	readonly name: SlotName;
	/** What could fill it, the best first; each cites its source. */
	readonly choices: readonly TalkingPoint[];
	readonly chosen: TalkingPoint | undefined;
	/** The sentence as it stands, edited or not. */
	readonly text: VaultWords;
}

/** To whom, and about which note where one is named. */
export interface DraftTo {
	/** What the message greets them by. */
	readonly name: VaultWords;
	/** What the notes call them in full. */
	readonly fullName?: VaultWords | undefined;
	readonly about?: string | undefined;
	readonly drafted?: Drafted | undefined;
}
