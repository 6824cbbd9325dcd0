import type { Circle } from "../cadence/circle";
import { defaultSettings } from "./default-settings";
import type { KithSettings } from "./kith-settings";

type Values = Readonly<Record<string, unknown>>;

/** Settings as read, and whatever else the file holds: kept as it is, so that a newer or older Kith loses nothing. */
export interface StoredSettings {
	readonly settings: KithSettings;
	readonly kept: Values;
}

/** Reads `data.json`. Total: a value of the wrong kind counts as not written. */
export function readSettings(data: unknown): StoredSettings {
	const values = isRecord(data) ? data : {};
	const written = Object.entries(readers).map(
		([key, read]) => [key, read(values[key]) ?? defaultSettings[key as keyof KithSettings]] as const,
	);
	// The table of readers has every setting, and for each what reads that very kind.
	const settings = Object.fromEntries(written) as unknown as KithSettings;
	return { settings, kept: Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(settings, key))) };
}

/** Makes a setting from the value found under its key; undefined if it is not one. */
const readers: { readonly [Key in keyof KithSettings]: (value: unknown) => KithSettings[Key] | undefined } = {
	peopleFolders: foldersOf,
	excludedFolders: foldersOf,
	personTags: tagsOf,
	markerProperty: textOf,
	markerValues: textsOf,
	properties: (value) => recordOf(value, nameOf),
	circles: circlesOf,
	weeklyBudget: (value) => wholeNumberOf(value, 0, 1000),
	interactionHeading: (value) => textOf(value)?.replace(/^[#\s]+/, ""),
	newestFirst: booleanOf,
	datedNotesProperty: textOf,
	leadDays: (value) => wholeNumberOf(value, 0, 366),
	weekStart: (value) => (value === "sunday" || value === "monday" ? value : undefined),
	signals: (value) => recordOf(value, booleanOf),
	keepLastContactUpToDate: booleanOf,
	compactRows: booleanOf,
};

/** What to save: the settings, along with keys that are not ours to drop. */
export function mergeSettings(kept: Values, settings: KithSettings): Record<string, unknown> {
	return { ...kept, ...settings };
}

function isRecord(value: unknown): value is Values {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
	return typeof value === "string" ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
	const text = textOf(value);
	return text === "" ? undefined : text;
}

function tagsOf(value: unknown): string[] | undefined {
	return textsOf(value)?.flatMap((tag) => nameOf(tag.replace(/^[#\s]+/, "")) ?? []);
}

function booleanOf(value: unknown): boolean | undefined {
	return typeof value === "boolean" ? value : undefined;
}

function wholeNumberOf(value: unknown, least: number, most: number): number | undefined {
	return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

function textsOf(value: unknown): string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	return [...new Set(value.flatMap((item: unknown) => nameOf(item) ?? []))];
}

/** Folders without slashes at their ends; the vault's root would make everything a person and is left out. */
function foldersOf(value: unknown): string[] | undefined {
	return textsOf(textsOf(value)?.map((folder) => folder.replace(/^[/\s]+|[/\s]+$/g, "")))?.filter((folder) => folder !== ".");
}

function recordOf<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> | undefined {
	if (!isRecord(value)) return undefined;
	const entries = Object.entries(value).map(([key, item]) => [key, read(item)] as const);
	return Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
}

function circlesOf(value: unknown): Circle[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const circles = new Map<string, Circle>();
	for (const item of value as unknown[]) {
		const id = isRecord(item) ? nameOf(item["id"]) : undefined;
		if (!isRecord(item) || id === undefined || circles.has(id)) continue;
		const cadence = item["cadence"];
		circles.set(id, {
			id,
			name: textOf(item["name"]) ?? "",
			cadence: typeof cadence === "number" ? String(cadence) : (textOf(cadence) ?? ""),
			cap: wholeNumberOf(item["cap"], 0, 1_000_000) ?? 0,
		});
	}
	return [...circles.values()];
}
