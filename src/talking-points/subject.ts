import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { Mention } from "../people/person/mention";
import type { Person } from "../people/person/person";
import { standingOf } from "../people/person/standing";
import type { TalkingPoint } from "./talking-point";
import type { TopicContext } from "../topics/person-topics";
import { readUsage, type Usage } from "./usage";

/** What talking points are made from besides the person: narrow, synchronous, with nothing read on demand. */
export interface TalkingContext extends TopicContext {
	personOf(path: string): Person | undefined;
	/** Where the vault mentions a person, outside their own note. */
	mentionsOf(path: string): readonly Mention[];
	/** What the properties of any note say that may be spoken of; nothing of a note that is not there. */
	openPropertiesOf(path: string): Readonly<Record<string, unknown>>;
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
	/** Whether the point of a key (`keyOf`) was set aside for the person at `path`. */
	readonly isDismissed?: (path: string, key: string) => boolean;
}

export const defaultTalkingOptions: TalkingOptions = { leadDays: 14, personalFrom: 3 };

/** The person talked to, with what every source wants to know. */
export interface Subject {
	readonly person: Person;
	/** The last time the two were in touch, one to one. */
	readonly lastTalk: DateInterval | undefined;
	/** The note that tells of it. */
	readonly lastNote: string | undefined;
	readonly usage: Usage;
	readonly options: TalkingOptions;
}

/** One kind of thing to say. */
export type TalkingPointSource = (subject: Subject, context: TalkingContext, today: CivilDate) => readonly TalkingPoint[];

/** Gathers what the sources share. */
export function subjectOf(person: Person, options: TalkingOptions, today: CivilDate): Subject {
	const last = standingOf(person, today).lastInteraction;
	return { person, lastTalk: last?.when, lastNote: last?.source.path, usage: readUsage(person, today), options };
}

/** How close the two are, where it decides how personal an opening may be: as written, else as the circle implies. */
export function trustOf(person: Person): number {
	if (person.trust !== null) return person.trust;
	return person.circle === "core" ? 4 : person.circle === "chosen" ? 3 : 2;
}
