import type { DateInterval } from "../calendar/date-interval";
import type { CivilDate } from "../calendar/civil-date";
import type { RosterLine } from "../interactions/roster/read-roster";
import type { GroupState } from "../notes/kinds/group-state";
import type { VaultWords } from "../notes/vault-words";

/** A link in a list of the note of a group. */
export interface ListedLink {
	readonly link: string;
	readonly line: number;
	readonly private: boolean;
}

/** Something that was decided about a group. */
export interface GroupDecision {
	readonly on: CivilDate;
	readonly text: VaultWords;
	readonly line: number;
	readonly private: boolean;
}

/** A property of a group that could not be read. */
export interface GroupProblem {
	readonly property: "since" | "size" | "state";
	readonly value: string;
}

/** A group as its note describes it: immutable. What comes from the text is empty until that has been read. */
export interface Group {
	readonly path: string;
	readonly name: VaultWords;
	readonly aliases: readonly VaultWords[];
	/** Whether the note is private as a whole. */
	readonly private: boolean;
	readonly platform: VaultWords | null;
	readonly since: DateInterval | undefined;
	readonly size: number | null;
	readonly state: GroupState;
	readonly topics: readonly VaultWords[];
	readonly boundaries: readonly VaultWords[];
	/** Who, or what, is linked in lists outside the log and the roster of moving. */
	readonly links: readonly ListedLink[];
	/** Who stands under `Members`. */
	readonly roster: readonly RosterLine[];
	readonly moving: readonly RosterLine[];
	/** In the order of the log. */
	readonly decisions: readonly GroupDecision[];
	/** The newest day of the log. */
	readonly lastLogOn: CivilDate | null;
	readonly problems: readonly GroupProblem[];
}
