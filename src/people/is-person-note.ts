import { codeSpans, cutRanges } from "../notes/inline-marks";
import type { Note, NoteStructure } from "../notes/note";
import { tagsOf, textsOf } from "../notes/property-values";
import { scanLines } from "../notes/scan-lines";
import type { PersonRules } from "./person-rules";

/** Whether a note is about a person: by a property, a tag or its folder, and neither a template nor in an excluded folder. */
export function isPersonNote(note: Note, rules: PersonRules): boolean {
	return seemsPerson(note.path, note.structure, rules) && !isExcluded(note.path, rules) && !isTemplate(note) && !hasPlaceholder(note.text);
}

/** Whether a note would be about a person if it were no template and not excluded. Asked of every note of the vault. */
export function seemsPerson(path: string, structure: NoteStructure, rules: PersonRules): boolean {
	return hasMarker(structure.frontmatter, rules) || hasTag(structure, rules) || startsWithAny(path, rules.peoplePrefixes) || isCard(structure.frontmatter);
}

/** The name of a contact card as VCF Contacts keeps it, which no other note has. */
function isCard(frontmatter: NoteStructure["frontmatter"]): boolean {
	return isName(frontmatter?.["N.GN"]) || isName(frontmatter?.["N.FN"]);
}

function isName(value: unknown): boolean {
	return typeof value === "string" && value !== "";
}

/** Whether a note lies in a folder that is not read at all. */
export function isExcluded(path: string, rules: PersonRules): boolean {
	return startsWithAny(path, rules.excludedPrefixes);
}

function startsWithAny(path: string, prefixes: readonly string[]): boolean {
	for (const prefix of prefixes) if (path.startsWith(prefix)) return true;
	return false;
}

function hasMarker(frontmatter: NoteStructure["frontmatter"], { markerKeys, memo, isMarker }: PersonRules): boolean {
	if (!frontmatter) return false;
	for (const key of markerKeys) {
		const value = frontmatter[key];
		if (value === undefined) continue;
		if (typeof value === "string" ? memo.marks(value, isMarker) : Array.isArray(value) && textsOf(value).some(isMarker)) return true;
	}
	return false;
}

function hasTag({ tags, frontmatter }: NoteStructure, { personTags, memo, isPersonTag }: PersonRules): boolean {
	if (personTags.size === 0) return false;
	if (tags) for (const { tag } of tags) if (memo.tags(tag, isPersonTag)) return true;
	const value = frontmatter && tagsValue(frontmatter);
	if (!Array.isArray(value)) return typeof value === "string" && memo.tags(value, isPersonTag);
	for (const tag of value as unknown[]) if (typeof tag === "string" && memo.tags(tag, isPersonTag)) return true;
	return false;
}

const noTags: readonly string[] = [];

/** Tags of the properties, lower case and without `#`. */
export function frontmatterTags(frontmatter: Readonly<Record<string, unknown>>): readonly string[] {
	const value = tagsValue(frontmatter);
	if (value === undefined || value === null) return noTags;
	return tagsOf(value);
}

function tagsValue(frontmatter: Readonly<Record<string, unknown>>): unknown {
	return frontmatter["tags"] ?? frontmatter["tag"] ?? frontmatter["Tags"];
}

/** What templates are filled in with. Whoever writes of other braces is still a person. */
const placeholder = /\{\{\s*(?:title|date|time)\s*(?::[^{}]*)?\}\}|<%[-_*+]?\s*tp\./;

/** Whether a body, where it has been read, has still to be filled in somewhere outside code. */
function hasPlaceholder(text: string | undefined): boolean {
	if (text === undefined || !placeholder.test(text)) return false;
	return scanLines(text).some(({ kind, text: line }) => kind !== "fence" && kind !== "indented-code" && placeholder.test(cutRanges(line, codeSpans(line))));
}

const unrendered = /\{\{.*\}\}|<%.*%>/;

/** A template that nobody has filled in yet: `{{title}}` or `<% %>` in its name, a property or a heading. */
export function isTemplate(note: Note): boolean {
	const { frontmatter, headings } = note.structure;
	if (isUnrendered(note.name)) return true;
	if (headings?.some(({ heading }) => heading.includes("{{") || heading.includes("<%")) === true) return true;
	if (!frontmatter) return false;
	for (const key in frontmatter) if (isUnrendered(frontmatter[key])) return true;
	return false;
}

/** `{{date}}` without quotes is read by YAML as a map in a map, whose key begins with a brace. */
function isUnrendered(value: unknown): boolean {
	if (typeof value === "string") return (value.includes("{{") || value.includes("<%")) && unrendered.test(value);
	if (Array.isArray(value)) return value.some(isUnrendered);
	if (typeof value !== "object" || value === null) return false;
	const keys = Object.keys(value);
	return keys.length === 1 && (keys[0]?.startsWith("{") === true || keys[0] === "[object Object]");
}
