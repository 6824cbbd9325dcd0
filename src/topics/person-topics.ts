import { openTerms } from "../people/person/is-open";
import type { Person, Term } from "../people/person/person";
import type { Phrase } from "./phrase";
import type { TopicQuery, Topics } from "./topics";
import type { Others } from "./who-is-who";

/** What the topics of people are told from. */
export interface TopicContext {
	readonly topicIndex: Topics;
	readonly others: Others;
}

/** A topic of a person as it stands on their note. */
export interface WrittenTopic {
	readonly text: string;
	/** The term of the property, which knows the note that it links to now. */
	readonly term: Term | undefined;
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
const marks = new Set(
	"person,people,contact,friend,colleague,ex colleague,work,client,family,mentor,neighbour,neighbor,人,人物,朋友,同事,前同事,工作,客户,家人,亲戚,同学,邻居,夫妻,长辈".split(","),
);
/** A tag that names a group, or nothing at all, says where somebody belongs. */
const group = /(?:club|choir|class|team|crew|group|school|college|university|大学|中学|小学|学院|班|群|读书会|社团|合唱团|俱乐部)$|^(?:to ?do|acquaintance)$/u;

/** What a person is known to care for: topics first, then what their note is tagged with and links to. Nothing private, nobody's name. */
export function personTopics(person: Person, context: TopicContext): readonly PersonTopic[] {
	return writtenTopics(person, context).flatMap((written) => {
		const query = queryOf(written, context);
		return query ? [{ ...written, query }] : [];
	});
}

/** The topics and labels of a person as they are written, each once. */
export function writtenTopics(person: Person, { topicIndex }: Pick<TopicContext, "topicIndex">): readonly WrittenTopic[] {
	return readTopics(person, topicIndex.labelsOf(person.path).map(({ text }) => text), (text) => topicIndex.phrase(text));
}

/** The same of their labels. */
export function readTopics(person: Person, labels: readonly string[], phraseOf: (text: string) => Phrase): readonly WrittenTopic[] {
	const topics = new Map<string, WrittenTopic>();
	const add = (plain: string, written: WrittenTopic): void => {
		if (plain !== "" && !topics.has(plain)) topics.set(plain, written);
	};
	for (const term of openTerms(person, "topics")) {
		const texts = severalTopics.test(term.text) ? term.text.split(between) : [term.text];
		for (const text of texts) {
			add(phraseOf(text).plain, { text, term: texts.length === 1 ? term : undefined, weight: 1, passing: false });
		}
	}
	if (labels.length === 0) return [...topics.values()];
	const past = new Set([...person.groups, ...person.eras, ...person.projects].map((term) => phraseOf(term.text).plain));
	const roots = rootsOf(person.tags, phraseOf);
	for (const text of labels) {
		const { plain } = phraseOf(text);
		if (letter.test(plain) && !past.has(plain) && !marks.has(plain) && !group.test(plain) && !roots.has(plain)) {
			add(plain, { text, term: undefined, weight: passingWeight, passing: true });
		}
	}
	return [...topics.values()];
}

const letter = /\p{L}/u;

/**
 * The parent of a nested tag only says how it is filed: in `audience/executive` the topic is executive, unless `audience` is a tag too.
 * What is filed under people is what somebody is to me: `person/work`.
 */
function rootsOf(tags: readonly string[], phraseOf: (text: string) => Phrase): ReadonlySet<string> {
	const roots = tags
		.map((tag) => tag.split("/"))
		.flatMap((parts) => (marks.has(parts[0] ?? "") ? parts : parts.slice(0, -1)))
		.filter((root) => !tags.includes(root));
	return new Set(roots.map((root) => phraseOf(root).plain));
}

/** What to ask the index for; nothing for a link to somebody. */
export function queryOf({ text, term, passing }: Omit<WrittenTopic, "weight">, context: TopicContext): TopicQuery | undefined {
	return passing && isSomebody(text, context) ? undefined : context.topicIndex.topic(text, term);
}

/** Whether a name is the name of a person in the vault. */
export function isSomebody(name: string, { others }: TopicContext): boolean {
	return others.named(name).length > 0;
}
