import type { CivilDate } from "../../calendar/civil-date";
import { type CalendarPart, calendarThings } from "../../exchange/exporting/calendar-things";
import { cardOfPerson } from "../../exchange/exporting/card-of-person";
import { writeCsv } from "../../exchange/write-csv";
import { writeIcs } from "../../exchange/write-ics";
import { writeVCard } from "../../exchange/write-vcard";
import type { Source } from "../../notes/note";
import type { ActionPorts } from "../action-ports";
import type { Person } from "../../people/person/person";
import { privatePlaces } from "../../topics/private-places";

/** What can be written of people: a version of vCard, or a table. */
export type ExportAs = "4.0" | "3.0" | "csv";

/** The text of a file for other programs, and how much is in it. */
export interface Exported {
	readonly text: string;
	readonly count: number;
}

/** People for other programs; whoever is private is not among them. */
export function exportedPeople(kith: Pick<ActionPorts, "vault" | "known">, people: readonly Person[], as: ExportAs): Exported {
	const cards = openPeople(kith, people).map((person, at) =>
		cardOfPerson(person, kith.known.openPropertiesOf(person.path), kith.known.rules(), at + 1));
	return { text: as === "csv" ? writeCsv(cards) : writeVCard(cards, as), count: cards.length };
}

/** What a calendar is to hold: which days, as of which, written when (milliseconds since 1970). */
export interface CalendarWish {
	readonly parts: ReadonlySet<CalendarPart>;
	readonly today: CivilDate;
	readonly stamp: number;
}

/** The days of people as a calendar; whoever is private has none in it. */
export function exportedCalendar(
	kith: Pick<ActionPorts, "vault" | "known" | "words">,
	people: readonly Person[],
	{ parts, today, stamp }: CalendarWish,
): Exported {
	const { known, words } = kith;
	const things = calendarThings(openPeople(kith, people), parts, {
		keys: known.rules().keys, propertiesOf: (path) => known.openPropertiesOf(path), isPrivate: privateIn(kith),
	}, today);
	const events = things.map(({ thing, ...event }) => ({ ...event, title: words.exchange.event(thing) }));
	return { text: writeIcs(events, stamp), count: events.length };
}

/** Those whose notes may be spoken of elsewhere. */
function openPeople(kith: Pick<ActionPorts, "vault" | "known">, people: readonly Person[]): readonly Person[] {
	const isPrivate = privateIn(kith);
	return people.filter(({ path }) => !isPrivate({ path, line: null }));
}

function privateIn({ vault, known }: Pick<ActionPorts, "vault" | "known">): (source: Source) => boolean {
	return privatePlaces(vault.noteAt, known.rules());
}
