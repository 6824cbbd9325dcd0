import type { Circle } from "../../cadence/circle";
import type { WrittenCadence } from "../../cadence/read-cadence";
import type { CivilDate } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import type { ContactOrigin, Person, Problem, Term } from "../person/person";
import type { ReadingMemo } from "./reading-memo";

/** A person that was not handed out yet: filled in property by property, and completed in place. */
export type UnseenPerson = { -readonly [Key in keyof Person]: Person[Key] };

/** What a reader of the property table is given besides the value. */
export interface PropertyContext {
	/** The key as the note writes it, in lower case. */
	readonly key: string;
	/** Whether it is Kith's own key, or the one that the settings give in its place. */
	readonly isOwnKey: boolean;
	/** Id or name in lower case → circle. */
	readonly circles: ReadonlyMap<string, Circle>;
	/** Key in lower case → meaning. */
	readonly meanings: ReadonlyMap<string, string>;
	/** Values that were read before. */
	readonly memo: ReadingMemo;
	/** The day when the note was last written in; undefined where that is not known. */
	readonly writtenOn: CivilDate | undefined;
	/** What the note says about both, from which the cadence that holds is made in the end. */
	circle: Circle | undefined;
	cadence: WrittenCadence | undefined;
	/** Makes a term of a text that may be a link. */
	term(text: string): Term;
	/** Adds a contact that the properties of the note state. */
	contact(when: DateInterval, origin: ContactOrigin, oneToOne: boolean): void;
}

/** Reads one value into the person. Returns what is wrong with it, or undefined if it was understood. */
export type PropertyReader = (value: unknown, into: UnseenPerson, as: PropertyContext) => Problem["code"] | undefined;
