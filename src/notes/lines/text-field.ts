import { applyEdits } from "../text-edit";
import { refuse } from "../refusal";
import { cutRanges } from "./inline-marks";
import type { Line } from "./line";
import { oneLine } from "./one-line";
import { privateLines } from "./private-lines";
import { scanLines } from "./scan-lines";

/** What a key ends in that is a field in the text. */
export const fieldSign = "::";

/** A field as a line says it. */
export interface TextField {
	readonly key: string;
	readonly value: string;
}

interface FoundField extends TextField {
	readonly line: Line;
}

const none: readonly never[] = Object.freeze([]);

/** A field that a line begins with: `birthday:: 08-15`, `- **生日**:: 1990-05-01`, `[cadence:: 60d]`. */
const field = /^[[(]?[*_]{0,3}(\p{L}[\p{L}\d _-]{0,30}?)[*_]{0,3}\s*(?:::|：：)[*_]{0,3}\s*(\S.*)$/u;
const bracketAtEnd = /[\])]\s*$/;
const commas = /\s*[,，、;；]\s*/;

/** The field that a line of text or of a list is; undefined if it is not one. Nested items belong to what is above them. */
export function fieldIn(line: Line): TextField | undefined {
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

/** The fields of a text under these keys (lower case), which the fields found bear too. Private lines are not read. */
export function fieldsUnder(lines: readonly Line[], keys: ReadonlySet<string>): readonly FoundField[] {
	if (keys.size === 0) return none;
	const found: FoundField[] = [];
	let hidden: ReadonlySet<number> | undefined;
	for (const line of lines) {
		const one = fieldIn(line);
		const key = one?.key.toLowerCase();
		if (one && key !== undefined && keys.has(key) && !(hidden ??= privateLines(lines)).has(line.number)) {
			found.push({ key, value: one.value, line });
		}
	}
	return found;
}

/** What the text says in a field; undefined where it has none of that name. */
export function writtenField(text: string, key: string): string | undefined {
	return firstUnder(text, key)?.value;
}

/**
 * The text with another value in the first field of that name, in its place; several are added to what it says, and null leaves an empty
 * field.
 */
export function writeField(text: string, key: string, value: string | readonly string[] | null): string {
	const found = firstUnder(text, key);
	if (!found) return text;
	const { line, value: old } = found;
	const at = line.text.lastIndexOf(old);
	if (at < 0) refuse("no-place", key, { line: line.number });
	const said = value === null || typeof value === "string" ? value ?? "" : [...new Set([...old.split(commas), ...value])].join(", ");
	return applyEdits(text, [{ start: line.start + at, end: line.start + at + old.length, text: oneLine(said) }]);
}

function firstUnder(text: string, key: string): FoundField | undefined {
	return fieldsUnder(scanLines(text), new Set([key.toLowerCase()]))[0];
}
