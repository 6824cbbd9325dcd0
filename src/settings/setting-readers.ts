import type { Circle } from "../cadence/circle";
import { civilDate, type CivilDate } from "../calendar/civil-date";

/** Makes a setting from the value found under its key; undefined if it is not one. Total. */
export type SettingReader<T> = (value: unknown) => T | undefined;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
	return typeof value === "string" ? value.trim() : undefined;
}

export function nameOf(value: unknown): string | undefined {
	const text = textOf(value);
	return text === "" ? undefined : text;
}

/** A heading without its signs. */
export function headingOf(value: unknown): string | undefined {
	return textOf(value)?.replace(/^[#\s]+/, "");
}

export function booleanOf(value: unknown): boolean | undefined {
	return typeof value === "boolean" ? value : undefined;
}

/** A day, or none. */
export function dayOrNone(value: unknown): CivilDate | null | undefined {
	return value === null ? null : typeof value === "string" ? civilDate(value) : undefined;
}

export function wholeNumber(least: number, most: number): SettingReader<number> {
	return (value) => (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : undefined);
}

export function oneOf<T extends string>(...choices: readonly T[]): SettingReader<T> {
	return (value) => choices.find((choice) => choice === value);
}

export function textsOf(value: unknown): string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	return [...new Set(value.flatMap((item: unknown) => nameOf(item) ?? []))];
}

export function tagsOf(value: unknown): string[] | undefined {
	return textsOf(value)?.flatMap((tag) => nameOf(tag.replace(/^[#\s]+/, "")) ?? []);
}

/** Folders without slashes at their ends; the vault's root would make everything a person and is left out. */
export function foldersOf(value: unknown): string[] | undefined {
	return textsOf(textsOf(value)?.map((folder) => folder.replace(/^[/\s]+|[/\s]+$/g, "")))?.filter((folder) => folder !== ".");
}

/** One folder without slashes at its ends; empty for the root of the vault. */
export function folderOf(value: unknown): string | undefined {
	return textOf(value)?.replace(/^[/\s]+|[/\s]+$/g, "");
}

export function recordOf<T>(read: SettingReader<T>): SettingReader<Record<string, T>> {
	return (value) => {
		if (!isRecord(value)) return undefined;
		const entries = Object.entries(value).map(([key, item]) => [key, read(item)] as const);
		return Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
	};
}

const capOf = wholeNumber(0, 1_000_000);

export function circlesOf(value: unknown): Circle[] | undefined {
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
			cap: capOf(item["cap"]) ?? 0,
		});
	}
	return [...circles.values()];
}
