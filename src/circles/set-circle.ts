import { oneLine } from "../notes/lines/one-line";
import { writeProperty } from "../notes/yaml/write-property";
import type { NoteChange } from "../writing/note-writer";

/** The circle that people come to: its id, `none` where they are to be in none, or null where that is open again. */
export interface CircleDecision {
	readonly circle: string | null;
	/** Why they matter, in one line; left as it is where nothing is given. */
	readonly why?: string | undefined;
}

/** Decides the circle of some people: one change a note, one write for all. */
export function setCircle(
	paths: readonly string[],
	{ circle, why = "" }: CircleDecision,
	keyOf: (meaning: "circle" | "why") => string,
): readonly NoteChange[] {
	const reason = oneLine(why);
	const change = (text: string): string => {
		const decided = writeProperty(text, keyOf("circle"), circle);
		return reason === "" ? decided : writeProperty(decided, keyOf("why"), reason);
	};
	return [...new Set(paths)].map((path) => ({ path, change }));
}
