import { parse } from "yaml";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { Note, NoteStructure, Span } from "../../src/notes/note";
import type { Mention } from "../../src/people/person/mention";
import { personRules } from "../../src/people/properties/person-rules";
import { openProperties } from "../../src/people/properties/private-keys";
import type { Person } from "../../src/people/person/person";
import { defaultSettings } from "../../src/settings/default-settings";
import type { ReaderContext } from "../../src/talking-points/people-for";
import { TopicIndex } from "../../src/topics/topic-index";
import { TopicsOfPeople } from "../../src/topics/topics-of-people";
import { type PeopleSource, WhoIsWho } from "../../src/topics/who-is-who";
import { cachedNotes } from "../people/paper-vault";
import { day, makePerson, type PersonSpec } from "./make-person";

/** A vault of plain data: people, notes and their texts. */
export class TestVault implements ReaderContext, PeopleSource {
	readonly notes = new Map<string, Note>();
	readonly topicIndex = new TopicIndex(personRules(defaultSettings), { notes: () => cachedNotes([...this.notes.values()]), note: (path) => this.notes.get(path) });
	readonly others = new WhoIsWho(this, (text) => this.topicIndex.phrase(text));
	readonly topicsOfPeople = new TopicsOfPeople(this, this.others, this.topicIndex);
	readonly texts = new Map<string, string>();
	readonly #people = new Map<string, Person>();
	#list: readonly Person[] | undefined;
	#revision = 0;
	readonly #mentions = new Map<string, Mention[]>();

	person(spec: PersonSpec): Person {
		const made = makePerson(spec);
		this.#people.set(made.person.path, made.person);
		this.#list = undefined;
		this.#revision++;
		this.note(made.person.path, made.text);
		return made.person;
	}

	note(path: string, text: string, on = "2026-01-01", changed = on): Note {
		const note = noteOf(path, text, Date.parse(on), Date.parse(changed));
		this.texts.set(path, text);
		this.notes.set(path, note);
		this.topicIndex.put(note);
		this.topicsOfPeople.touch(path);
		return note;
	}

	/** Notes that a line of a note names a person. */
	mention(person: Person, path: string, line: number, more: Partial<Mention> = {}): void {
		const text = this.texts.get(path)?.split("\n")[line];
		const mention: Mention = { source: { path, line }, text, when: undefined, ...more };
		this.#mentions.set(person.path, [...(this.#mentions.get(person.path) ?? []), mention]);
	}

	people(): readonly Person[] {
		return (this.#list ??= [...this.#people.values()]);
	}

	personOf(path: string): Person | undefined {
		return this.#people.get(path);
	}

	revision(): number {
		return this.#revision;
	}

	changesSince(): undefined {
		return undefined;
	}

	mentionsOf(path: string): readonly Mention[] {
		return this.#mentions.get(path) ?? [];
	}

	openPropertiesOf(path: string): Readonly<Record<string, unknown>> {
		return openProperties(this.notes.get(path)?.structure.frontmatter, personRules(defaultSettings));
	}

	dayOf(milliseconds: number): CivilDate {
		return day(new Date(milliseconds).toISOString().slice(0, 10));
	}
}

/** A note of a text, as far as these rooms look at its structure. */
export function noteOf(path: string, text: string, createdAt = 0, modifiedAt = createdAt): Note {
	return { path, name: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, ""), createdAt, modifiedAt, structure: structureOf(text), text };
}

function structureOf(text: string): NoteStructure {
	const lines = text.split("\n");
	const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
	const frontmatter = end > 0 ? (parse(lines.slice(1, end).join("\n")) as Record<string, unknown> | null) : null;
	const body = lines.map((content, line) => ({ content, line })).slice(end + 1);
	const all = <T>(pattern: RegExp, make: (match: RegExpMatchArray, position: Span) => T): T[] => body.flatMap(({ content, line }) => [...content.matchAll(pattern)].map((match) => make(match, spanOf(line, match.index, match[0].length))));
	return {
		...(frontmatter ? { frontmatter, frontmatterLinks: linksOfProperties(frontmatter) } : {}),
		tags: all(/#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*/gu, ([tag], position) => ({ tag, position })),
		links: all(/\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g, ([original, link = ""], position) => ({ link, original, position })),
		headings: all(/^(#{1,6}) (.+)$/g, ([, marks = "", heading = ""], position) => ({ heading, level: marks.length, position })),
		listItems: listItemsOf(body),
	};
}

function linksOfProperties(frontmatter: Readonly<Record<string, unknown>>): NonNullable<NoteStructure["frontmatterLinks"]> {
	return Object.entries(frontmatter).flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).flatMap((one: unknown, index) => {
		const link = typeof one === "string" ? /^\[\[([^|\]]+)/.exec(one)?.[1] : undefined;
		return link === undefined ? [] : [{ key: Array.isArray(value) ? `${key}.${String(index)}` : key, link, original: String(one) }];
	}));
}

function listItemsOf(body: readonly { readonly content: string; readonly line: number }[]): NonNullable<NoteStructure["listItems"]> {
	const open: { indent: number; line: number }[] = [];
	return body.flatMap(({ content, line }) => {
		const match = /^(\s*)[-*+] /.exec(content);
		if (!match) return [];
		const indent = (match[1] ?? "").length;
		while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
		const parent = open.at(-1)?.line ?? -line - 1;
		open.push({ indent, line });
		return [{ parent, position: spanOf(line, indent, content.length - indent) }];
	});
}

function spanOf(line: number, col: number, length: number): Span {
	return { start: { line, col, offset: 0 }, end: { line, col: col + length, offset: 0 } };
}
