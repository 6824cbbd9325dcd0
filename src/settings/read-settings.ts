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
	const written = <K extends keyof KithSettings>(key: K, read: (value: unknown) => KithSettings[K] | undefined): KithSettings[K] => read(values[key]) ?? defaultSettings[key];
	const settings: KithSettings = {
		peopleFolders: written("peopleFolders", foldersOf),
		excludedFolders: written("excludedFolders", foldersOf),
		personTags: written("personTags", tagsOf),
		markerProperty: written("markerProperty", textOf),
		markerValues: written("markerValues", textsOf),
		properties: written("properties", (value) => recordOf(value, nameOf)),
		circles: written("circles", circlesOf),
		weeklyBudget: written("weeklyBudget", (value) => wholeNumberOf(value, 0, 1000)),
		interactionHeading: written("interactionHeading", (value) => textOf(value)?.replace(/^[#\s]+/, "")),
		newestFirst: written("newestFirst", booleanOf),
		datedNotesProperty: written("datedNotesProperty", textOf),
		leadDays: written("leadDays", (value) => wholeNumberOf(value, 0, 366)),
		weekStart: written("weekStart", (value) => (value === "sunday" || value === "monday" ? value : undefined)),
		signals: written("signals", (value) => recordOf(value, booleanOf)),
		keepLastContactUpToDate: written("keepLastContactUpToDate", booleanOf),
	};
	return { settings, kept: Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(defaultSettings, key))) };
}

/** What to save: the settings, beside the keys that are not ours to drop. */
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
	return textsOf(value)?.map((tag) => tag.replace(/^[#\s]+/, "")).filter((tag) => tag !== "");
}

function booleanOf(value: unknown): boolean | undefined {
	return typeof value === "boolean" ? value : undefined;
}

function wholeNumberOf(value: unknown, least: number, most: number): number | undefined {
	return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

function textsOf(value: unknown): string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const texts = value.map((item: unknown) => textOf(item)).filter((text) => text !== undefined && text !== "");
	return [...new Set(texts as string[])];
}

/** Folders without slashes at their ends; the vault's root would make everything a person and is left out. */
function foldersOf(value: unknown): string[] | undefined {
	const folders = textsOf(value)?.map((folder) => folder.replace(/^[/\s]+|[/\s]+$/g, "")).filter((folder) => folder !== "" && folder !== ".");
	return folders && [...new Set(folders)];
}

function recordOf<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> | undefined {
	if (!isRecord(value)) return undefined;
	const entries = Object.entries(value).flatMap(([key, item]) => {
		const known = read(item);
		return known === undefined ? [] : [[key, known] as const];
	});
	return Object.fromEntries(entries);
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
