import { addDays, type CivilDate, civilDate } from "../../src/calendar/civil-date";
import { compareIntervals, type DateInterval } from "../../src/calendar/date-interval";
import { readDate } from "../../src/calendar/read-date";
import { readImportantDate } from "../../src/calendar/read-important-date";
import { cadenceOf } from "../../src/cadence/cadence-of";
import { readCadence } from "../../src/cadence/read-cadence";
import type { Commitment } from "../../src/commitments/commitment";
import type { Interaction, InteractionItem, ItemKind } from "../../src/interactions/interaction";
import type { Remark } from "../../src/interactions/read-remarks";
import type { Contact, Person } from "../../src/people/person/person";
import { defaultSettings } from "../../src/settings/default-settings";

/** A person of a test, in the words of the note format; what is left out is as in a note that says nothing. */
export interface PersonSpec {
	readonly name: string;
	readonly path?: string;
	readonly aliases?: readonly string[];
	readonly circle?: string;
	readonly cadence?: string | number;
	readonly trust?: number;
	readonly topics?: readonly string[];
	readonly channel?: string;
	readonly birthday?: string;
	readonly snoozeUntil?: string;
	readonly paused?: boolean;
	readonly died?: boolean;
	readonly nextContact?: string;
	readonly groups?: readonly string[];
	readonly eras?: readonly string[];
	readonly projects?: readonly string[];
	readonly city?: string;
	readonly met?: string;
	readonly pinyin?: string;
	/** Path of a note. */
	readonly cameThrough?: string;
	readonly private?: readonly string[];
	/** Dates of one-to-one contact, as written. */
	readonly contacts?: readonly string[];
	readonly groupContacts?: readonly string[];
	readonly log?: readonly LogSpec[];
	readonly remarks?: readonly Remark[];
	readonly promises?: readonly (Partial<Omit<Commitment, "dueOn" | "text">> & { readonly text: string; readonly dueOn?: string })[];
}

/** A line of the log with at most one item under it. */
export interface LogSpec extends Partial<Omit<Interaction, "when" | "items">> {
	readonly on: string;
	readonly item?: ItemKind;
	readonly itemText?: string;
	readonly itemDone?: boolean;
	readonly itemPrivate?: boolean;
}

/** Makes a person. The log and its lines count as contact, as they do in a vault. */
export function aPerson(spec: PersonSpec): Person {
	const path = spec.path ?? `People/${spec.name}.md`;
	const interactions = (spec.log ?? []).map(anInteraction);
	const circle = defaultSettings.circles.find(({ id }) => id === spec.circle);
	return {
		path,
		name: spec.name,
		aliases: spec.aliases ?? [],
		circle: spec.circle ?? null,
		cadence: cadenceOf(readCadence(spec.cadence), circle),
		trust: spec.trust ?? null,
		topics: terms(spec.topics),
		channel: spec.channel ?? null,
		birthday: readImportantDate(spec.birthday),
		snoozeUntil: readDate(spec.snoozeUntil),
		paused: spec.paused ?? false,
		silence: undefined,
		died: spec.died ?? false,
		nextContact: readDate(spec.nextContact),
		groups: terms(spec.groups),
		...pastOf(spec),
		metThrough: undefined,
		boundaries: [],
		why: null,
		pinyin: spec.pinyin ?? null, wechat: null, details: [],
		privateProperties: new Set(spec.private),
		tags: ["person"],
		contacts: contactsOf(spec, interactions, path),
		interactions,
		remarks: spec.remarks ?? [],
		commitments: (spec.promises ?? []).map((promise) => ({ by: "me", done: false, private: false, source: { path, line: 12 }, ...promise, dueOn: promise.dueOn === undefined ? undefined : dayOf(promise.dueOn) })),
		problems: [],
	};
}

function pastOf({ eras, projects, city, met, cameThrough }: PersonSpec): Pick<Person, "eras" | "projects" | "city" | "met" | "cameThrough"> {
	return { eras: terms(eras), projects: terms(projects), city: city ?? null, met: met ?? null, cameThrough: cameThrough === undefined ? undefined : { text: cameThrough, path: cameThrough } };
}

/** Days of contact, `every` days apart, the newest `last`. */
export function contactsEvery(every: number, count: number, last: string): readonly string[] {
	return Array.from({ length: count }, (_, index) => addDays(dayOf(last), -index * every));
}

function contactsOf(spec: PersonSpec, interactions: readonly Interaction[], path: string): readonly Contact[] {
	const source = { path, line: null };
	return [
		...(spec.contacts ?? []).map((text): Contact => ({ when: written(text), origin: "mention", oneToOne: true, source })),
		...(spec.groupContacts ?? []).map((text): Contact => ({ when: written(text), origin: "log", oneToOne: false, source })),
		...interactions.map(({ when, oneToOne, line }): Contact => ({ when, origin: "log", oneToOne, source: { path, line } })),
	].sort((a, b) => compareIntervals(b.when, a.when));
}

function anInteraction({ on, item, itemText = "word", itemDone = false, itemPrivate = false, ...rest }: LogSpec, index: number): Interaction {
	const line = 20 + index * 2;
	const items: InteractionItem[] = item ? [{ kind: item, text: itemText, line: line + 1, done: itemDone, private: itemPrivate }] : [];
	return { when: written(on), channel: null, text: "", line, happened: true, oneToOne: true, incoming: false, private: false, ...rest, items };
}

function terms(texts: readonly string[] = []): Person["topics"] {
	return texts.map((text) => ({ text, path: undefined }));
}

function written(text: string): DateInterval {
	const date = readDate(text);
	if (!date) throw new Error(`not a date: ${text}`);
	return date;
}

function dayOf(text: string): CivilDate {
	const date = civilDate(text);
	if (!date) throw new Error(`no such day: ${text}`);
	return date;
}
