import { frontmatterBounds } from "../frontmatter-bounds";
import { refuse } from "../refusal";
import type { BlockLine } from "./yaml-lines";
import { readKey, yamlLines } from "./yaml-lines";
import type { PropertyValue } from "./yaml-values";
import { nextContent, readValue } from "./yaml-values";
import { unreadable } from "./yaml-scan";

/** One property as it stands in the text. Offsets are of the whole text. */
export interface PropertyEntry {
	/** The key as YAML reads it, without quotes. */
	readonly key: string;
	/** Where its first line begins. */
	readonly start: number;
	/** Past the last line of its value, and of comments and blanks indented under it; line ending included. */
	readonly end: number;
	readonly value: PropertyValue;
	/** An anchor, alias or tag stands in it: to change it may change another property. */
	readonly shared: boolean;
}

/** The properties of a note as they stand in its text. */
export interface PropertyBlock {
	/** Offset of the first character after the opening `---` line. */
	readonly from: number;
	/** Offset where the closing `---` line begins. */
	readonly to: number;
	/** The blanks before each key. */
	readonly indent: string;
	readonly entries: readonly PropertyEntry[];
}

/**
 * Reads where each property of a note stands, or undefined where the note has no block. This is no YAML reader: it knows just so much
 * of the structure that a line can be spliced with certainty, and refuses (`Refusal`) whatever it does not know to be sound.
 */
export function readPropertyBlock(text: string): PropertyBlock | undefined {
	const bounds = frontmatterBounds(text);
	if (!bounds) {
		refuseUnclosed(text);
		return undefined;
	}
	const { from, to } = bounds;
	if (text.slice(from, to).replaceAll("\r\n", "\n").includes("\r")) return unreadable(text, from);
	const inside = text.slice(0, to);
	const lines = yamlLines(inside, from);
	const first = lines[nextContent(lines, 0)];
	if (!first) return { from, to, indent: "", entries: [] };
	if (text[first.at] === "{") refuse("json-properties", text.slice(first.at, first.end), { line: 1 });
	return { from, to, indent: text.slice(first.start, first.at), entries: readEntries(inside, lines, first.indent) };
}

/** The entry of a key; without one of that very spelling, the only one that differs in letter case, as the app takes them for one. */
export function findEntry(text: string, block: PropertyBlock, key: string): PropertyEntry | undefined {
	const exact = block.entries.find((entry) => entry.key === key);
	if (exact) return exact;
	const alike = block.entries.filter((entry) => entry.key.toLowerCase() === key.toLowerCase());
	return alike[1] ? unreadable(text, alike[1].start) : alike[0];
}

function readEntries(text: string, lines: readonly BlockLine[], indent: number): PropertyEntry[] {
	const entries: PropertyEntry[] = [];
	const keys = new Set<string>();
	for (let i = nextContent(lines, 0); i < lines.length; ) {
		const line = lines[i];
		const key = line?.indent === indent && !line.tab ? readKey(text, line.at) : undefined;
		if (!line || !key || keys.has(key.name)) unreadable(text, line?.start ?? 0);
		keys.add(key.name);
		const marks = { seen: false };
		const read = readValue({ text, lines, marks, depth: 0 }, i, key.after, indent);
		i = nextContent(lines, read.next);
		// Left behind, an indented comment or blank would become part of a folded text above it.
		const last = lines.slice(read.next, i).filter((below) => below.indent > indent).at(-1) ?? lines[read.next - 1] ?? line;
		entries.push({ key: key.name, start: line.start, end: last.next, value: read.value, shared: marks.seen });
	}
	return entries;
}

/** A `---` above a `key:` that no `---` closes is a block in the making: a second one must not be put above it. */
function refuseUnclosed(text: string): void {
	if (!/^\uFEFF?---[ \t]*[\r\n]/.test(text)) return;
	const first = text.split(/\r\n|\n|\r/).slice(1).find((line) => line.trim() !== "" && !line.trim().startsWith("#"));
	if (first !== undefined && /^\s*[^\s#>*`|-][^:]*:(?:\s|$)/.test(first)) {
		refuse("unreadable-properties", first.trim().slice(0, 80), { line: 0 });
	}
}
