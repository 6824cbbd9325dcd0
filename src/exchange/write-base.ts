import { readCadence } from "../cadence/read-cadence";
import { circleNames } from "../people/properties/circle-names";
import type { Meaning } from "../people/properties/property-table";
import type { KithSettings } from "../settings/setting-table";

/** What a base is over. */
export type BaseOver = "people" | "experiments" | "reviews";

/** The names of the files. */
export const baseFiles: Readonly<Record<BaseOver, string>> = {
	people: "People.base", experiments: "Experiments.base", reviews: "Reviews.base",
};

/** What the views and the columns are called. */
export type BaseNames = Readonly<Record<
	"reconnect" | "due" | "byCircle" | "undecided" | "byState" | "running" | "reviews" | "dueOn" | "daysSince" | "daysLeft", string
>>;

/** What a base is made by. */
export interface BaseRules {
	readonly settings: Pick<
		KithSettings, "personTags" | "markerProperty" | "markerValues" | "peopleFolders" | "excludedFolders" | "circles"
	>;
	readonly keyOf: (meaning: Meaning) => string;
	readonly names: BaseNames;
}

/**
 * The text of a base for the core plugin Bases: YAML with filters, formulas and views. Formulas have the form that works whichever way the
 * app counts between two dates; whoever has no last contact or no cadence has no day on which they are due.
 */
export function writeBase(over: BaseOver, rules: BaseRules): string {
	return { people: peopleBase, experiments: experimentsBase, reviews: reviewsBase }[over](rules).map((line) => `${line}\n`).join("");
}

function peopleBase({ settings, keyOf, names }: BaseRules): readonly string[] {
	const [contact, circle, topics] = [note(keyOf("lastContact")), note(keyOf("circle")), note(keyOf("topics"))];
	const [last, cadence, inCircle] = [property(keyOf("lastContact")), property(keyOf("cadence")), property(keyOf("circle"))];
	const [paused, snoozed] = [property(keyOf("paused")), property(keyOf("snoozeUntil"))];
	const written = `if(${cadence}.isType("number"), ${cadence}.toString() + "d", ${cadence})`;
	const dueFirst = sort("formula.due_on", "ASC");
	return [
		...filters("or", peopleFilters(settings), settings),
		"formulas:",
		`  every: ${quoted(`if(${cadence}, ${written}, ${cadenceOf(settings, inCircle)})`)}`,
		`  due_on: ${quoted(`if(${last} && formula.every, date(${last}) + duration(formula.every), null)`)}`,
		`  days_since: ${quoted(`if(${last}, ${daysBetween("today()", `date(${last})`)}, null)`)}`,
		...columnNames({ due_on: names.dueOn, days_since: names.daysSince }),
		"views:",
		...view("kith-reconnect", names.reconnect),
		...view("table", names.due),
		...viewFilters(["formula.due_on <= today()", `${paused} != true`, `if(${snoozed}, date(${snoozed}) <= today(), true)`]),
		...order(["file.name", "formula.due_on", "formula.days_since", circle, contact, topics]), ...dueFirst,
		...view("table", names.byCircle), ...groupBy(circle, "ASC"),
		...order(["file.name", circle, contact, "formula.due_on", note(keyOf("cadence")), topics]), ...dueFirst,
		...view("table", names.undecided), ...viewFilters([`${inCircle}.isEmpty()`]),
		...order(["file.name", contact, topics]), ...sort("file.name", "ASC"),
	];
}

function experimentsBase({ settings, names }: BaseRules): readonly string[] {
	const columns = ["file.name", note("state"), note("started"), note("until"), "formula.days_left"];
	return [
		...filters("and", [isOfType(["experiment", "实验"])], settings),
		"formulas:",
		`  days_left: ${quoted(`if(${property("until")}, ${daysBetween(`date(${property("until")})`, "today()")}, null)`)}`,
		...columnNames({ days_left: names.daysLeft }),
		"views:",
		...view("table", names.byState), ...groupBy(note("state"), "DESC"), ...order(columns), ...sort(note("started"), "DESC"),
		...view("table", names.running), ...viewFilters([`${list(["running", "进行中"])}.contains(${property("state")})`]),
		...order(columns), ...sort(note("until"), "ASC"),
	];
}

