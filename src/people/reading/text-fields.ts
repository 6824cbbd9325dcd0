import { cutRanges } from "../../notes/lines/inline-marks";
import type { Line } from "../../notes/lines/line";
import { privateLines } from "../../notes/lines/private-lines";
import { ownText } from "../properties/own-text";

/** A field that a line begins with: `birthday:: 08-15`, `- **生日**:: 1990-05-01`, `[cadence:: 60d]`. */
const field = /^[[(]?[*_]{0,3}(\p{L}[\p{L}\d _-]{0,30}?)[*_]{0,3}\s*(?:::|：：)[*_]{0,3}\s*(\S.*)$/u;
const bracketAtEnd = /[\])]\s*$/;

/** The field that a line of text or of a list is; undefined if it is not one. Nested items belong to what is above them. */
export function fieldIn(line: Line): { readonly key: string; readonly value: string } | undefined {
	if (!mayBeField(line)) return undefined;
	const { item, text, comments } = line;
	const said = cutRanges(text, comments, item?.textStart).trimStart();
	const [, key = "", value = ""] = field.exec(said) ?? [];
	return key === ""
		? undefined
		: { key, value: (said.startsWith("[") || said.startsWith("(") ? value.replace(bracketAtEnd, "") : value).trim() };
}

function mayBeField({ kind, item, text }: Line): boolean {
	const isOwn = kind === "text" || (kind === "item" && item?.indent === 0 && item.task === undefined);
	return isOwn && (text.includes("::") || text.includes("：："));
}

/** The fields in a text that are read as properties, the first of each; undefined if there are none. Private lines are not read. */
export function readTextFields(lines: readonly Line[], keys: ReadonlySet<string>): Readonly<Record<string, string>> | undefined {
	if (keys.size === 0) return undefined;
	let found: Record<string, string> | undefined;
	let hidden: ReadonlySet<number> | undefined;
	for (const line of lines) {
		const one = fieldIn(line);
		const key = one?.key.toLowerCase();
		if (one && key !== undefined && keys.has(key) && !(hidden ??= privateLines(lines)).has(line.number)) {
			(found ??= {})[key] ??= ownText(one.value);
		}
	}
	return found;
}
