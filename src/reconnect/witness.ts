import type { CivilDate } from "../calendar/civil-date";
import { noteName } from "../notes/note-name";
import type { Mention } from "../people/person/mention";
import type { Person } from "../people/person/person";
import type { NoteField } from "../topics/note-topics";
import type { IndexedNote } from "../topics/note-reading";
import type { Phrase } from "../topics/phrase";
import type { TalkingContext } from "../talking-points/subject";
import { keys } from "../topics/asked-notes";
import type { TopicIndex } from "../topics/topic-index";
import {
	linkedTopic, type TopicHit, type TopicLink, type TopicQuery, type Topics, type TouchingNote, type WeighedTopic,
} from "../topics/topics";
import { otherKeys, type Others } from "../topics/who-is-who";

/** The key of a person and of what is said of them. */
export const personKey = (path: string): string => `person ${path}`;

/**
 * Answers what talking points ask, and takes down, as keys, what each answer comes from. So what a point depends on is known without any
 * source of points having to say it, and cannot be forgotten.
 */
export class Witness implements TalkingContext {
	readonly topicIndex: Topics;
	readonly others: Others;
	readonly #context: TalkingContext;
	#seen = new Set<string>();

	constructor(context: TalkingContext & { readonly topicIndex: TopicIndex }) {
		this.#context = context;
		const see = (key: string): void => { this.#seen.add(key); };
		this.topicIndex = new WitnessedTopics(context.topicIndex, see);
		this.others = new WitnessedOthers(context, see);
	}

	/** Returns what was asked while `make` ran. */
	watch<Made>(make: () => Made): { readonly made: Made; readonly seen: ReadonlySet<string> } {
		const seen = (this.#seen = new Set());
		return { made: make(), seen };
	}

	personOf(path: string): Person | undefined {
		this.#seen.add(personKey(path));
		return this.#context.personOf(path);
	}

	mentionsOf(path: string): readonly Mention[] {
		this.#seen.add(personKey(path));
		return this.#context.mentionsOf(path);
	}

	openPropertiesOf(path: string): Readonly<Record<string, unknown>> {
		this.topicIndex.note(path);
		return this.#context.openPropertiesOf(path);
	}

	dayOf(milliseconds: number): CivilDate {
		return this.#context.dayOf(milliseconds);
	}
}

class WitnessedTopics implements Topics {
	readonly #index: TopicIndex;
	readonly #see: (key: string) => void;

	constructor(index: TopicIndex, see: (key: string) => void) {
		this.#index = index;
		this.#see = see;
	}

	note(path: string): IndexedNote | undefined {
		this.#see(keys.note(path));
		return this.#index.note(path);
	}

	isPrivate(path: string, line: number | null): boolean {
		this.#see(keys.note(path));
		return this.#index.isPrivate(path, line);
	}

	labelsOf(path: string): readonly NoteField[] {
		this.#see(keys.note(path));
		return this.#index.labelsOf(path);
	}

	linksTo(path: string, names: readonly string[]): boolean {
		this.#see(keys.note(path));
		return this.#index.linksTo(path, names);
	}

	notesNamed(name: string): readonly string[] {
		this.#see(keys.named(this.#index.phrase(name).plain));
		return this.#index.notesNamed(name);
	}

	topic(text: string, link?: TopicLink): TopicQuery {
		for (const name of [text, (link && linkedTopic(link)) ?? text]) this.#see(keys.named(this.#index.phrase(name).plain));
		return this.#index.topic(text, link);
	}

	touching(topics: readonly WeighedTopic[], most: number, accepts: (path: string) => boolean): readonly TouchingNote[] {
		for (const { query } of topics) this.#seeOn(query);
		return this.#index.touching(topics, most, accepts);
	}

	hitOf(path: string, topic: TopicQuery): TopicHit | undefined {
		this.#see(keys.note(path));
		this.#seeOn(topic);
		return this.#index.hitOf(path, topic);
	}

	phrase(text: string): Phrase {
		return this.#index.phrase(text);
	}

	#seeOn({ phrases }: TopicQuery): void {
		this.#see(keys.size);
		for (const phrase of phrases) for (const word of this.#index.wordsOf(phrase)) this.#see(keys.on(word));
	}
}

class WitnessedOthers implements Others {
	readonly #context: TalkingContext;
	readonly #see: (key: string) => void;

	constructor(context: TalkingContext, see: (key: string) => void) {
		this.#context = context;
		this.#see = see;
	}

	get count(): number {
		this.#see(otherKeys.count);
		return this.#context.others.count;
	}

	named(name: string): readonly Person[] {
		this.#see(otherKeys.named(this.#plainOf(name)));
		const people = this.#context.others.named(name);
		for (const { path } of people) this.#see(personKey(path));
		return people;
	}

	withTopic(topic: string): readonly string[] {
		this.#see(otherKeys.withTopic(this.#plainOf(topic)));
		return this.#context.others.withTopic(topic);
	}

	metThrough(person: Person): readonly string[] {
		for (const name of [noteName(person.path), person.name, ...person.aliases]) this.#see(otherKeys.through(this.#plainOf(name)));
		return this.#context.others.metThrough(person);
	}

	inGroup(group: string): readonly string[] {
		this.#see(otherKeys.inGroup(this.#plainOf(group)));
		return this.#context.others.inGroup(group);
	}

	#plainOf(text: string): string {
		return this.#context.topicIndex.phrase(text).plain;
	}
}