/** The numbers of a review, as its properties have them. */
const reviewNumbers = [
	"contacts", "one_to_one", "people", "core_reached", "promises_kept", "promises_overdue", "promises_open", "thanks_open",
	"introductions_made",
];

function reviewsBase({ settings, names }: BaseRules): readonly string[] {
	return [
		...filters("and", [isOfType(["review", "回顾"])], settings),
		"views:",
		...view("table", names.reviews), ...order(["file.name", ...["period", ...reviewNumbers].map(note)]),
		...sort(note("period"), "DESC"),
	];
}

/** What holds of no file: where the settings name no sign of a person, nobody is one. */
const nothing = "file.name.isEmpty()";

/** Who is a person by the settings: property, tag or folder. */
function peopleFilters({ markerProperty, markerValues, personTags, peopleFolders }: BaseRules["settings"]): readonly string[] {
	const [marker] = markerProperty.split(/[,，]/).map((key) => key.trim());
	const signs = [
		...(marker && markerValues.length > 0 ? [isOfType(markerValues.map((value) => value.toLowerCase()), marker)] : []),
		...(personTags.length > 0 ? [`file.hasTag(${personTags.map(text).join(", ")})`] : []),
		...peopleFolders.map((folder) => `file.inFolder(${text(folder)})`),
	];
	return signs.length > 0 ? signs : [nothing];
}

/** What holds where no cadence is written: that of the circle, which may be named by its id or in either language. */
function cadenceOf({ circles }: BaseRules["settings"], circle: string): string {
	return circles.reduceRight((otherwise, { id, name, cadence }) => {
		const days = readCadence(cadence)?.days;
		const known = [id, ...(name === "" ? [] : [name]), ...(circleNames.get(id) ?? [])];
		return days === undefined ? otherwise : `if(${list(known)}.contains(${circle}), "${String(days)}d", ${otherwise})`;
	}, "null");
}

/** Number of days from one date to another. */
function daysBetween(to: string, from: string): string {
	return `((number(${to}) - number(${from})) / 86400000).floor()`;
}

function isOfType(values: readonly string[], key = "type"): string {
	return `list(${property(key)}).map(value.toString().lower()).containsAny(${values.map(text).join(", ")})`;
}

/** Nothing is shown of templates, or of what is left out. */
function filters(joined: "and" | "or", some: readonly string[], { excludedFolders }: BaseRules["settings"]): readonly string[] {
	return [
		"filters:", "  and:", `    - ${joined}:`, ...some.map((one) => `        - ${quoted(one)}`),
		...["templates", "模板"].map((folder) => `    - ${quoted(`!file.folder.lower().contains(${text(folder)})`)}`),
		...excludedFolders.map((folder) => `    - ${quoted(`!file.inFolder(${text(folder)})`)}`),
	];
}

function columnNames(names: Readonly<Record<string, string>>): readonly string[] {
	return ["properties:", ...Object.entries(names).flatMap(([key, name]) => [`  formula.${key}:`, `    displayName: ${quoted(name)}`])];
}

function view(type: string, name: string): readonly string[] {
	return [`  - type: ${type}`, `    name: ${quoted(name)}`];
}

function viewFilters(some: readonly string[]): readonly string[] {
	return ["    filters:", "      and:", ...some.map((one) => `        - ${quoted(one)}`)];
}

function groupBy(key: string, direction: "ASC" | "DESC"): readonly string[] {
	return ["    groupBy:", `      property: ${quoted(key)}`, `      direction: ${direction}`];
}

function order(keys: readonly string[]): readonly string[] {
	return ["    order:", ...keys.map((key) => `      - ${quoted(key)}`)];
}

function sort(key: string, direction: "ASC" | "DESC"): readonly string[] {
	return ["    sort:", `      - property: ${quoted(key)}`, `        direction: ${direction}`];
}

/** How a view names a property of notes. */
function note(key: string): string {
	return `note.${key}`;
}

/** How a formula reads one, whatever signs are in its name. */
function property(key: string): string {
	return `note[${text(key)}]`;
}

function list(values: readonly string[]): string {
	return `[${values.map(text).join(", ")}]`;
}

/** A text within a formula. */
function text(value: string): string {
	return JSON.stringify(value);
}

/** A text of YAML on one line. */
function quoted(value: string): string {
	return `'${value.replaceAll("'", "''")}'`;
}
