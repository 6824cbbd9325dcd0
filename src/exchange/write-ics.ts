import { addDays, type CivilDate } from "../calendar/civil-date";
import { contentLines, escaped } from "./content-lines";

/** How an event comes round: every year on its day, or on the last day of February, for those of 29 February. */
export type Repeats = "yearly" | "end-of-february";

/** Something on a day, or on days one after another, both ends included. */
export interface CalendarEvent {
	/** The same for as long as it is the same thing, so that a calendar that knows it already moves it. */
	readonly uid: string;
	readonly from: CivilDate;
	readonly to: CivilDate;
	readonly repeats: Repeats | undefined;
	readonly title: string;
}

/** What every file begins with that Kith writes. */
export const calendarHead = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kith//Kith//EN\r\n";

/** In other years the day before 1 March is it, which no rule of a day and month says. */
const rules: Readonly<Record<Repeats, string>> = {
	yearly: "RRULE:FREQ=YEARLY", "end-of-february": "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
};

/** Writes events of whole days (RFC 5545) that take up nobody's time. `stamp` is the moment of writing, in milliseconds since 1970. */
export function writeIcs(events: readonly CalendarEvent[], stamp: number): string {
	const written = `DTSTAMP:${new Date(stamp).toISOString().replace(/\.\d+|[-:]/g, "")}`;
	return calendarHead + contentLines(["CALSCALE:GREGORIAN", ...events.flatMap((event) => linesOf(event, written)), "END:VCALENDAR"]);
}

function linesOf({ uid, from, to, repeats, title }: CalendarEvent, written: string): readonly string[] {
	return [
		"BEGIN:VEVENT",
		`UID:${uid}`,
		written,
		`DTSTART;VALUE=DATE:${compact(from)}`,
		// The last year that four digits write has no day after its last.
		...(to < "9999-12-31" ? [`DTEND;VALUE=DATE:${compact(addDays(to, 1))}`] : []),
		...(repeats === undefined ? [] : [rules[repeats]]),
		`SUMMARY:${escaped(onOneLine(title))}`,
		"TRANSP:TRANSPARENT",
		"END:VEVENT",
	];
}

function compact(date: CivilDate): string {
	return date.replace(/-/g, "");
}

/** What no text of a calendar may hold: control characters, and halves of characters. */
function onOneLine(text: string): string {
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cs}]/gu, "").trim();
}
