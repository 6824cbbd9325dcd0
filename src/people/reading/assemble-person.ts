import { sameValue } from "../../notes/same-value";
import type { Person } from "../person/person";
import type { PersonRules } from "../properties/person-rules";
import type { ResolveLink } from "../properties/read-properties";
import type { NoteRecord } from "./note-record";
import { wholePerson, type PersonRecord } from "./person-record";
import { readPerson } from "./read-person";

/**
 * Puts a person together from their own note, read again if it has changed, and the notes that link it. If the result is the same as
 * before, it is the old object; undefined if nothing was read yet.
 */
export function assemblePerson(
	record: PersonRecord,
	before: Person | undefined,
	linking: readonly NoteRecord[],
	rules: PersonRules,
	resolveLink: ResolveLink,
): Person | undefined {
	const { changed } = record;
	const read = changed ? readPerson(changed, rules, resolveLink, record.body) : before && { ...before };
	if (!read) return undefined;
	if (changed) record.stated = read.contacts;
	record.changed = undefined;
	const whole = wholePerson(record, read, linking);
	return before !== undefined && sameValue(before, whole) ? before : whole;
}
