import { memberAt } from "../notes/member-at";
import { textOf, textsOf } from "../notes/yaml/property-values";
import type { CardFile, CardMeaning } from "./card";
import {
	addDateValue, addNote, addOtherName, addRelation, addValue, type CardDraft, emptyCard, finished, leaveOut, oneLine,
} from "./card-draft";
import { joinedName } from "./joined-name";
import { NotePlans } from "./note-plans";
import { addAddress, addCategory, plainUid } from "./reach";

/** The cards of an export of Monica in JSON; undefined where it is none. */
export function readMonica(json: unknown): CardFile | undefined {
	const contacts = valuesOf(json, "contact");
	if (contacts === undefined) return undefined;
	const names = new Map(contacts.map((contact) => [uuidOf(contact), nameOf(contact)]));
	const relations = new Map<string, readonly (readonly [type: string, name: string])[]>();
	for (const relation of valuesOf(json, "relationship") ?? []) {
		const of = textAt(relation, "of_contact");
		const related = [textAt(relation, "type"), names.get(textAt(relation, "contact_is")) ?? ""] as const;
		relations.set(of, [...(relations.get(of) ?? []), related]);
	}
	// Somebody who is there for a relation alone is no person of one's own.
	const plans = new NotePlans();
	const own = contacts.filter((contact) => propertyOf(contact, "is_partial") !== true);
	return {
		format: "monica",
		why: { kind: "begins-with", text: "account" },
		cards: own.map((contact, index) => {
			const card = emptyCard(index + 1);
			for (const [type, name] of relations.get(uuidOf(contact)) ?? []) addRelation(card, type, name);
			fillCard(card, contact, names);
			plans.addTo(card);
			return finished(card);
		}),
		problems: [],
	};
}

/** The things of one type that an account has, whichever way the version of the export puts them. */
function valuesOf(json: unknown, type: string): readonly unknown[] | undefined {
	const account = memberAt(json, "account");
	const lists = listOf(memberAt(account, "data"));
	const values = lists.find((list) => memberAt(list, "type") === type) ?? memberAt(account, `${type}s`);
	return Array.isArray(memberAt(values, "values")) ? listOf(memberAt(values, "values")) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function propertyOf(thing: unknown, key: string): unknown {
	return memberAt(thing, "properties", key) ?? memberAt(thing, key);
}

function textAt(thing: unknown, key: string): string {
	return textOf(propertyOf(thing, key)) ?? "";
}

function uuidOf(thing: unknown): string {
	return textAt(thing, "uuid");
}

function nameOf(contact: unknown): string {
	const part = (name: string): string => oneLine(textAt(contact, `${name}_name`));
	return joinedName({ family: part("last"), given: part("first"), middle: part("middle") });
}

const days: readonly (readonly [key: string, meaning: CardMeaning])[] = [
	["last_talked_to", "lastContact"], ["stay_in_touch_trigger_date", "nextContact"], ["first_met_date", "met"],
];

function fillCard(card: CardDraft, contact: unknown, names: ReadonlyMap<string, string>): void {
	card.name = nameOf(contact);
	card.uid = plainUid(uuidOf(contact)) || null;
	card.organization = oneLine(textAt(contact, "company"));
	addOtherName(card, textAt(contact, "nickname"));
	addNote(card, textAt(contact, "description"));
	addValue(card, "role", textAt(contact, "job"));
	addValue(card, "metThrough", names.get(textAt(contact, "first_met_through")) ?? "");
	for (const tag of textsOf(propertyOf(contact, "tags"))) addCategory(card, tag);
	for (const [key, meaning] of days) addDateValue(card, meaning, dateAt(contact, key));
	const often = textAt(contact, "stay_in_touch_frequency");
	if (often !== "") addValue(card, "cadence", `${often} days`);
	takeBirthday(card, propertyOf(contact, "birthdate"));
	if (propertyOf(contact, "is_dead") === true) addValue(card, "died", dateAt(contact, "deceased_date").slice(0, 10) || "yes");
	for (const thing of thingsOf(contact)) takeThing(card, thing);
}

/** A date by itself, or in an object that says how it is known. */
function dateAt(thing: unknown, key: string): string {
	const value = propertyOf(thing, key);
	return textOf(memberAt(value, "date") ?? value) ?? "";
}

/** Of an age that was guessed, the day and the month are made up. */
function takeBirthday(card: CardDraft, birthdate: unknown): void {
	const day = (textOf(memberAt(birthdate, "date")) ?? "").slice(0, 10);
	if (memberAt(birthdate, "is_age_based") === true) leaveOut(card, "born about", day.slice(0, 4));
	else addDateValue(card, "birthday", memberAt(birthdate, "is_year_unknown") === true ? day.slice(5) : day);
}

interface Thing {
	readonly type: string;
	readonly value: unknown;
}

function thingsOf(contact: unknown): readonly Thing[] {
	return listOf(memberAt(contact, "data")).flatMap((list) => {
		const type = textOf(memberAt(list, "type")) ?? "";
		return listOf(memberAt(list, "values")).map((value) => ({ type, value }));
	});
}

const mail = /^\S+@\S+\.\S+$/;
const number = /^\+?[\d\s().-]{5,}$/;
const address = /^https?:\/\//i;

function takeThing(card: CardDraft, { type, value }: Thing): void {
	const text = textAt(value, "data");
	if (type === "note") addNote(card, textAt(value, "body"));
	else if (type === "address") addValue(card, "city", textAt(value, "city"));
	else if (type !== "contact_field") leaveOut(card, type.replace(underscores, " "));
	else if (mail.test(text)) addValue(card, "email", text);
	else if (number.test(text)) addValue(card, "phone", text);
	else if (address.test(text)) addAddress(card, text);
	else leaveOut(card, "contact field", text);
}

const underscores = /_/g;
