import type { Note, NoteStructure } from "../../notes/note";
import { frontmatterTags } from "./is-person-note";
import type { PersonRules } from "../properties/person-rules";
import type { UnseenPerson } from "../properties/property-reader";
import { textsOf } from "../../notes/yaml/property-values";
import { readNames } from "./read-names";
import { readProperties, type ResolveLink } from "../properties/read-properties";

const none: readonly never[] = Object.freeze([]);
const noneNamed: ReadonlySet<string> = new Set<string>();

/**
 * Reads the properties of a person's note, Kith's own keys and those of other plugins. Total: what cannot be read becomes a problem.
 * Contacts are those that the properties state; log, promises and other notes are added by the index. All members stand here at once,
 * for an object that is put together in one go takes half the room of one that grew.
 */
export function readPerson(note: Note, rules: PersonRules, resolveLink: ResolveLink, body?: TextFields): UnseenPerson {
	const { path, name, structure } = note;
	const person: UnseenPerson = {
		path, name, aliases: none, circle: null, cadence: rules.memo.cadence(undefined, undefined),
		trust: null, topics: none, channel: null, birthday: undefined, snoozeUntil: undefined, paused: false, silence: undefined,
		died: false,
		nextContact: undefined, groups: none, eras: none, projects: none,
		city: null, met: null, metThrough: undefined, cameThrough: undefined, boundaries: none, why: null, pinyin: null,
		wechat: null, details: none,
		privateProperties: noneNamed,
		tags: tagsOf(structure), contacts: none, interactions: none, remarks: none, commitments: none, problems: none,
	};
	const told = body?.fields ? withFields(note, body.fields) : note;
	readProperties(told, person, rules, resolveLink);
	person.aliases = readNames(told, rules, person.privateProperties);
	const [called] = textsOf(told.structure.frontmatter?.["nickname"]);
	if (called !== undefined && person.aliases.includes(called)) person.called = called;
	return person;
}

/** What was read of a body, as far as it says what properties do. */
type TextFields = { readonly fields: Readonly<Record<string, string>> | undefined };

/** The note as if its fields in the text were properties; what a property says comes first. */
function withFields(note: Note, fields: Readonly<Record<string, string>>): Note {
	return { ...note, structure: { ...note.structure, frontmatter: { ...fields, ...note.structure.frontmatter } } };
}

function tagsOf(structure: NoteStructure): readonly string[] {
	const written = structure.frontmatter ? frontmatterTags(structure.frontmatter) : none;
	if (!structure.tags) return unique(written);
	return unique([...written, ...structure.tags.map(({ tag }) => tag.replace(/^#/, "").toLowerCase())]);
}

function unique(texts: readonly string[]): readonly string[] {
	if (texts.length === 0) return none;
	return texts.length === 1 ? texts.slice() : [...new Set(texts)];
}
