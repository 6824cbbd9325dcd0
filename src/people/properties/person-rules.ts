import { type Circle, noCircle } from "../../cadence/circle";
import type { CivilDate } from "../../calendar/civil-date";
import { logHeadings } from "../../interactions/logs/log-headings";
import { commaList } from "../../notes/comma-list";
import { fieldSign } from "../../notes/lines/text-field";
import { linkOf, tagsOf } from "../../notes/yaml/property-values";
import { circleNames } from "./circle-names";
import { ReadingMemo } from "./reading-memo";
import { propertyTable, type PropertyRow } from "./property-table";

/** The settings that decide who is a person and how the note is read: a part of Kith's settings. */
export interface PersonSettings {
	readonly peopleFolders: readonly string[];
	readonly excludedFolders: readonly string[];
	readonly personTags: readonly string[];
	/** Several with commas between them are looked at; the first is written. */
	readonly markerProperty: string;
	readonly markerValues: readonly string[];
	/**
	 * Own keys by meaning, separated by commas; the one that a note has is written, else the first. One that ends in `::` is a field in the
	 * text (`birthday:: 08-15`).
	 */
	readonly properties: Readonly<Record<string, string>>;
	readonly circles: readonly Circle[];
	readonly interactionHeading: string;
	readonly datedNotesProperty: string;
	readonly dayNames: boolean;
	readonly looseLogs: boolean;
	readonly plainNames: boolean;
}

/** A key of the property table: which row it belongs to, and how early it is asked (0 = Kith's own key). */
export interface PropertyKey {
	readonly row: PropertyRow;
	/** One of its own for each row that the first key decides; 0 for all others. There is room for 32. */
	readonly bit: number;
	readonly rank: number;
}

/** The same settings, prepared once so that each note costs little. */
export interface PersonRules {
	/** What they were made of: rules made of the same read every note alike. */
	readonly madeOf: readonly unknown[];
	readonly peoplePrefixes: readonly string[];
	readonly excludedPrefixes: readonly string[];
	/** Lower case, without `#`. */
	readonly personTags: ReadonlySet<string>;
	/** The marker properties in the spellings that are looked up; property names ignore case in the app. */
	readonly markerKeys: readonly string[];
	readonly isMarker: (value: string) => boolean;
	/** For one tag, or several in one text. */
	readonly isPersonTag: (written: string) => boolean;
	/** Key in lower case → the rows that read it. */
	readonly keys: ReadonlyMap<string, readonly PropertyKey[]>;
	/** Id or name in lower case → circle. */
	readonly circles: ReadonlyMap<string, Circle>;
	/** Key in lower case → the meaning that it has here, for the list property `private`. */
	readonly meanings: ReadonlyMap<string, string>;
	/** The key of the list property `private`, in the spellings that are looked up. */
	readonly privateKeys: readonly string[];
	/** Keys in lower case of fields in the text that are read as properties. */
	readonly textFields: ReadonlySet<string>;
	/** Headings that the log stands under. */
	readonly logHeadings: readonly string[];
	/** The local day of an instant in milliseconds. */
	readonly dayOf: ((milliseconds: number) => CivilDate) | undefined;
	/** Values that were read by these rules, to be shared. */
	readonly memo: ReadingMemo;
}

/** Other settings change nothing in what a note says. */
const deciding: readonly (keyof PersonSettings)[] = [
	"peopleFolders", "excludedFolders", "personTags", "markerProperty", "markerValues", "properties", "circles", "interactionHeading",
	"datedNotesProperty", "dayNames", "looseLogs", "plainNames",
];

