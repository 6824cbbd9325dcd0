import type { CivilDate } from "../calendar/civil-date";
import type { IntroductionBox } from "../interactions/roster/read-introduction";
import type { RosterStatus } from "../interactions/roster/roster-status";
import type { VaultWords } from "../notes/vault-words";

/** How it stands with an introduction as a whole. */
export type IntroductionState = "proposed" | "asked" | "agreed" | "made" | "declined";

/** One of the two, and whether they agree. */
export interface Party {
	/** Null where they have no note. */
	readonly path: string | null;
	readonly name: VaultWords;
	readonly status: RosterStatus;
	/** Since when it stands so. */
	readonly on: CivilDate | undefined;
	/** The box that says so; undefined where there is none yet. */
	readonly box: IntroductionBox | undefined;
}

/** Where an introduction stands: the note of one of the two, and its line as last seen. */
export interface IntroductionPlace {
	readonly path: string;
	readonly line: number;
	/** What the line says after its date, by which it is found again. */
	readonly said: string;
}

/** Two people who are to know each other. */
export interface Introduction extends IntroductionPlace {
	/** Whose note it is, and the other. */
	readonly parties: readonly [owner: Party, other: Party];
	/** As written; empty where the note does not say. */
	readonly reason: VaultWords;
	readonly on: CivilDate;
	readonly state: IntroductionState;
	readonly madeOn: CivilDate | undefined;
	readonly outcome: VaultWords | undefined;
	/** It is told nowhere, and heeded all the same. */
	readonly private: boolean;
}

/** How it stands by the boxes: what is made is made, whatever was said before. */
export function stateOf(parties: readonly Pick<Party, "status">[], made: RosterStatus | undefined): IntroductionState {
	if (made === "yes") return "made";
	if (made === "no" || parties.some(({ status }) => status === "no")) return "declined";
	if (parties.every(({ status }) => status === "yes")) return "agreed";
	return parties.every(({ status }) => status === "to-ask") ? "proposed" : "asked";
}
