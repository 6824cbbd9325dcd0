import type { Circle } from "../cadence/circle";
import { logHeadings } from "../interactions/log-headings";
import { linkOf, tagsOf } from "../notes/property-values";
import { circleNames } from "./circle-names";
import { ReadingMemo } from "./reading-memo";
import { propertyTable, type PropertyRow } from "./property-table";

/** The settings that decide who is a person and how the note is read: a part of Kith's settings. */
export interface PersonSettings {
	readonly peopleFolders: readonly string[];
	readonly excludedFolders: readonly string[];
	readonly personTags: readonly string[];
	readonly markerProperty: string;
	readonly markerValues: readonly string[];
	readonly properties: Readonly<Record<string, string>>;
	readonly circles: readonly Circle[];
	readonly interactionHeading: string;
	readonly datedNotesProperty: string;
}

/** A key of the property table: which row it belongs to, and how early it is asked (0 = Kith's own key). */
export interface PropertyKey {
	readonly row: PropertyRow;
	readonly rowIndex: number;
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
	/** The marker property in the spellings that are looked up; property names ignore case in the app. */
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
	/** Headings that the log stands under. */
	readonly logHeadings: readonly string[];
	/** Values that were read by these rules, to be shared. */
	readonly memo: ReadingMemo;
}

/** Other settings change nothing in what a note says. */
const deciding: readonly (keyof PersonSettings)[] = ["peopleFolders", "excludedFolders", "personTags", "markerProperty", "markerValues", "properties", "circles", "interactionHeading", "datedNotesProperty"];

/** Prepares settings for reading notes; folders of templates are read no more than those that are excluded. */
export function personRules(settings: PersonSettings, templateFolders: readonly string[] = []): PersonRules {
	const tags = new Set(settings.personTags.map((tag) => tag.replace(/^#/, "").toLowerCase()));
	const values = new Set(settings.markerValues.map(markerOf));
	return {
		madeOf: [...deciding.map((key) => settings[key]), templateFolders],
		peoplePrefixes: settings.peopleFolders.map(prefixOf),
		excludedPrefixes: [...settings.excludedFolders, ...templateFolders].map(prefixOf).filter((prefix) => prefix !== "/"),
		personTags: tags,
		markerKeys: settings.markerProperty === "" ? [] : spellingsOf(settings.markerProperty),
		isMarker: (value) => values.has(singular(value)) || values.has(markerOf(value)),
		isPersonTag: (written) => tagsOf(written).some((tag) => isNestedIn(tag, tags)),
		keys: keysOf(settings.properties),
		circles: circlesByName(settings.circles),
		meanings: meaningsOf(settings.properties),
		privateKeys: propertyTable.filter(({ meaning }) => meaning === "private").flatMap((row) => spellingsOf(keyOf(row, settings.properties))),
		logHeadings: logHeadings(settings.interactionHeading),
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

/** The key that a meaning has under these settings. */
export function keyOf(row: PropertyRow, properties: Readonly<Record<string, string>>): string {
	return properties[row.meaning] ?? row.key;
}

function keysOf(properties: Readonly<Record<string, string>>): Map<string, PropertyKey[]> {
	const keys = new Map<string, PropertyKey[]>();
	propertyTable.forEach((row, rowIndex) => {
		const own = keyOf(row, properties).toLowerCase();
		const all = [own, ...otherKeysOf(row).filter((key) => key !== own)];
		all.forEach((key, rank) => {
			const known = keys.get(key);
			if (known) known.push({ row, rowIndex, rank });
			else keys.set(key, [{ row, rowIndex, rank }]);
		});
	});
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
		for (const key of [...otherKeysOf(row), row.meaning, row.key, keyOf(row, properties)]) meanings.set(key.toLowerCase(), row.meaning);
	}
	return meanings;
}

function circlesByName(circles: readonly Circle[]): Map<string, Circle> {
	const byName = new Map<string, Circle>();
	for (const circle of circles) for (const name of circleNames[circle.id] ?? []) byName.set(name, circle);
	for (const circle of circles) if (circle.name !== "") byName.set(circle.name.toLowerCase(), circle);
	for (const circle of circles) byName.set(circle.id.toLowerCase(), circle);
	return byName;
}
