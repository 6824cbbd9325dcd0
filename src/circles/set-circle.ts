import { oneLine } from "../notes/lines/one-line";
import { writeProperty, writeUnder } from "../notes/yaml/write-property";
import type { NoteChange } from "../writing/note-writer";

/** What is decided of people; whatever is not given is left as it is. */
export interface CircleDecision {
	/** Id of the circle that they come to, `none` where they are to be in none, or null where that is open again. */
	readonly circle?: string | null;
	/** Why they matter, in one line. */
	readonly why?: string | undefined;
}

/** Decides the circle of some people: one change a note, one write for all. */
export function setCircle(
	paths: readonly string[],
	{ circle, why = "" }: CircleDecision,
	keyOf: (meaning: "circle" | "why", text: string) => string,
): readonly NoteChange[] {
	const reason = oneLine(why);
	const change = (text: string): string => {
		const decided = circle === undefined ? text : writeUnder(text, (note) => keyOf("circle", note), circle);
		return reason === "" ? decided : writeProperty(decided, keyOf("why", decided), reason);
	};
	return [...new Set(paths)].map((path) => ({ path, change }));
}
