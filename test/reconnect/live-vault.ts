import { addDays, type CivilDate } from "../../src/calendar/civil-date";
import type { Note } from "../../src/notes/note";
import type { CachedNotes, IndexPorts } from "../../src/people/index/index-ports";
import type { Mention } from "../../src/people/person/mention";
import { PeopleIndex } from "../../src/people/index/people-index";
import type { Person } from "../../src/people/person/person";
import type { PersonChange } from "../../src/people/person/person-change";
import { openProperties } from "../../src/people/properties/private-keys";
import type { PersonRules } from "../../src/people/properties/person-rules";
import type { PointSources } from "../../src/reconnect/kept-points";
import type { ReaderContext } from "../../src/talking-points/people-for";
import type { TalkingOptions } from "../../src/talking-points/subject";
import { TopicIndex } from "../../src/topics/topic-index";
import { TopicsOfPeople } from "../../src/topics/topics-of-people";
import { WhoIsWho } from "../../src/topics/who-is-who";
import { cachedNotes, PaperVault, type PaperNote } from "../people/paper-vault";
import { day } from "../talking-points/make-person";

const dayMs = 86_400_000;

/** Notes of paper, written at the rate of three a day. */
export class Paper {
	/** How many notes were read one by one, and how often all of them were walked for topics. */
	reads = 0;
	walks = 0;
	readonly #vault = new PaperVault();

	write(path: string, note: PaperNote): void {
		this.#vault.write(path, note);
	}

	remove(path: string): void {
		this.#vault.remove(path);
	}

	rename(from: string, to: string): void {
		this.#vault.rename(from, to);
	}

	has(path: string): boolean {
		return this.#vault.notes.has(path);
	}

	paths(): readonly string[] {
		return [...this.#vault.notes.keys()];
	}

	read(path: string, withText = false): Note | undefined {
		this.reads++;
		return this.#read(path, withText);
	}

	#read(path: string, withText: boolean): Note | undefined {
		const note = this.#vault.read(path, withText);
		return note && { ...note, modifiedAt: Math.floor(((note.modifiedAt - 1000) * dayMs) / 3) };
	}

	cached(): CachedNotes {
		this.walks++;
		return this.#all();
	}

	#all(): CachedNotes {
		return cachedNotes(this.paths().flatMap((path) => this.#read(path, false) ?? []));
	}

	get ports(): IndexPorts {
		return { ...this.#vault.ports, notes: () => this.#all() };
	}
}

/** Everything that follows a vault, without an app. */
export class LiveVault implements PointSources, ReaderContext {
	readonly index: PeopleIndex;
	readonly topicIndex: TopicIndex;
	readonly others: WhoIsWho;
	readonly topicsOfPeople: TopicsOfPeople;
	now = day("2026-01-10");
	readonly #paper: Paper;
	#rules: PersonRules;
	readonly #options: () => TalkingOptions;

	constructor(paper: Paper, rules: PersonRules, options: () => TalkingOptions, isPatient: boolean) {
		this.#paper = paper;
		this.#rules = rules;
		this.#options = options;
		this.index = new PeopleIndex(paper.ports, rules);
		this.topicIndex = new TopicIndex(rules, { notes: () => paper.cached(), note: (path) => paper.read(path), ...(isPatient && { later: () => undefined }) });
		this.others = new WhoIsWho(this, (text) => this.topicIndex.phrase(text));
		this.topicsOfPeople = new TopicsOfPeople(this, this.others, this.topicIndex);
	}

	write(path: string, note: PaperNote): void {
		this.#paper.write(path, note);
		this.put(path);
	}

	put(path: string): void {
		const note = this.#paper.read(path, true);
		if (!note) return;
		this.index.put(note);
		this.#feed(note);
	}

	remove(path: string): void {
		this.#paper.remove(path);
		this.index.remove(path);
		this.#drop(path);
	}

	rename(from: string, to: string): void {
		this.#paper.rename(from, to);
		const note = this.#paper.read(to, true);
		if (!note) return;
		this.index.rename(from, note);
		this.#drop(from);
		this.#feed(note);
	}

	follow(rules: PersonRules): void {
		this.#rules = rules;
		this.topicIndex.follow(rules);
		this.index.rebuild(rules);
		this.topicIndex.fill();
	}

	/** Reads bodies and does what waits. */
	settle(): void {
		this.index.settle();
		for (const path of this.index.unread()) {
			const note = this.#paper.read(path, true);
			if (note) this.index.put(note);
		}
		this.index.settle();
		while (!this.topicsOfPeople.isSettled || !this.topicIndex.isSettled) {
			this.topicsOfPeople.work(() => true);
			this.topicIndex.work(() => true);
		}
	}

	today(): CivilDate {
		return this.now;
	}

	people(): readonly Person[] {
		return this.index.all();
	}

	personOf(path: string): Person | undefined {
		return this.index.get(path);
	}

	revision(): number {
		return this.index.revision;
	}

	changesSince(revision: number): readonly PersonChange[] | undefined {
		return this.index.changesSince(revision);
	}

	mentionsOf(path: string): readonly Mention[] {
		return this.index.mentionsOf(path);
	}

	openPropertiesOf(path: string): Readonly<Record<string, unknown>> {
		return openProperties(this.#paper.read(path)?.structure.frontmatter, this.#rules);
	}

	talkingOptions(): TalkingOptions {
		return this.#options();
	}

	dayOf(milliseconds: number): CivilDate {
		return addDays(day("2026-01-01"), Math.floor(milliseconds / dayMs));
	}

	#feed(note: Note): void {
		this.topicIndex.put(note);
		this.topicsOfPeople.touch(note.path);
	}

	#drop(path: string): void {
		this.topicIndex.remove(path);
		this.topicsOfPeople.touch(path);
	}
}