/** Prepares settings for reading notes; folders of templates are read no more than those that are excluded. */
export function personRules(settings: PersonSettings, templateFolders: readonly string[] = [], dayOf?: PersonRules["dayOf"]): PersonRules {
	const tags = new Set(settings.personTags.map((tag) => tag.replace(/^#/, "").toLowerCase()));
	const values = new Set(settings.markerValues.map(markerOf));
	return {
		madeOf: [...deciding.map((key) => settings[key]), templateFolders],
		peoplePrefixes: settings.peopleFolders.map(prefixOf),
		excludedPrefixes: [...settings.excludedFolders, ...templateFolders].map(prefixOf).filter((prefix) => prefix !== "/"),
		personTags: tags,
		markerKeys: commaList(settings.markerProperty).flatMap(spellingsOf),
		isMarker: (value) => values.has(singular(value)) || values.has(markerOf(value)),
		isPersonTag: (written) => tagsOf(written).some((tag) => isNestedIn(tag, tags)),
		keys: keysOf(settings.properties),
		circles: circlesByName([noCircle, ...settings.circles]),
		meanings: meaningsOf(settings.properties),
		privateKeys: propertyTable
			.filter(({ meaning }) => meaning === "private")
			.flatMap((row) => spellingsOf(keyOf(row, settings.properties))),
		textFields: textFieldsOf(settings.properties),
		logHeadings: logHeadings(settings.interactionHeading, settings.looseLogs),
		dayOf,
		memo: new ReadingMemo(),
	};
}

/** `person`, also of `[[Notes/People|…]]`. */
function markerOf(value: string): string {
	return singular(linkOf(value)?.target.replace(/^.*\//, "") ?? value);
}

/** `person/work` is nested in `person`, and counts. */
function isNestedIn(tag: string, tags: ReadonlySet<string>): boolean {
	if (tags.has(tag)) return true;
	for (let slash = tag.indexOf("/"); slash > 0; slash = tag.indexOf("/", slash + 1)) if (tags.has(tag.slice(0, slash))) return true;
	return false;
}

/** A word as it is compared with marker values: `People`, `person` and `Persons` are one, `contacts` and `contact` too. */
function singular(word: string): string {
	const lower = word.trim().toLowerCase();
	if (lower === "people") return "person";
	return lower.length > 3 && lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

function prefixOf(folder: string): string {
	return `${folder.replace(/^\/+|\/+$/g, "")}/`;
}

function spellingsOf(key: string): string[] {
	const lower = key.toLowerCase();
	return [...new Set([key, lower, lower.charAt(0).toUpperCase() + lower.slice(1), key.toUpperCase()])];
}

/** The key under which a meaning is written under these settings. */
export function keyOf(row: PropertyRow, properties: Readonly<Record<string, string>>): string {
	return ownKeysOf(row, properties)[0] ?? row.key;
}

/** A key as the tables know it: in lower case, and without the label of `TEL[CELL]`. */
export function plainKey(key: string): string {
	return key.toLowerCase().replace(/\[[^[\]]*\]$/, "[]");
}

/** The keys that a meaning has under these settings, before those that are also read. */
function ownKeysOf({ meaning, key }: PropertyRow, properties: Readonly<Record<string, string>>): readonly string[] {
	const written = properties[meaning];
	if (written === undefined) return [key];
	const keys = commaList(written).filter((each) => !each.endsWith(fieldSign));
	return keys.length > 0 ? keys : [key];
}

function textFieldsOf(properties: Readonly<Record<string, string>>): ReadonlySet<string> {
	const fields = Object.values(properties).flatMap(commaList).filter((key) => key.endsWith(fieldSign));
	return new Set(fields.map((key) => key.slice(0, -fieldSign.length).trim().toLowerCase()));
}

/** The keys of fields in the text that a meaning has under these settings, in lower case. */
function fieldsOf({ meaning }: PropertyRow, properties: Readonly<Record<string, string>>): readonly string[] {
	return [...textFieldsOf({ [meaning]: properties[meaning] ?? "" })];
}

function keysOf(properties: Readonly<Record<string, string>>): Map<string, PropertyKey[]> {
	const keys = new Map<string, PropertyKey[]>();
	let bits = 1;
	for (const row of propertyTable) {
		const bit = row.takes === "first" ? bits : 0;
		if (bit !== 0) bits <<= 1;
		const own = ownKeysOf(row, properties).map((key) => key.toLowerCase());
		const others = [...otherKeysOf(row), ...fieldsOf(row, properties)].filter((key) => !own.includes(key));
		[...own, ...new Set(others)].forEach((key, place) => {
			const known = keys.get(key);
			const found = { row, bit, rank: Math.max(0, place - own.length + 1) };
			if (known) known.push(found);
			else keys.set(key, [found]);
		});
	}
	return keys;
}

/** The keys that are also read, in lower case: words with a blank between them in each way to join them, but for Kith's own key. */
function otherKeysOf({ key: own, alsoRead }: PropertyRow): readonly string[] {
	const keys = alsoRead.flatMap((key) => (key.includes(" ") ? joints.map((joint) => key.replaceAll(" ", joint)) : [key.toLowerCase()]));
	return [...new Set(keys)].filter((key) => key !== own);
}

const joints = ["_", "-", " ", ""];

function meaningsOf(properties: Readonly<Record<string, string>>): Map<string, string> {
	const meanings = new Map<string, string>();
	for (const row of propertyTable) {
		for (const key of [...otherKeysOf(row), row.meaning, row.key, ...fieldsOf(row, properties), ...ownKeysOf(row, properties)]) {
			meanings.set(key.toLowerCase(), row.meaning);
		}
	}
	return meanings;
}

function circlesByName(circles: readonly Circle[]): Map<string, Circle> {
	const byName = new Map<string, Circle>();
	for (const circle of circles) for (const name of circleNames.get(circle.id) ?? []) byName.set(name, circle);
	for (const circle of circles) if (circle.name !== "") byName.set(circle.name.toLowerCase(), circle);
	for (const circle of circles) byName.set(circle.id.toLowerCase(), circle);
	return byName;
}
