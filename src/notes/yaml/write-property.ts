import { Refusal } from "../refusal";
import { fieldSign, writeField, writtenField } from "../lines/text-field";
import type { PropertyEntry } from "./property-block";
import { findEntry, readPropertyBlock } from "./property-block";
import type { TextEdit } from "../text-edit";
import { applyEdits } from "../text-edit";
import { listEdits } from "./write-list-property";
import { unreadable } from "./yaml-scan";
import { isPlainSafe, yamlScalar } from "./yaml-text";
import type { PropertyValue } from "./yaml-values";

/**
 * The text with the property `key` set: a text, a list, or null to take the property away. Only the lines of that property change;
 * comments, quotes, order, the style of lists and line endings stay as they are. A note without properties gets a block.
 *
 * Lines are spliced by hand because every YAML writer emits the whole block anew: `phone: +49…` would become a number, `00501`
 * would become 501, comments and quotes would go (`contributing/why-not-process-frontmatter.md`).
 * A block that is not certainly understood, or a value that others refer to, is refused (`Refusal`).
 *
 * A key with `::` at its end is a field in the text, whose value alone is changed.
 */
export function writeProperty(text: string, key: string, value: string | readonly string[] | null): string {
	if (key.endsWith(fieldSign)) return writeField(text, key.slice(0, -fieldSign.length), value);
	const block = readPropertyBlock(text);
	const entry = block ? findEntry(text, block, key) : undefined;
	if (value === null) return entry ? applyEdits(text, [removal(text, entry)]) : text;
	if (!block) return withNewBlock(text, newLine(key, value, eolNear(text, 0)));
	if (entry) return applyEdits(text, replacement(text, entry, value));
	const eol = eolNear(text, block.to - 1);
	return applyEdits(text, [{ start: block.to, end: block.to, text: newLine(key, value, eol, block.indent) + eol }]);
}

/** What the text says for a key where that is one simple text, an empty one where it says nothing; undefined where it is something else. */
export function writtenProperty(text: string, key: string): { readonly text: string | undefined } | undefined {
	if (key.endsWith(fieldSign)) {
		const said = writtenField(text, key.slice(0, -fieldSign.length));
		return said === undefined ? said : { text: said };
	}
	const block = readPropertyBlock(text);
	const entry = block ? findEntry(text, block, key) : undefined;
	return entry && { text: saidBy(text, entry.value) };
}

/** The same under the key that `keyIn` finds in the text; what is taken away goes from every key that it finds there. */
export function writeUnder(text: string, keyIn: (text: string) => string, value: string | readonly string[] | null): string {
	const written = writeProperty(text, keyIn(text), value);
	return value === null && written !== text ? writeUnder(written, keyIn, value) : written;
}

/** What every property says, by its key, in the order of the note: a text, or a list of texts. Nothing where they cannot be read. */
export function writtenProperties(text: string): ReadonlyMap<string, unknown> {
	try {
		const entries = readPropertyBlock(text)?.entries ?? [];
		return new Map(entries.map(({ key, value }) => {
			const items = value.shape !== "nested" && "items" in value ? value.items : undefined;
			return [key, saidBy(text, value) ?? items?.map((item) => item.text)];
		}));
	} catch (error) {
		if (error instanceof Refusal) return new Map();
		throw error;
	}
}

function saidBy(text: string, value: PropertyValue): string | undefined {
	switch (value.shape) {
		case "empty":
			return "";
		case "scalar":
			return value.style === "plain" && /^(?:~|null|Null|NULL)$/.test(value.text ?? "") ? "" : value.text;
		case "flow-list":
		case "block-list":
			if (isBareLink(text, value)) return text.slice(value.start, value.end);
			return value.items.length > 1 ? undefined : value.items[0] ? value.items[0].text : "";
		case "nested":
			return undefined;
	}
}

function replacement(text: string, entry: PropertyEntry, value: string | readonly string[]): readonly TextEdit[] {
	const old = entry.value;
	// An anchor, alias or tag ties this value to others: changing it could change them.
	if (entry.shared || old.shape === "nested") return unreadable(text, entry.start);
	if (isBareLink(text, old) && typeof value === "string") return [{ start: old.start, end: old.end, text: yamlScalar(value) }];
	if (old.shape === "flow-list" || old.shape === "block-list") return listEdits(text, old, typeof value === "string" ? [value] : value);
	const style = old.shape === "scalar" ? old.style : "plain";
	const written = typeof value === "string" ? yamlScalar(value, style) : flowList(value);
	return [{ start: old.start, end: old.end, text: old.shape === "empty" ? ` ${written}` : written }];
}

/** Whether a value is `[[Note]]` without quotes: a list in a list to YAML, a link to whoever wrote it. */
function isBareLink(text: string, value: PropertyValue): boolean {
	return value.shape === "flow-list" && /^\[\[[^[\]\n]*\]\]$/.test(text.slice(value.start, value.end));
}

function removal(text: string, entry: PropertyEntry): TextEdit {
	if (entry.shared) return unreadable(text, entry.start);
	return { start: entry.start, end: entry.end, text: "" };
}

function newLine(key: string, value: string | readonly string[], eol: string, indent = ""): string {
	const name = isPlainSafe(key) ? key : yamlScalar(key, "double");
	if (typeof value === "string") return `${indent}${name}: ${yamlScalar(value)}`;
	if (value.length === 0) return `${indent}${name}: []`;
	return [`${indent}${name}:`, ...value.map((item) => `${indent}  - ${yamlScalar(item)}`)].join(eol);
}

function flowList(values: readonly string[]): string {
	return `[${values.map((item) => yamlScalar(item, "plain", true)).join(", ")}]`;
}

function withNewBlock(text: string, line: string): string {
	const eol = eolNear(text, 0);
	const at = text.startsWith("\uFEFF") ? 1 : 0;
	return applyEdits(text, [{ start: at, end: at, text: `---${eol}${line}${eol}---${eol}` }]);
}

/** The line ending of the line at `at`; where it has none, that of the line before it; a line feed in a text of one line. */
function eolNear(text: string, at: number): "\n" | "\r\n" {
	let feed = text.indexOf("\n", Math.max(at, 0));
	if (feed < 0) feed = text.lastIndexOf("\n");
	return feed > 0 && text[feed - 1] === "\r" ? "\r\n" : "\n";
}
