import { sameValue } from "../../notes/same-value";
import type { PersonRules } from "../properties/person-rules";
import type { ResolveLink } from "../properties/read-properties";
import type { NoteRecord } from "./note-record";
import { type PersonRecord, shownOf, wholePerson } from "./person-record";
import { readPerson } from "./read-person";

/** What the index knows of a person besides their own note. */
interface AboutPerson {
	readonly linking: readonly NoteRecord[];
	/** Notes that are copies of theirs. */
	readonly copies: readonly string[];
	/** Whether theirs is a copy of another's. */
	readonly isCopy: boolean;
}

/**
 * Puts a person together from their own note, read again if it has changed, and the notes that link it. If the result is the same as
 * before, it is the old object. Returns whether something visible has changed; nothing has if nothing was read yet.
 */
export function assemblePerson(
	record: PersonRecord,
	previous: PersonRecord | undefined,
	{ linking, copies, isCopy }: AboutPerson,
	rules: PersonRules,
	resolveLink: ResolveLink,
): boolean {
	const { changed } = record;
	const former = record.whole ? record : previous;
	const [before, wasCopy] = [former?.whole, former?.isCopy];
	const read = changed ? readPerson(changed, rules, resolveLink, record.body) : before && { ...before };
	if (!read) return false;
	if (changed) ({ contacts: record.stated, paused: record.paused } = read);
	record.changed = undefined;
	record.isCopy = isCopy;
	const whole = wholePerson(record, read, linking, copies);
	record.whole = before !== undefined && sameValue(before, whole) ? before : whole;
	return shownOf(record) !== (wasCopy === true ? undefined : before);
}
