import type { CivilDate } from "../../calendar/civil-date";
import { dateInName } from "../../calendar/date-in-name";
import { dayInterval, type DateInterval } from "../../calendar/date-interval";
import { readDate } from "../../calendar/read-date";
import { statedKind } from "../../notes/kinds/note-kind";
import type { Note } from "../../notes/note";
import { propertyIn } from "../../notes/yaml/property-values";

/** The keys that are read besides the one in the settings: that of meeting notes of other plugins, and the one in Chinese. */
const alsoRead = ["when", "日期"];
/** The key that Kith writes for a gathering, whatever the settings say. */
const ofGathering = "date";

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
	for (const key of [property, ...(statedKind(frontmatter) === "gathering" ? [ofGathering] : []), ...alsoRead]) {
		const value = key === "" ? undefined : propertyIn(frontmatter, key);
		if (value !== undefined && value !== null) return readDate(value);
	}
	return undefined;
}
