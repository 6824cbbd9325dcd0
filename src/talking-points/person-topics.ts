import type { Person } from "../people/person";
import { isOpen, type TalkingContext } from "./subject";
import type { TopicQuery } from "./topic-index";

/** A topic of a person as it stands on their note. */
export interface WrittenTopic {
	readonly text: string;
	readonly path: string | undefined;
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

/** The topics and labels of a person as they are written, each once. Asks nothing of the index but the labels of the one note. */
export function writtenTopics(person: Person, { topicIndex }: TalkingContext): readonly WrittenTopic[] {
	const topics = new Map<string, WrittenTopic>();
	const add = (plain: string, written: WrittenTopic): void => {
		if (plain !== "" && !topics.has(plain)) topics.set(plain, written);
	};
	for (const term of isOpen(person, "topics") ? person.topics : []) {
		const texts = severalTopics.test(term.text) ? term.text.split(between) : [term.text];
		for (const text of texts) add(topicIndex.phrase(text).plain, { text, path: texts.length === 1 ? term.path : undefined, weight: 1, passing: false });
	}
	const labels = topicIndex.labelsOf(person.path);
	if (labels.length === 0) return [...topics.values()];
	const past = new Set([...person.groups, ...person.eras, ...person.projects].map((term) => topicIndex.phrase(term.text).plain));
	for (const { text, plain } of labels) if (!past.has(plain) && !marks.has(plain)) add(plain, { text, path: undefined, weight: passingWeight, passing: true });
	return [...topics.values()];
}

/** What to ask the index for; nothing for a link to somebody. */
export function queryOf({ text, path, passing }: WrittenTopic, context: TalkingContext): TopicQuery | undefined {
	return passing && isSomebody(text, context) ? undefined : context.topicIndex.topic(text, path);
}

/** Whether a name is the name of a person in the vault. */
export function isSomebody(name: string, context: TalkingContext): boolean {
	return context.topicIndex.notesNamed(name).some((note) => context.personOf(note.path) !== undefined);
}
