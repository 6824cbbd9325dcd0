import { codeSpans, cutRanges } from "../notes/inline-marks";
import type { Note, NoteStructure } from "../notes/note";
import { linkOf, tagsOf, textsOf } from "../notes/property-values";
import { scanLines } from "../notes/scan-lines";
import { singular, type PersonRules } from "./person-rules";

/** Whether a note is about a person: by a property, a tag or its folder, and neither a template nor in an excluded folder. */
export function isPersonNote(note: Note, rules: PersonRules): boolean {
	if (!hasMarker(note.structure.frontmatter, rules) && !hasTag(note.structure, rules) && !startsWithAny(note.path, rules.peoplePrefixes)) return false;
	return !isExcluded(note.path, rules) && !isTemplate(note) && !hasPlaceholder(note.text);
}

/** Whether a note lies in a folder that is not read at all. */
export function isExcluded(path: string, rules: PersonRules): boolean {
	return startsWithAny(path, rules.excludedPrefixes);
}

function startsWithAny(path: string, prefixes: readonly string[]): boolean {
	for (const prefix of prefixes) if (path.startsWith(prefix)) return true;
	return false;
}

function hasMarker(frontmatter: NoteStructure["frontmatter"], rules: PersonRules): boolean {
	if (!frontmatter) return false;
	const judge = (text: string): boolean => isMarker(text, rules);
	for (const key of rules.markerKeys) {
		const value = frontmatter[key];
		if (typeof value === "string" ? rules.memo.marks(value, judge) : Array.isArray(value) && textsOf(value).some(judge)) return true;
	}
	return false;
}

function isMarker(text: string, rules: PersonRules): boolean {
	if (rules.markerValues.has(singular(text))) return true;
	const link = linkOf(text);
	return link !== undefined && rules.markerValues.has(singular(link.target.slice(link.target.lastIndexOf("/") + 1)));
}

function hasTag({ tags, frontmatter }: NoteStructure, rules: PersonRules): boolean {
	if (rules.personTags.size === 0) return false;
	const judge = (written: string): boolean => tagsOf(written).some((tag) => isPersonTag(tag, rules));
	if (tags) for (const { tag } of tags) if (rules.memo.tags(tag, judge)) return true;
	const value = frontmatter && tagsValue(frontmatter);
	if (Array.isArray(value)) return value.some((tag: unknown) => typeof tag === "string" && rules.memo.tags(tag, judge));
	return typeof value === "string" && rules.memo.tags(value, judge);
}

/** `person/work` is nested in `person`, and counts. Lower case, without `#`. */
function isPersonTag(tag: string, rules: PersonRules): boolean {
	if (rules.personTags.has(tag)) return true;
	for (let slash = tag.indexOf("/"); slash > 0; slash = tag.indexOf("/", slash + 1)) if (rules.personTags.has(tag.slice(0, slash))) return true;
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
