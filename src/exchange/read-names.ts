import type { Card, CardFile } from "./card";
import { emptyCard, shortened } from "./card-draft";
import { readPastedNames } from "../people/names/pasted-names";

/** Reads a list of names, one a line: what was remarked beside a name is a note about the person, and no name. */
export function readNames(text: string): CardFile {
	const { names, unread } = readPastedNames(text);
	const cards = names.map(({ name, remark }, index): Card => {
		return { ...emptyCard(index + 1), name, note: remark ?? "" };
	});
	return {
		format: "names",
		why: { kind: "one-name-a-line" },
		cards,
		problems: unread.length > 0 ? [{ kind: "unread-lines", lines: unread.map(shortened) }] : [],
	};
}
