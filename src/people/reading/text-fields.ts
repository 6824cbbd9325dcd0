import type { Line } from "../../notes/lines/line";
import { fieldsUnder } from "../../notes/lines/text-field";
import { ownText } from "../properties/own-text";

/** The fields in a text that are read as properties, the first of each; undefined if there are none. Private lines are not read. */
export function readTextFields(lines: readonly Line[], keys: ReadonlySet<string>): Readonly<Record<string, string>> | undefined {
	let found: Record<string, string> | undefined;
	for (const { key, value } of fieldsUnder(lines, keys)) (found ??= {})[key] ??= ownText(value);
	return found;
}
