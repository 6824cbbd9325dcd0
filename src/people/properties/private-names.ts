import { textsOf } from "../../notes/yaml/property-values";

/** The properties that a value of `private` names, by their meaning or, where the table does not know them, by their key in lower case. */
export function privateNames(value: unknown, meanings: ReadonlyMap<string, string>): ReadonlySet<string> {
	const names = textsOf(value).flatMap((text) => text.toLowerCase().split(/[,，、\s]+/)).filter((name) => name !== "");
	return new Set(names.map((name) => meanings.get(name) ?? name));
}
