import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Source } from "../notes/note";
import type { VaultWords } from "../notes/vault-words";

/** Something promised, by me or by them. */
export interface Commitment {
	readonly text: VaultWords;
	readonly by: "me" | "them";
	readonly dueOn: CivilDate | undefined;
	readonly done: boolean;
	readonly source: Source;
	readonly private: boolean;
	/** When it was given: the day of the line in the log above it, or of the note that it stands in; left out where neither is dated. */
	readonly said?: DateInterval;
	/** The day on which it was ticked, where one is written beside it. */
	readonly doneOn?: CivilDate;
}

/** Whether a promise is neither kept nor private. */
export function isOpenPromise({ done, private: hidden }: Commitment): boolean {
	return !done && !hidden;
}

/** Whether it is one of mine, too. */
export function isMineToKeep(one: Commitment): boolean {
	return one.by === "me" && isOpenPromise(one);
}
