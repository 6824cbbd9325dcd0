import { commaList } from "../../notes/comma-list";
import { writeProperty } from "../../notes/yaml/write-property";

/** What is known about a person whose note is to be made. */
export interface NewPersonNote {
	readonly aliases: readonly string[];
	/** Id of a circle; empty for none. */
	readonly circle: string;
	/** As written; empty for as the circle says. */
	readonly cadence?: string;
	readonly why: string;
}

/** What makes a note a person's, and the keys to write. */
export interface NewPersonRules {
	readonly markerProperty: string;
	readonly markerValues: readonly string[];
	readonly personTags: readonly string[];
	keyOf(meaning: "circle" | "cadence" | "why"): string;
}

/** The text of a new person note: recognised as one by the property, or by the tag where no property is set. */
export function newPersonNote({ aliases, circle, cadence = "", why }: NewPersonNote, rules: NewPersonRules): string {
	const [property] = commaList(rules.markerProperty);
	const [marker] = rules.markerValues;
	const [tag] = rules.personTags;
	let text = "";
	if (property !== undefined && marker !== undefined) text = writeProperty(text, property, marker);
	else if (tag !== undefined) text = writeProperty(text, "tags", [tag]);
	if (aliases.length > 0) text = writeProperty(text, "aliases", aliases);
	if (circle !== "") text = writeProperty(text, rules.keyOf("circle"), circle);
	if (cadence !== "") text = writeProperty(text, rules.keyOf("cadence"), cadence);
	if (why !== "") text = writeProperty(text, rules.keyOf("why"), why);
	return text;
}
