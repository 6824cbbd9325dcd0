import { openTerms } from "../people/is-open";
import type { Person, Term } from "../people/person";
import type { NoteField } from "./note-topics";
import type { TalkingContext } from "./subject";
import type { TopicIndex, TopicQuery } from "./topic-index";

/** A topic of a person as it stands on their note. */
export interface WrittenTopic {
	readonly text: string;
	/** The term of the property, which knows the note that it links to now. */
	readonly term: Term | undefined;
	/** The same for the same topic of another person. */
	readonly key: string;
	/** How much it says about them: 1 where they have it as a topic, less for a tag or link on their note. */
	readonly weight: number;
	/** Only linked or tagged on their note. */
	readonly passing: boolean;
}

/** A topic of a person, ready to ask the index for. */
export interface PersonTopic extends WrittenTopic {
	readonly query: TopicQuery;
}

const passingWeight = 0.6;
const between = /\s*[、，,;；|]\s*/u;
const severalTopics = /[、，,;；|]/u;
/** Tags that say what a note is, not what a person likes. */
const marks = new Set(["person", "people", "contact", "friend", "人", "朋友", "同事", "colleague"]);

/** What a person is known to care for: topics first, then what their note is tagged with and links to. Nothing private, nobody's name. */
export function personTopics(person: Person, context: TalkingContext): readonly PersonTopic[] {
	return writtenTopics(person, context).flatMap((written) => {
		const query = queryOf(written, context);
		return query ? [{ ...written, query }] : [];
	});
}

/** A person never changes, nor do the labels of a state of their note: what was read of both is good for as long as they last. */
const read = new WeakMap<Person, { readonly labels: readonly NoteField[]; readonly topics: readonly WrittenTopic[] }>();

/** The topics and labels of a person as they are written, each once. Asks nothing of the index but the labels of the one note. */
export function writtenTopics(person: Person, { topicIndex }: TalkingContext): readonly WrittenTopic[] {
	const labels = topicIndex.labelsOf(person.path);
	const known = read.get(person);
	if (known?.labels === labels) return known.topics;
	const topics = readTopics(person, labels, topicIndex);
	read.set(person, { labels, topics });
	return topics;
}

function readTopics(person: Person, labels: readonly NoteField[], topicIndex: TopicIndex): readonly WrittenTopic[] {
	const topics = new Map<string, WrittenTopic>();
	const add = (plain: string, written: Omit<WrittenTopic, "key">): void => {
		if (plain !== "" && !topics.has(plain)) topics.set(plain, { ...written, key: `${written.passing ? "passing" : "own"} ${written.text}` });
	};
	for (const term of openTerms(person, "topics")) {
		const texts = severalTopics.test(term.text) ? term.text.split(between) : [term.text];
		for (const text of texts) add(topicIndex.phrase(text).plain, { text, term: texts.length === 1 ? term : undefined, weight: 1, passing: false });
	}
	if (labels.length === 0) return [...topics.values()];
	const past = new Set([...person.groups, ...person.eras, ...person.projects].map((term) => topicIndex.phrase(term.text).plain));
	const roots = rootsOf(person.tags, topicIndex);
	for (const { text, plain } of labels) if (!past.has(plain) && !marks.has(plain) && !roots.has(plain)) add(plain, { text, term: undefined, weight: passingWeight, passing: true });
	return [...topics.values()];
}

/** What nested tags stand under says how they are filed: of `audience/executive` the topic is executive, unless `audience` is a tag of its own. */
function rootsOf(tags: readonly string[], topicIndex: TopicIndex): ReadonlySet<string> {
	const roots = tags.flatMap((tag) => tag.split("/").slice(0, -1)).filter((root) => !tags.includes(root));
	return new Set(roots.map((root) => topicIndex.phrase(root).plain));
}

/** What to ask the index for; nothing for a link to somebody. */
export function queryOf({ text, term, passing }: WrittenTopic, context: TalkingContext): TopicQuery | undefined {
	return passing && isSomebody(text, context) ? undefined : context.topicIndex.topic(text, term?.path);
}

/** Whether a name is the name of a person in the vault. */
export function isSomebody(name: string, context: TalkingContext): boolean {
	return context.topicIndex.notesNamed(name).some((note) => context.personOf(note.path) !== undefined);
}
