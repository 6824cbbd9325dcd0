import { compareIntervals, type DateInterval } from "../../calendar/date-interval";
import { readDate } from "../../calendar/read-date";
import { writeDate } from "../../calendar/write-date";
import { writeProperty, writtenProperty } from "../../notes/yaml/write-property";

/** The properties that hold the last contact. */
export interface LastContactKeys {
	/** The one that is written. */
	readonly lastContactKey: string;
	/** Keys of other plugins: read, so that an older date never stands above a newer one, and left as they are. */
	readonly alsoReadKeys?: readonly string[] | undefined;
}

/**
 * The text with the last contact moved forward to `on`. It never moves back: back-filling an old meeting changes nothing. An imprecise date
 * gives way to a finer one inside it (`2026` to `2026-11-20`), a value that is no date stays as it is.
 */
export function writeLastContact(text: string, on: DateInterval, { lastContactKey, alsoReadKeys = [] }: LastContactKeys): string {
	const old = writtenProperty(text, lastContactKey);
	if (old && old.text !== "" && (old.text === undefined || !moves(old.text, on))) return text;
	const others = alsoReadKeys.filter((key) => key !== lastContactKey).map((key) => writtenProperty(text, key)?.text);
	if (others.some((other) => other !== undefined && isDate(other) && !moves(other, on))) return text;
	return writeProperty(text, lastContactKey, like(old?.text ?? "", on));
}

/** Whether a newer or finer date takes the place of what is written; never that of something that is no date. */
function moves(written: string, on: DateInterval): boolean {
	const old = readDate(written);
	if (!old) return false;
	if (contains(old, on)) return !contains(on, old);
	return !contains(on, old) && compareIntervals(on, old) > 0;
}

function isDate(written: string): boolean {
	return readDate(written) !== undefined;
}

function contains(outer: DateInterval, inner: DateInterval): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}

/** A day is written as a link to its note where the old one was. */
function like(old: string, on: DateInterval): string {
	const day = writeDate(on);
	return on.precision === "day" && /^\[\[\d{4}-\d{2}-\d{2}\]\]$/.test(old) ? `[[${day}]]` : day;
}
