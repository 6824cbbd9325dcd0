import type { LinkInNote, Note } from "../notes/note";
import { noteName } from "../notes/note-name";
import { isPrivateFromStart } from "../notes/lines/private-lines";
import type { PersonRules } from "../people/properties/person-rules";
import { type PrivateKeys, privateKeysOf } from "../people/properties/private-keys";
import { hiddenLines, isPrivateTag } from "./hidden-lines";
import type { Phrase } from "./phrase";

/**
 * What a field is: a label given on purpose (tag, link, topic property), a name (title, alias), a heading,
 * or a link under a private mark, which is known only to tell who knows whom.
 */
export type FieldKind = "label" | "name" | "heading" | "hidden";

/** One thing that a note is about, and the line that says it. */
export interface NoteField {
	readonly kind: FieldKind;
	readonly line: number | null;
	/** As written. */
	readonly text: string;
	/** As in `Phrase`. */
	readonly marked: string;
	readonly plain: string;
}

/** Which lines of a note are private; undefined where none is. */
export type IsHidden = ((line: number) => boolean) | undefined;

/** Makes a text comparable. */
export type PhraseOf = (text: string) => Phrase;

/** Is shown a field: as the note has it, and how the text is taken from that. */
export type SeeField = (kind: FieldKind, line: number | null, written: string, textOf: (written: string) => string) => void;

const labelKeys = ["topics", "topic", "keywords", "话题", "主题"];
const aliasKeys = ["aliases", "alias"];
const tagKeys = ["tags", "tag"];
const mostLabels = 200;
const mostHeadings = 40;
const none: readonly string[] = [];

/** Whether a note is private as a whole. */
export function isPrivateNote({ structure }: Note, secret: PrivateKeys): boolean {
	const { frontmatter } = structure;
	return secret.all || (frontmatter !== undefined && tagsOf(frontmatter).some(isPrivateTag)) || isPrivateFromStart(structure);
}

/** Whether a label only says that a note is a person's: it is the tag, the value or the folder by which people are known. */
export function isMark(label: string, { personTags, peoplePrefixes, isMarker }: PersonRules): boolean {
	const end = `/${label.toLowerCase()}/`;
	return isMarker(label)
		|| [...personTags, ...peoplePrefixes].some((mark) => `/${mark.toLowerCase()}/`.replace("//", "/").endsWith(end));
}

/** Reads what a note is about from its name, properties, tags, links and headings. */
export function readFields(note: Note, phraseOf: PhraseOf, rules: PersonRules): readonly NoteField[] {
	const fields = new FieldSet(phraseOf);
	seeFields(note, privateKeysOf(note.structure.frontmatter, rules), hiddenLines(note.structure), (kind, line, written, textOf) => {
		fields.add(kind, line, textOf(written));
	});
	return fields.all();
}

/** The name of a note and its aliases, as written. */
export function namesOf({ name, structure: { frontmatter } }: Note, secret: PrivateKeys): readonly string[] {
	const aliases = frontmatter
		? aliasKeys.flatMap((key) => (frontmatter[key] === undefined || secret.has(key) ? none : texts(frontmatter[key])))
		: none;
	return aliases.length > 0 ? [name, ...aliases] : [name];
}

/** Shows every field of a note, some more than once. Runs over every note of a vault: it makes no text that is not asked for. */
export function seeFields(note: Note, secret: PrivateKeys, isHidden: IsHidden, see: SeeField): void {
	for (const name of namesOf(note, secret)) see("name", null, name, asWritten);
	const { frontmatter, frontmatterLinks } = note.structure;
	if (frontmatter) {
		for (const tag of tagsOf(frontmatter, secret)) seeTag(tag, null, see);
		for (const key of labelKeys) {
			if (frontmatter[key] !== undefined && !secret.has(key)) {
				for (const text of texts(frontmatter[key])) see("label", null, text, withoutBrackets);
			}
		}
	}
	if (frontmatterLinks) {
		for (const { key, link } of frontmatterLinks) {
			see(
				secret.has(key.includes(".") ? key.slice(0, key.indexOf(".")) : key) ? "hidden" : "label",
				null,
				linkedName(link),
				asWritten,
			);
		}
	}
	seeBody(note, isHidden, see);
}

