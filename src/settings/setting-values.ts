import { commaList } from "../notes/comma-list";
import { isRecord } from "./setting-readers";
import { type KithSettings, settingRows } from "./setting-table";

type DefaultKeys = Readonly<Record<string, string>>;

/**
 * The settings as the fields of the tab see them: one key a field. Lists in a text field are separated by commas;
 * `peopleFolders.0`, `circles.2.cadence`, `signals.overdue` and `properties.lastContact` reach into lists and records.
 */
export function fieldValue(settings: KithSettings, defaultKeys: DefaultKeys, field: string): unknown {
	const value = field.split(".").reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], settings);
	if (Array.isArray(value)) return value.join(", ");
	return value ?? unsaid(field, defaultKeys);
}

/** The change of settings that a new value of a field means, read as it would be from the file. What would hold anyway is not kept. */
export function changeOfField(settings: KithSettings, defaultKeys: DefaultKeys, field: string, value: unknown): Partial<KithSettings> {
	const [head = "", ...parts] = field.split(".");
	const row = rowOf(head);
	const said = typeof value === "string" ? value.trim() : value;
	const typed = parts.length > 0 && said === unsaid(field, defaultKeys) ? undefined : said;
	return row ? { [head]: row.read(put(settings[head as keyof KithSettings], parts, typed)) ?? row.byDefault } : {};
}

function rowOf(key: string): (typeof settingRows)[number][1] | undefined {
	return settingRows.find(([name]) => name === key)?.[1];
}

/** What a field shows where nothing is kept. */
function unsaid(field: string, defaultKeys: DefaultKeys): unknown {
	const [head = "", part = ""] = field.split(".");
	return rowOf(head)?.unsaid?.(part, defaultKeys) ?? "";
}

/** A value with another in one of its parts; a list that is typed whole is a text with commas. */
function put(inner: unknown, [part, ...parts]: readonly string[], typed: unknown): unknown {
	if (part === undefined) return Array.isArray(inner) && typeof typed === "string" ? commaList(typed) : typed;
	if (Array.isArray(inner)) return inner.map((item: unknown, at) => (at === Number(part) ? put(item, parts, typed) : item));
	return isRecord(inner) ? { ...inner, [part]: put(inner[part], parts, typed) } : inner;
}
