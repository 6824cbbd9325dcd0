import type { CivilDate } from "../../calendar/civil-date";
import { dateInName } from "../../calendar/date-in-name";
import { dayInterval, type DateInterval } from "../../calendar/date-interval";
import { readDate } from "../../calendar/read-date";
import type { Note } from "../../notes/note";
import { propertyIn } from "../../notes/yaml/property-values";

/** The key that meeting notes of other plugins use besides the one in the settings. */
const alsoRead = "when";

/** The days that a note is dated by: as a daily note, else by its date property, else by a day in its name. */
export function dayOfNote(note: Note, dailyNoteDay: (path: string) => CivilDate | undefined, property: string): DateInterval | undefined {
	const daily = dailyNoteDay(note.path);
	if (daily !== undefined) return dayInterval(daily);
	const written = propertyDay(note.structure.frontmatter, property);
	if (written) return written;
	const named = dateInName(note.name);
	return named === undefined ? undefined : dayInterval(named);
}

function propertyDay(frontmatter: Note["structure"]["frontmatter"], property: string): DateInterval | undefined {
	if (!frontmatter) return undefined;
	const value = (property === "" ? undefined : propertyIn(frontmatter, property)) ?? propertyIn(frontmatter, alsoRead);
	return value === undefined || value === null ? undefined : readDate(value);
}
