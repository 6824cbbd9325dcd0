import type { Person } from "../people/person";
import { isOpen, type TalkingContext } from "./subject";
import type { TopicQuery } from "./topic-index";

/** A topic of a person, and how much it says about them: 1 where they have it as a topic, less for a tag or link on their note. */
export interface PersonTopic {
	readonly query: TopicQuery;
	readonly weight: number;
	/** Only linked or tagged on their note. */
	readonly passing: boolean;
}

const passingWeight = 0.6;
const between = /\s*[、，,;；|]\s*/u;
const listItem = /^\[\[|\]\]$/gu;
/** Tags and links that say what a note is, not what a person likes. */
const marks = new Set(["person", "people", "contact", "friend", "人", "朋友", "同事", "colleague"]);

/** What a person is known to care for: topics first, then what their note is tagged with and links to. Nothing private, nobody's name. */
export function personTopics(person: Person, context: TalkingContext): readonly PersonTopic[] {
	const topics = new Map<string, PersonTopic>();
	const own = isOpen(person, "topics") ? person.topics : [];
	for (const term of own) {
		for (const text of term.text.replace(listItem, "").split(between)) add(topics, context, { text, path: term.path, weight: 1, passing: false });
	}
	const past = new Set([...person.groups, ...person.eras, ...person.projects].map((term) => context.topicIndex.phrase(term.text).plain));
	for (const { text, plain } of context.topicIndex.labelsOf(person.path)) {
		if (marks.has(plain) || past.has(plain) || isSomebody(text, context)) continue;
		add(topics, context, { text, path: undefined, weight: passingWeight, passing: true });
	}
	return [...topics.values()];
}

/** Whether a name is the name of a person in the vault. */
export function isSomebody(name: string, context: TalkingContext): boolean {
	return context.topicIndex.notesNamed(name).some((note) => context.personOf(note.path) !== undefined);
}

function add(topics: Map<string, PersonTopic>, context: TalkingContext, one: { text: string; path: string | undefined; weight: number; passing: boolean }): void {
	const { plain } = context.topicIndex.phrase(one.text);
	if (plain === "" || topics.has(plain)) return;
	topics.set(plain, { query: context.topicIndex.topic(one.text, one.path), weight: one.weight, passing: one.passing });
}
