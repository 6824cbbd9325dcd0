import { codeSpans, cutRanges } from "../lines/inline-marks";
import type { Note } from "../note";
import { scanLines } from "../lines/scan-lines";

/** A folder whose name is `Templates` or `模板`, be there a number or a sign before it (`99 Templates`, `_templates`). */
const templateFolder = /(?:^|\/)[^/\p{L}]*(?:templates?|模[板版])[^/\p{L}]*\//iu;

/** Asked about every note: hardly any has such a word. */
const mayBeTemplates = /templ|模/i;

/** Whether a note lies in a folder that is named for templates. */
export function isInTemplateFolder(path: string): boolean {
	return mayBeTemplates.test(path) && templateFolder.test(path);
}

const templateName = /^[^\p{L}]*templates?(?!\p{L})|(?<!\p{L})template[^\p{L}]*$|^[^\p{L}]*模[板版]|模[板版][^\p{L}]*$/iu;

/** Whether a note is called a template (`_template`, `Person template`, `人物模板`): none that lies among people is one. */
export function isTemplateName(name: string): boolean {
	return mayBeTemplates.test(name) && templateName.test(name);
}

const unrendered = /\{\{.*\}\}|<%.*%>/;

/**
 * A template that nobody has filled in yet: it has `{{title}}` or `<% %>` in its name, a property or a heading, or a placeholder in its
 * body, once that has been read.
 */
export function isTemplate(note: Note): boolean {
	const { frontmatter, headings } = note.structure;
	if (isUnrendered(note.name)) return true;
	if (headings?.some(({ heading }) => heading.includes("{{") || heading.includes("<%")) === true) return true;
	for (const key in frontmatter) if (isUnrendered(frontmatter[key])) return true;
	return hasPlaceholder(note.text);
}

/** `{{date}}` without quotes is read by YAML as a map in a map, whose key begins with a brace. */
function isUnrendered(value: unknown): boolean {
	if (typeof value === "string") return (value.includes("{{") || value.includes("<%")) && unrendered.test(value);
	if (Array.isArray(value)) return value.some(isUnrendered);
	if (typeof value !== "object" || value === null) return false;
	const keys = Object.keys(value);
	return keys.length === 1 && (keys[0]?.startsWith("{") === true || keys[0] === "[object Object]");
}

/** What the Templates plugin, Templater and QuickAdd fill in. Whoever writes of other braces has a note as good as any. */
const placeholder =
	/\{\{\s*(?:title|date|time|value|name|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*(?::[^{}]*)?\}\}|<%[-_*+]?\s*tp\.|<%[*+]/i;

/** Whether a body has still to be filled in somewhere outside code and comments. */
function hasPlaceholder(text: string | undefined): boolean {
	if (text === undefined || !placeholder.test(text)) return false;
	return scanLines(text).some(({ kind, text: line, comments }) =>
		kind !== "fence" && kind !== "indented-code" && placeholder.test(shown(line, comments)),
	);
}

function shown(line: string, comments: Parameters<typeof cutRanges>[1]): string {
	const said = cutRanges(line, comments);
	return cutRanges(said, codeSpans(said));
}
