import type { CivilDate } from "../calendar/civil-date";
import type { Source } from "../notes/note";

/** Something promised, by me or by them. */
export interface Commitment {
	readonly text: string;
	readonly by: "me" | "them";
	readonly dueOn: CivilDate | undefined;
	readonly done: boolean;
	readonly source: Source;
	readonly private: boolean;
}

/** Whether a promise is neither kept nor private. */
export function isOpenPromise({ done, private: hidden }: Commitment): boolean {
	return !done && !hidden;
}

/** Whether it is one of mine, too. */
export function isMineToKeep(one: Commitment): boolean {
	return one.by === "me" && isOpenPromise(one);
}
