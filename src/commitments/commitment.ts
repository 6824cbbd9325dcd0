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
