import { noPersonKey } from "../people/reading/is-person-note";
import { writeProperty, writtenProperty } from "../notes/yaml/write-property";

/**
 * Somebody who was found: `new` has no note yet, `marked` one that does not say so yet, `known` one that is a person's by its place.
 * `nobody`: a note of such a place that is no person's.
 */
export interface FoundPerson {
	readonly path: string;
	readonly note: "new" | "marked" | "known" | "nobody";
	/** Id of a circle; empty for none. */
	readonly circle: string;
}

/** What becomes of a note of somebody who was found; a circle that it already names stays. `mark` marks it as a person's. */
export function foundText(text: string, { note, circle }: FoundPerson, circleKey: string, mark: (text: string) => string): string {
	if (note === "nobody") return writeProperty(text, noPersonKey, "false");
	const marked = note === "marked" ? mark(text) : text;
	return circle === "" || (writtenProperty(marked, circleKey)?.text ?? "") !== "" ? marked : writeProperty(marked, circleKey, circle);
}
