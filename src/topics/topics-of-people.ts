import { nameKey } from "../people/names/name-key";
import type { Person, Term } from "../people/person/person";
import type { PersonChange } from "../people/person/person-change";
import { termName } from "../people/person/term-name";
import { readTopics, type WrittenTopic } from "./person-topics";
import type { TopicIndex } from "./topic-index";
import { linkedTopic } from "./topics";
import type { PeopleSource, WhoIsWho } from "./who-is-who";

/** A topic as it is written, and who has it. */
export interface KeptTopic extends Omit<WrittenTopic, "term"> {
	/** The name of the note that it links to, where it does. */
	readonly link: string | undefined;
	/** Its own text and that name, as plain texts. */
	readonly plains: readonly string[];
	readonly people: string[];
}

const none: readonly never[] = Object.freeze([]);
/** People between two looks at the time. */
const sliceOfPeople = 50;

/** Who has which topics: what there is to ask of the notes. Follows the people and their notes step by step. */
export class TopicsOfPeople {
	readonly #source: PeopleSource;
	readonly #others: WhoIsWho;
	readonly #index: TopicIndex;
	readonly #topics = new Map<string, KeptTopic>();
	readonly #byPlain = new Map<string, readonly KeptTopic[]>();
	readonly #ofPerson = new Map<string, readonly KeptTopic[]>();
	/** People whose notes have changed since they were read here. */
	readonly #moved = new Set<string>();
	#revision = -1;

	constructor(source: PeopleSource, others: WhoIsWho, index: TopicIndex) {
		this.#source = source;
		this.#others = others;
		this.#index = index;
	}

	/** The note at a path has changed: it may be a person's. */
	touch(path: string): void {
		if (this.#source.personOf(path) || this.#ofPerson.has(path)) this.#moved.add(path);
	}

	/** Reads whom has to be read, and asks the index for what they have, as long as there is time; returns whether all is done. */
	work(hasTime: () => boolean): boolean {
		this.#follow();
		const entering = this.#others.prepare();
		while (entering.next().done !== true) if (!hasTime()) return false;
		let count = 0;
		for (const path of this.#moved) {
			if (count++ % sliceOfPeople === sliceOfPeople - 1 && !hasTime()) return false;
			this.#moved.delete(path);
			this.#read(path, this.#source.personOf(path));
		}
		this.#index.learn();
		return true;
	}

	/** Whether nobody waits to be read. */
	get isSettled(): boolean {
		this.#follow();
		return this.#moved.size === 0;
	}

	/** The topics of a person as they are written; none where their note is private as a whole. */
	of(path: string): readonly KeptTopic[] {
		return this.#ofPerson.get(path) ?? none;
	}

	/** Those who have a topic that a note touches. */
	touchedBy(path: string): ReadonlySet<string> {
		this.#follow();
		// After an edit a few have to be read, at the start all: those in their turn.
		if (this.#moved.size < sliceOfPeople || !this.#index.isPatient) this.work(() => true);
		const people = new Set<string>();
		for (const plain of this.#index.touchedBy(path)) {
			for (const topic of this.#goingBy(plain)) for (const person of topic.people) people.add(person);
		}
		return people;
	}

	/** People with a topic that a note gives another name containing this, in plain letters: so a topic is found in either language. */
	withNameOf(part: string): ReadonlySet<string> {
		const found = new Set<string>();
		for (const { plains, passing, people } of this.#topics.values()) {
			if (!passing && plains.some((plain) => this.#index.namesOf(plain).some((name) => nameKey(name).includes(part)))) {
				for (const path of people) found.add(path);
			}
		}
		return found;
	}

	#goingBy(plain: string): readonly KeptTopic[] {
		return [plain, ...this.#index.through(plain)].flatMap((one) => this.#byPlain.get(one) ?? none);
	}

	#follow(): void {
		const revision = this.#source.revision();
		if (revision === this.#revision) return;
		const changes = this.#revision < 0 ? undefined : this.#source.changesSince(this.#revision);
		this.#revision = revision;
		if (changes) for (const change of changes) this.#take(change);
		else for (const path of [...this.#source.people().map((person) => person.path), ...this.#ofPerson.keys()]) this.#moved.add(path);
	}

	#take({ before, now }: PersonChange): void {
		if (before === now) return;
		this.#moved.add((now ?? before)?.path ?? "");
		// A name that is no longer anybody's may be a topic now.
		for (const name of before ? [before.name, ...before.aliases] : none) {
			for (const topic of this.#byPlain.get(this.#index.phrase(name).plain) ?? none) this.#ask(topic);
		}
	}

	#read(path: string, person: Person | undefined): void {
		const before = this.#ofPerson.get(path) ?? none;
		const labels = person ? this.#index.labelTexts(path) : undefined;
		const written = person && labels ? readTopics(person, labels, (text) => this.#index.phrase(text)) : none;
		for (const term of person ? [...person.groups, ...person.projects] : none) this.#index.wantName(termName(term));
		const now = written.map((topic) => this.#keep(topic));
		for (const topic of now) if (!before.includes(topic)) topic.people.push(path);
		for (const topic of before) if (!now.includes(topic)) this.#release(topic, path);
		if (person) this.#ofPerson.set(path, now);
		else this.#ofPerson.delete(path);
	}

	#keep(written: WrittenTopic): KeptTopic {
		const { text, term, weight, passing } = written;
		const link = term && linkedTopic(term);
		const key = keyOf({ text, link, passing });
		const known = this.#topics.get(key);
		if (known) return known;
		const plains = [...new Set([text, link ?? text].map((one) => this.#index.phrase(one).plain))];
		const topic: KeptTopic = { text, link, weight, passing, plains, people: [] };
		this.#topics.set(key, topic);
		for (const plain of plains) this.#byPlain.set(plain, [...(this.#byPlain.get(plain) ?? none), topic]);
		this.#ask(topic, term);
		return topic;
	}

	#ask({ text, passing }: KeptTopic, term?: Term): void {
		if (!passing || this.#others.named(text).length === 0) this.#index.want(text, term);
	}

	#release(topic: KeptTopic, path: string): void {
		topic.people.splice(topic.people.indexOf(path), 1);
		if (topic.people.length > 0) return;
		this.#topics.delete(keyOf(topic));
		for (const plain of topic.plains) without(this.#byPlain, plain, topic);
	}
}

function keyOf({ text, link, passing }: Pick<KeptTopic, "text" | "link" | "passing">): string {
	return `${passing ? "passing" : "own"} ${text}\n${link ?? ""}`;
}

function without(topics: Map<string, readonly KeptTopic[]>, key: string, topic: KeptTopic): void {
	const left = (topics.get(key) ?? none).filter((one) => one !== topic);
	if (left.length > 0) topics.set(key, left);
	else topics.delete(key);
}