/** The name that a link asks for: no folder, no extension, no heading. */
export function linkedName(link: string): string {
	let end = link.length;
	for (let at = 0; at < end; at++) if (link.charCodeAt(at) === 35 || link.charCodeAt(at) === 124) end = at;
	return noteName(end === link.length ? link : link.slice(0, end)).trim();
}

/** The tags of the properties. */
export function tagsOf(properties: Readonly<Record<string, unknown>>, secret?: PrivateKeys): readonly string[] {
	const values = tagKeys.flatMap((key) => (properties[key] === undefined || secret?.has(key) === true ? none : texts(properties[key])));
	return values.some((text) => between.test(text))
		? values.flatMap((text) => text.split(severalBetween)).filter((tag) => tag !== "")
		: values;
}

const between = /[\s,，]/u;
const severalBetween = /[\s,，]+/u;

/** What a property holds as texts, none of them empty. */
export function texts(value: unknown): readonly string[] {
	if (typeof value === "string") return value.trim() === "" ? none : [value.trim()];
	if (Array.isArray(value)) return value.flatMap((one: unknown) => (typeof one === "string" ? texts(one) : none));
	return none;
}

/** Fields of one note, each once. */
class FieldSet {
	readonly #fields = new Map<string, NoteField>();
	readonly #phraseOf: PhraseOf;

	constructor(phraseOf: PhraseOf) {
		this.#phraseOf = phraseOf;
	}

	add(kind: FieldKind, line: number | null, text: string): void {
		const { marked, plain } = this.#phraseOf(text);
		if (!/\p{L}/u.test(plain)) return;
		const key = `${kind} ${plain}`;
		if (!this.#fields.has(key)) this.#fields.set(key, { kind, line, text, marked, plain });
	}

	all(): readonly NoteField[] {
		return [...this.#fields.values()];
	}
}

function seeBody({ structure: { tags, links, headings } }: Note, isHidden: IsHidden, see: SeeField): void {
	if (tags) {
		for (const { tag, position: { start: { line } } } of first(tags, mostLabels)) if (isHidden?.(line) !== true) seeTag(tag, line, see);
	}
	if (links) seeLinks(links, isHidden, see);
	if (headings) {
		for (const { heading, position: { start: { line } } } of first(headings, mostHeadings)) {
			if (isHidden?.(line) !== true) see("heading", line, heading, asWritten);
		}
	}
}

function seeLinks(links: readonly LinkInNote[], isHidden: IsHidden, see: SeeField): void {
	const seen = links.length > mostLabels ? new Set<string>() : undefined;
	for (const { link, position: { start: { line } } } of links) {
		const kind = isHidden?.(line) === true ? "hidden" : "label";
		if (seen && (seen.size >= mostLabels || seen.has(`${kind} ${linkedName(link)}`))) continue;
		seen?.add(`${kind} ${linkedName(link)}`);
		// A letter before the sign of a heading would be read with it, as in C#.
		see(kind, line, link.includes("#") ? linkedName(link) : link, linkedName);
	}
}

function first<Item>(items: readonly Item[], most: number): readonly Item[] {
	return items.length > most ? items.slice(0, most) : items;
}

/** A nested tag counts as a whole by its parts: `tech/raft` is about tech and about raft. */
function seeTag(tag: string, line: number | null, see: SeeField): void {
	if (isPrivateTag(tag)) return;
	if (tag.includes("/")) for (const part of withoutSharp(tag).split("/")) see("label", line, part, asWritten);
	else see("label", line, tag, withoutSharp);
}

function asWritten(text: string): string {
	return text;
}

function withoutSharp(tag: string): string {
	return tag.startsWith("#") ? tag.slice(1) : tag;
}

function withoutBrackets(text: string): string {
	return text.replace(/^\[\[|\]\]$/gu, "");
}
