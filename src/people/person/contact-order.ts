import { compareIntervals } from "../../calendar/date-interval";
import type { Source } from "../../notes/note";
import type { Contact, ContactOrigin } from "./person";

/** Where two sources state the same days, the one that says most comes first: it is shown as "why this date". */
const originOrder: Readonly<Record<ContactOrigin, number>> = { log: 0, meeting: 1, mention: 2, task: 3, list: 4, property: 5 };

/** Newest first by the end of the interval; of the same days the source that says most. */
export function compareContacts(a: Contact, b: Contact): number {
	return compareIntervals(b.when, a.when) || originOrder[a.origin] - originOrder[b.origin] || compareSources(a.source, b.source);
}

/** By path, then by line; the note as a whole before its lines. */
export function compareSources(a: Source, b: Source): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return (a.line ?? -1) - (b.line ?? -1);
}
