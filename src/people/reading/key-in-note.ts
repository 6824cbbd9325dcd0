import { readCadence } from "../../cadence/read-cadence";
import { compareIntervals } from "../../calendar/date-interval";
import { scanLines } from "../../notes/lines/scan-lines";
import { fieldSign, fieldsUnder } from "../../notes/lines/text-field";
import type { Note } from "../../notes/note";
import { writtenProperties } from "../../notes/yaml/write-property";
import { type PersonRules, plainKey } from "../properties/person-rules";
import type { Meaning, PropertyRow } from "../properties/property-table";
import type { UnseenPerson } from "../properties/property-reader";
import { readPerson } from "./read-person";

/** The key of a property in the text of a note; without one, or where that has none, the key for new notes. */
export type KeyOf = (meaning: Meaning, text?: string) => string;

/**
 * The key under which a note says something, of those that the settings give the meaning and the words that people make up for it: the one
 * that is read where there are several, a property before a field in the text (`birthday::`). Undefined where the note says nothing of it.
 */
export function keyInNote(text: string, meaning: Meaning, rules: PersonRules): string | undefined {
	return keyAmong(writtenProperties(text), meaning, rules) ?? fieldInNote(text, meaning, rules);
}

/** The same among properties that were read. */
export function keyAmong(properties: Iterable<[key: string, value: unknown]>, meaning: Meaning, rules: PersonRules): string | undefined {
	const said = [...properties].flatMap(([key, value]) => {
		const found = rules.keys.get(plainKey(key))?.find(({ row }) => row.meaning === meaning);
		const isOurs = found && (found.rank === 0 || isMadeUp(plainKey(key), found.row) || isOwnFrequency(plainKey(key), value));
		return isOurs ? [{ key, value, rank: found.rank }] : [];
	});
	said.sort((one, other) => one.rank - other.rank);
	if (said.length === 1 && said[0]?.rank === 0) return said[0].key;
	// What was made up and cannot be read may be no such thing: it stays.
	return readKey(said, rules) ?? said.find(({ rank, value }) => rank === 0 || (value !== undefined && isEmpty(value)))?.key;
}

/** Keys of other plugins, and what may mean something else: read, and never written. */
const ofOthers =
	/^(?:prm-.*|contact|last-?contact|last_chat|frequency|category|interests|closeness|trust_in_me|last_interaction|bday|date-of-birth|born|next-?follow-?up|location|based-in|tz|source|来源|interactions|events)$/;

/** Whether a key that is also read is one that people make up: where each key adds what it says, their words may mean less than Kith's. */
function isMadeUp(key: string, { meaning, takes }: PropertyRow): boolean {
	return (takes === "first" || meaning === "topics" || meaning === "lastContact") && !ofOthers.test(key);
}

/** `frequency: every 6 weeks`: the other plugin says it in one word. */
function isOwnFrequency(key: string, value: unknown): boolean {
	return key === "frequency" && typeof value === "string" && /\s|\d|\p{Script=Han}/u.test(value) && readCadence(value) !== undefined;
}

/** Every key of the properties of a note that is read as saying this, those of other plugins too. */
export function keysInNote(text: string, meaning: Meaning, rules: PersonRules): readonly string[] {
	return [...writtenProperties(text).keys()].filter((key) => isKeyOf(meaning, key, rules));
}

function isKeyOf(meaning: Meaning, key: string, { keys }: PersonRules): boolean {
	return keys.get(plainKey(key))?.some(({ row }) => row.meaning === meaning) === true;
}

/** Whether there is nothing to read: nothing written, or what is nested. */
function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === "";
}

/** The first that can be read; where they state contacts, the newest. */
function readKey(said: readonly { readonly key: string; readonly value: unknown }[], rules: PersonRules): string | undefined {
	const read = said.flatMap(({ key, value }) => {
		const note: Note = { path: "", name: "", createdAt: 0, modifiedAt: 0, text: undefined, structure: { frontmatter: { [key]: value } } };
		const person = readPerson(note, rules, () => undefined);
		return isEmpty(value) || person.problems.length > 0 ? [] : [{ key, person }];
	});
	return read.reduce((best, one) => (isNewer(one.person, best?.person) ? one : best), read[0])?.key;
}

function isNewer({ contacts: [one] }: UnseenPerson, other: UnseenPerson | undefined): boolean {
	const [last] = other?.contacts ?? [];
	return one !== undefined && last !== undefined && compareIntervals(one.when, last.when) > 0;
}

function fieldInNote(text: string, meaning: Meaning, rules: PersonRules): string | undefined {
	const named = [...rules.textFields].filter((key) => isKeyOf(meaning, key, rules));
	const [found] = named.length === 0 ? [] : fieldsUnder(scanLines(text), new Set(named));
	return found && found.key + fieldSign;
}
