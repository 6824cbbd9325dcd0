import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Source } from "../notes/note";
import type { Person } from "../people/person";
import type { TalkingPoint } from "./talking-point";
import type { TopicIndex } from "./topic-index";
import { readUsage, type Usage } from "./usage";

/** A line of mine that links to a person, outside their own note. */
export interface Mention {
	readonly source: Source;
	/** The line as written, without its list mark; null where the note has not been read. */
	readonly text: string | null;
	/** The day of a dated note. */
	readonly on: CivilDate | undefined;
	/** Under a private mark. */
	readonly private: boolean;
}

/** What talking points are made from besides the person: narrow, synchronous, nothing is read on demand. */
export interface TalkingContext {
	readonly topicIndex: TopicIndex;
	people(): readonly Person[];
	personOf(path: string): Person | undefined;
	mentionsOf(path: string): readonly Mention[];
	/** The civil day of an instant, in the zone of the user. */
	dayOf(milliseconds: number): CivilDate;
}

/** What a user may set about talking points. */
export interface TalkingOptions {
	/** How early a date is mentioned. */
	readonly leadDays: number;
	/** Trust from which a personal opening is offered. */
	readonly personalFrom: number;
	readonly limit?: number;
	/** Keys (`keyOf`) of points set aside for this person. */
	readonly dismissed?: ReadonlySet<string>;
}

export const defaultTalkingOptions: TalkingOptions = { leadDays: 14, personalFrom: 3 };

/** The person talked to, with what every source wants to know. */
export interface Subject {
	readonly person: Person;
	/** The last time the two were in touch, one to one. */
	readonly lastTalk: DateInterval | undefined;
	readonly usage: Usage;
	readonly options: TalkingOptions;
}

/** One kind of thing to say. */
export type TalkingPointSource = (subject: Subject, context: TalkingContext, today: CivilDate) => readonly TalkingPoint[];

/** Gathers what the sources share. */
export function subjectOf(person: Person, options: TalkingOptions, today: CivilDate): Subject {
	return { person, lastTalk: lastTalkOf(person, today), usage: readUsage(person, today), options };
}

/** The last time the two were in touch, one to one, as of a day. */
export function lastTalkOf(person: Person, today: CivilDate): DateInterval | undefined {
	return person.contacts.find((contact) => contact.oneToOne && contact.when.from <= today)?.when;
}

/** Whether a property may be spoken of: it is not named in the list property `private`. */
export function isOpen(person: Person, meaning: string): boolean {
	return !person.privateProperties.has(meaning);
}

/** How close the two are, where it decides how personal an opening may be: as written, else as the circle implies. */
export function trustOf(person: Person): number {
	if (person.trust !== null) return person.trust;
	return person.circle === "core" ? 4 : person.circle === "chosen" ? 3 : 2;
}
