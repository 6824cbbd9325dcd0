import type { Note, NoteStructure } from "../../notes/note";
import { statedKind } from "../../notes/kinds/note-kind";
import { noteName } from "../../notes/note-name";
import { isPageName } from "../../notes/page-name";
import { tagsOf, textsOf } from "../../notes/yaml/property-values";
import { standsOnTagLine } from "../../notes/lines/tag-line";
import { isInTemplateFolder, isTemplate, isTemplateName } from "../../notes/kinds/template";
import type { PersonRules } from "../properties/person-rules";

/** Whether a note is about a person: by a property, a tag or its folder, and neither a template nor in an excluded folder. */
export function isPersonNote(note: Note, rules: PersonRules): boolean {
	return seemsPerson(note.path, note.structure, rules, note.text)
		&& !isSelf(note)
		&& !saysNoPerson(note.structure.frontmatter)
		&& !isExcluded(note.path, rules)
		&& !isTemplateName(note.name)
		&& !isTemplate(note);
}

/** Whether a note is about the one who writes: by its name, or by a property that says so. */
function isSelf({ name, structure: { frontmatter } }: Note): boolean {
	return selfNames.test(name) || selfKeys.some((key) => frontmatter?.[key] === true);
}

const selfNames = /^(?:me|myself|我|我自己|本人)$/i;
const selfKeys = ["me", "Me", "self", "myself", "本人"];

/** The property by which a note that lies with people, or is tagged as they are, says that it is nobody's: `person: false`. */
export const noPersonKey = "person";

export function saysNoPerson(frontmatter: NoteStructure["frontmatter"]): boolean {
	return frontmatter?.[noPersonKey] === false || frontmatter?.["Person"] === false;
}

/**
 * Whether a note would be about a person if it were neither a template nor excluded; its folder alone does not make a note that calls
 * itself a company or the like a person. Asked about every note in the vault.
 */
export function seemsPerson(path: string, structure: NoteStructure, rules: PersonRules, text?: string): boolean {
	return hasMarker(structure.frontmatter, rules)
		|| (hasTag(structure, rules, text) && !isOfMany(structure.frontmatter))
		|| (isKeptWithPeople(path, rules) && !(structure.frontmatter && statedKind(structure.frontmatter)))
		|| isCard(structure.frontmatter);
}

/** A group is nobody, though its note may be tagged as those of its members are. */
function isOfMany(frontmatter: NoteStructure["frontmatter"]): boolean {
	return frontmatter !== undefined && statedKind(frontmatter) === "group";
}

/** Whether a note lies in a folder of people, and is no page about it: by its name, or by that of the folder. */
function isKeptWithPeople(path: string, { peoplePrefixes }: PersonRules): boolean {
	for (const prefix of peoplePrefixes) {
		if (path.startsWith(prefix)) {
			return !isPageName(noteName(path)) && !prefix.endsWith(`/${noteName(path)}/`) && prefix !== `${noteName(path)}/`;
		}
	}
	return false;
}

/** The name of a contact card as VCF Contacts keeps it, which no other note has. */
function isCard(frontmatter: NoteStructure["frontmatter"]): boolean {
	return isName(frontmatter?.["N.GN"]) || isName(frontmatter?.["N.FN"]);
}

function isName(value: unknown): boolean {
	return typeof value === "string" && value !== "";
}

/** Whether a note is not read at all: in an excluded folder, or among templates. */
export function isExcluded(path: string, rules: PersonRules): boolean {
	return startsWithAny(path, rules.excludedPrefixes) || isInTemplateFolder(path);
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

function hasTag(structure: NoteStructure, { personTags, memo, isPersonTag }: PersonRules, text: string | undefined): boolean {
	if (personTags.size === 0) return false;
	const { tags, frontmatter } = structure;
	if (tags) for (const one of tags) if (memo.tags(one.tag, isPersonTag) && standsOnTagLine(one, structure, text)) return true;
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

/** Looked up, not walked, since every note is asked. */
const tagKeys = ["tags", "tag", "Tags", "Tag", "TAGS", "TAG"];

function tagsValue(frontmatter: Readonly<Record<string, unknown>>): unknown {
	for (const key of tagKeys) if (frontmatter[key] !== undefined && frontmatter[key] !== null) return frontmatter[key];
	return undefined;
}
