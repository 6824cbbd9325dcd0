import { commaList } from "../notes/comma-list";
import type { KithSettings } from "./kith-settings";

/**
 * The settings as the fields of the tab see them: one key a field. Lists in a text field are separated by commas;
 * `peopleFolders.0`, `circles.2.cadence`, `signals.overdue` and `properties.lastContact` reach into lists and records.
 */
export function fieldValue(settings: KithSettings, defaultKeys: Readonly<Record<string, string>>, field: string): unknown {
	const [head, second = ""] = field.split(".");
	const value = field
		.split(".")
		.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], settings);
	if (Array.isArray(value)) return value.join(", ");
	return value ?? (head === "signals" ? true : defaultKeys[second] ?? "");
}

/** The change of settings that a new value of a field means. */
export function changeOfField(
	settings: KithSettings,
	defaultKeys: Readonly<Record<string, string>>,
	field: string,
	value: unknown,
): Partial<KithSettings> {
	const [head = "", second = "", third = ""] = field.split(".");
	switch (head) {
		case "personTags":
			return { personTags: commaList(textOf(value)).map((tag) => tag.replace(/^#+/, "")) };
		case "markerValues":
			return { markerValues: commaList(textOf(value)) };
		case "peopleFolders":
		case "excludedFolders":
			return { [head]: replaced(settings[head], Number(second), folder(value)) };
		case "circles":
			return {
				circles: settings.circles.map((circle, index) => (index === Number(second) ? { ...circle, [third]: value } : circle)),
			};
		case "signals":
			return { signals: { ...settings.signals, [second]: value === true } };
		case "properties":
			return { properties: ownKeys(settings.properties, second, textOf(value), defaultKeys[second]) };
		default:
			return { [head]: typeof value === "string" ? value.trim() : value };
	}
}

/** A key equal to the default is not kept, so that the table of properties stays the one place that knows it. */
function ownKeys(
	properties: Readonly<Record<string, string>>,
	meaning: string,
	key: string,
	defaultKey: string | undefined,
): Record<string, string> {
	const others = Object.fromEntries(Object.entries(properties).filter(([other]) => other !== meaning));
	return key === "" || key === defaultKey ? others : { ...others, [meaning]: key };
}

function replaced(list: readonly string[], index: number, value: string): string[] {
	return list.map((item, at) => (at === index ? value : item));
}

function folder(value: unknown): string {
	return textOf(value).replace(/^\/+|\/+$/g, "");
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value.trim() : "";
}
