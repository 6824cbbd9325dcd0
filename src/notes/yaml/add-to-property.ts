import { commaList } from "../comma-list";
import { fieldSign } from "../lines/text-field";
import { findEntry, readPropertyBlock } from "./property-block";
import { unreadable } from "./yaml-scan";
import type { PropertyValue } from "./yaml-values";
import { writeProperty } from "./write-property";

/** `[[Note]]` without quotes: a list in a list to YAML, a link to whoever wrote it. */
const bareLink = /^\[\[[^[\]\n]*\]\]$/;
const nothing = /^(?:~|null)?$/i;
const commas = /\s*[,，、;；]\s*/;

/**
 * The text with more values under the property `key`, which becomes a list where it was one text. `splits`: one text is several with commas
 * between them, and stays so in a list.
 */
export function addToProperty(text: string, key: string, values: readonly string[], splits = false): string {
	if (key.endsWith(fieldSign)) return writeProperty(text, key, values);
	const block = readPropertyBlock(text);
	const entry = block ? findEntry(text, block, key) : undefined;
	const before = entry ? textsIn(text, entry.value, splits) : [];
	const all = [...before, ...values.filter((value) => !before.includes(value))];
	if (all.length === before.length) return text;
	const [only] = all;
	return writeProperty(text, key, before.length === 0 && all.length === 1 && only !== undefined && !isReadAsSeveral(only) ? only : all);
}

/** Whether a text that is no item of a list would be read as one. */
function isReadAsSeveral(text: string): boolean {
	const [only, ...others] = commaList(text);
	return only !== text || others.length > 0;
}

function textsIn(text: string, value: PropertyValue, splits: boolean): readonly string[] {
	switch (value.shape) {
		case "empty":
			return [];
		case "scalar": {
			const said = value.text ?? text.slice(value.start, value.end);
			if (value.style === "plain" && nothing.test(said)) return [];
			return splits ? said.split(commas).filter((part) => part !== "") : [said];
		}
		case "flow-list":
		case "block-list":
			if (bareLink.test(text.slice(value.start, value.end))) return [text.slice(value.start, value.end)];
			return value.items.map((item) => item.text ?? unreadable(text, item.start));
		case "nested":
			return unreadable(text, value.start);
	}
}
