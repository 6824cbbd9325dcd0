import type * as obsidian from "obsidian";
import { parse, stringify } from "yaml";

const OPEN = /^\ufeff?---[ \t]*\r?\n/;
const CLOSE = /^---[ \t]*(?:\r?\n|$)/;

/**
 * Where the properties of a note stand: between a first line `---` and the next one.
 * A byte order mark before it is skipped over (cited, not recorded).
 */
export function getFrontMatterInfo(content: string): obsidian.FrontMatterInfo {
	const none = { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
	const open = OPEN.exec(content);
	if (!open) return none;
	const from = open[0].length;
	for (let line = from; line <= content.length; line = nextLine(content, line)) {
		if (content.startsWith("---", line)) {
			const close = CLOSE.exec(content.slice(line, lineEnd(content, line) + 1));
			if (close) return { exists: true, frontmatter: content.slice(from, line), from, to: line, contentStart: line + close[0].length };
		}
	}
	return none;
}

/** YAML 1.2 as the app reads it: dates stay text, duplicate keys and tabs throw. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: "error" });
}

/** YAML as the app writes it: long lines are not folded, repeated objects are written out. */
export function stringifyYaml(obj: unknown): string {
	return stringify(obj, { lineWidth: 0, aliasDuplicateObjects: false });
}

function lineEnd(content: string, from: number): number {
	const end = content.indexOf("\n", from);
	return end < 0 ? content.length : end;
}

function nextLine(content: string, from: number): number {
	const end = content.indexOf("\n", from);
	return end < 0 ? content.length + 1 : end + 1;
}
