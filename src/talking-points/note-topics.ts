import type { CivilDate } from "../calendar/civil-date";
import { readDate } from "../calendar/read-date";
import type { Note } from "../notes/note";
import { noteName } from "../notes/note-name";
import type { PersonRules } from "../people/person-rules";
import { type PrivateKeys, privateKeysOf } from "../people/private-keys";
import { type Phrase, termsOf } from "./phrase";
import { isPrivateTag, hiddenLines } from "./hidden-lines";
import { stopWords } from "./stop-words";

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

/** What the topic index keeps of a note. */
export interface NoteTopics {
	readonly fields: readonly NoteField[];
	/** Name and aliases as written. */
	readonly names: readonly string[];
	/** The whole note is private. */
	readonly private: boolean;
	/** The days that its properties tell; a file's own times do not survive every copy of a vault. */
	readonly writtenOn: CivilDate | undefined;
	readonly changedOn: CivilDate | undefined;
	/** Which lines are private; undefined where none is. */
	readonly isHidden: ((line: number) => boolean) | undefined;
	/** Something that one would send: no daily note, no meeting, no template, nothing private. */
	readonly shareable: boolean;
}

/** Makes a text comparable. */
export type PhraseOf = (text: string) => Phrase;

const labelKeys = ["topics", "topic", "keywords", "话题", "主题"];
const writtenKeys = ["created", "date created", "date_created", "created_at", "published", "date", "创建", "创建时间", "创建日期", "日期"];
const changedKeys = ["updated", "modified", "date modified", "last_modified", "updated_at", "更新", "更新时间", "修改时间"];
const aliasKeys = ["aliases", "alias"];
const notToSend = new Set(["daily", "journal", "meeting", "person", "contact", "group", "template", "日记", "会议", "人", "群", "模板"]);
const dayName = /^\D{0,3}\d{4}[-_.年]?\d{1,2}[-_.月]?\d{0,2}\D{0,5}$|^\d{4}-W\d{1,2}$/u;
const templatePath = /(?:^|\/)(?:templates?|模板)\//iu;
/** Pages that lead to others. */
const indexName = /^[\s_#.\d-]*(?:read ?me|index|home|inbox|to-?do|mocs?|contents|dashboard|start here|claude|agents|gemini|copilot-instructions|llms|license|changelog)$|^_(?:state|guide|template|index|moc)|^mocs?[\s_-]|\b(?:mocs?|table of contents|index|dashboard)$|目录|索引|导航|首页|总览|仪表盘/iu;
const mostLabels = 200;
const mostHeadings = 40;

/** Reads what a note is about from its name, properties, tags, links and headings. */
export function readNoteTopics(note: Note, phraseOf: PhraseOf, rules: PersonRules): NoteTopics {
	const properties = note.structure.frontmatter ?? {};
	const secret = privateKeysOf(properties, rules);
	const isPrivate = secret.all || tagsOf(properties).some(isPrivateTag);
	const names = [note.name, ...aliasKeys.filter((key) => !secret.has(key)).flatMap((key) => texts(properties[key]))];
	const fields = new FieldSet(phraseOf);
	const isHidden = hiddenLines(note.structure);
	for (const name of names) fields.add("name", null, name);
	propertyLabels(note, properties, secret, fields);
	bodyFields(note, isHidden ?? (() => false), fields);
	return {
		fields: fields.all(), names, isHidden, private: isPrivate, writtenOn: dayIn(properties, writtenKeys), changedOn: dayIn(properties, changedKeys), shareable: !isPrivate && isToSend(note, properties),
	};
}

/** The words by which a field is found; common words of titles and headings are left out. */
export function fieldTerms(field: NoteField): readonly string[] {
	if (field.kind === "hidden") return [];
	const terms = termsOf(field.plain);
	return field.kind === "label" ? terms : terms.filter((term) => !stopWords.has(term));
}

/** The name that a link asks for: no folder, no extension, no heading. */
export function linkedName(link: string): string {
	const [path = ""] = link.split(/[#|]/u);
	return noteName(path).trim();
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

function propertyLabels(note: Note, properties: Readonly<Record<string, unknown>>, secret: PrivateKeys, fields: FieldSet): void {
	for (const tag of tagsOf(properties, secret)) addTag(fields, tag, null);
	for (const key of labelKeys) {
		if (!secret.has(key)) for (const text of texts(properties[key])) fields.add("label", null, text.replace(/^\[\[|\]\]$/gu, ""));
	}
	for (const { key, link } of note.structure.frontmatterLinks ?? []) {
		const [property = key] = key.split(".");
		fields.add(secret.has(property) ? "hidden" : "label", null, linkedName(link));
	}
}

function bodyFields(note: Note, isHidden: (line: number) => boolean, fields: FieldSet): void {
	const { tags = [], links = [], headings = [] } = note.structure;
	for (const { tag, position } of tags.slice(0, mostLabels)) {
		if (!isHidden(position.start.line)) addTag(fields, tag, position.start.line);
	}
	const seen = new Set<string>();
	for (const { link, position } of links) {
		const name = linkedName(link);
		const kind = isHidden(position.start.line) ? "hidden" : "label";
		if (seen.size >= mostLabels || seen.has(`${kind} ${name}`)) continue;
		seen.add(`${kind} ${name}`);
		fields.add(kind, position.start.line, name);
	}
	for (const { heading, position } of headings.slice(0, mostHeadings)) {
		if (!isHidden(position.start.line)) fields.add("heading", position.start.line, heading);
	}
}

/** A nested tag counts as a whole by its parts: `tech/raft` is about tech and about raft. */
function addTag(fields: FieldSet, tag: string, line: number | null): void {
	if (isPrivateTag(tag)) return;
	for (const part of tag.replace(/^#/, "").split("/")) fields.add("label", line, part);
}

function tagsOf(properties: Readonly<Record<string, unknown>>, secret?: PrivateKeys): readonly string[] {
	return ["tags", "tag"]
		.filter((key) => secret?.has(key) !== true)
		.flatMap((key) => texts(properties[key]))
		.flatMap((text) => text.split(/[\s,，]+/u))
		.filter((tag) => tag !== "");
}

function isToSend(note: Note, properties: Readonly<Record<string, unknown>>): boolean {
	if (dayName.test(note.name) || indexName.test(note.name) || templatePath.test(note.path) || /\{\{|<%/u.test(note.name)) return false;
	if (texts(properties["type"]).some((type) => /^(?:project|项目|moc|index)$/iu.test(type))) return false;
	const kinds = [...texts(properties["type"]), ...texts(properties["categories"]), ...tagsOf(properties)];
	return !kinds.some((kind) => notToSend.has(kind.replace(/^\[\[|\]\]$/gu, "").toLowerCase().replace(/^people$/u, "person")));
}

function dayIn(properties: Readonly<Record<string, unknown>>, keys: readonly string[]): CivilDate | undefined {
	for (const key of keys) {
		const value = properties[key];
		const date = value === undefined || value === null ? undefined : readDate(value);
		if (date?.precision === "day") return date.to;
	}
	return undefined;
}

function texts(value: unknown): readonly string[] {
	if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
	if (Array.isArray(value)) return value.flatMap((one: unknown) => (typeof one === "string" ? texts(one) : []));
	return [];
}
