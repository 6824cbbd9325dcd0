import type { Note, NoteStructure } from "../notes/note";
import { namesOf } from "../notes/property-values";
import { compareContacts } from "./contact-order";
import { frontmatterTags } from "./is-person-note";
import type { UnseenPerson } from "./person-record";
import type { PersonRules } from "./person-rules";
import { readProperties, type ResolveLink } from "./read-properties";

const none: readonly never[] = Object.freeze([]);

/**
 * Reads the properties of a person's note, Kith's own keys and those of other plugins. Total: what cannot be read becomes a problem.
 * Contacts are those that the properties state; log, promises and other notes are added by the index.
 */
export function readPerson(note: Note, rules: PersonRules, resolveLink: ResolveLink): UnseenPerson {
	const { path, structure } = note;
	const { draft, problems } = readProperties(note, rules, resolveLink);
	return {
		path,
		name: note.name,
		aliases: aliasesOf(structure.frontmatter),
		circle: draft.circle?.id ?? null,
		cadence: rules.memo.cadence(draft.cadence, draft.circle),
		trust: draft.trust,
		topics: draft.topics,
		channel: draft.channel,
		birthday: draft.birthday,
		snoozeUntil: draft.snoozeUntil,
		paused: draft.paused,
		nextContact: draft.nextContact,
		groups: draft.groups,
		eras: draft.eras,
		projects: draft.projects,
		met: draft.met,
		metThrough: draft.metThrough,
		boundaries: draft.boundaries,
		why: draft.why,
		pinyin: draft.pinyin,
		privateProperties: draft.privateProperties,
		tags: tagsOf(structure),
		contacts: draft.contacts.length < 2 ? draft.contacts : [...draft.contacts].sort(compareContacts),
		interactions: none,
		remarks: none,
		commitments: none,
		problems: problems.length === 0 ? none : problems,
	};
}

function aliasesOf(frontmatter: NoteStructure["frontmatter"]): readonly string[] {
	const value = frontmatter?.["aliases"] ?? frontmatter?.["alias"];
	if (value === undefined || value === null) return none;
	return unique(namesOf(value));
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
