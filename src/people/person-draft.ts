import type { Circle } from "../cadence/circle";
import type { WrittenCadence } from "../cadence/read-cadence";
import type { DateInterval } from "../calendar/date-interval";
import type { ImportantDate } from "../calendar/important-date";
import type { Contact, ContactOrigin, Problem, Term } from "./person";
import type { ReadingMemo } from "./reading-memo";

/** What the properties of one note have said so far; the readers of the property table fill it in. */
export interface PersonDraft {
	circle: Circle | undefined;
	cadence: WrittenCadence | undefined;
	trust: number | null;
	topics: readonly Term[];
	channel: string | null;
	birthday: ImportantDate | undefined;
	snoozeUntil: DateInterval | undefined;
	paused: boolean;
	nextContact: DateInterval | undefined;
	groups: readonly Term[];
	eras: readonly Term[];
	projects: readonly Term[];
	met: string | null;
	metThrough: Term | undefined;
	boundaries: readonly string[];
	why: string | null;
	pinyin: string | null;
	privateProperties: ReadonlySet<string>;
	contacts: readonly Contact[];
}

/** What a reader of the property table is given beside the value. */
export interface PropertyContext {
	/** The key as the note writes it, in lower case. */
	readonly key: string;
	/** Whether it is Kith's own key for the meaning, not one that is also read. */
	readonly own: boolean;
	/** Id or name in lower case → circle. */
	readonly circles: ReadonlyMap<string, Circle>;
	/** Key in lower case → meaning. */
	readonly meanings: ReadonlyMap<string, string>;
	/** Values that were read before. */
	readonly memo: ReadingMemo;
	/** Makes a term of a text that may be a link. */
	term(text: string): Term;
	/** Adds a contact that the properties of the note state. */
	contact(when: DateInterval, origin: ContactOrigin, oneToOne: boolean): void;
}

/** Reads one value into the draft. Answers what is wrong with it, or undefined where it was understood. */
export type PropertyReader = (value: unknown, into: PersonDraft, as: PropertyContext) => Problem["code"] | undefined;
