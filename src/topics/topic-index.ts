import type { Note } from "../notes/note";
import type { PersonRules } from "../people/properties/person-rules";
import { sameValue } from "../notes/same-value";
import { AskedNotes, keys, type TopicPorts } from "./asked-notes";
import { plainness, plainnessIn, plainnessWeight, standingIn, type Unit } from "./asked-phrases";
import type { IndexedNote } from "./note-reading";
import { NoteReadings } from "./note-readings";
import { linkedName, type NoteField } from "./note-topics";
import { type CutWords, characterCut, dictionaryCut, type Phrase, readPhrase } from "./phrase";
import type { TopicHit, TopicLink, TopicQuery, Topics, TouchingNote, WeighedTopic } from "./topics";
import { TouchingNotes } from "./touching-notes";

const none: readonly NoteField[] = Object.freeze([]);
const noLink: TopicLink = { path: undefined };
const mostPhrases = 4000;

/**
 * What notes are about, as far as anybody asks: the topics that people have, by all their names. What else a note says is read from the
 * caches when it is wanted. An edit costs as much as the note has fields; a question as much as its topics have notes.
 */
export class TopicIndex implements Topics {
	readonly #cut: CutWords;
	readonly #ports: TopicPorts;
	readonly #notes: AskedNotes;
	readonly #readings: NoteReadings;
	readonly #touching: TouchingNotes;
	readonly #phrases = new Map<string, Phrase>();

	constructor(rules: PersonRules, ports: TopicPorts, cut: CutWords | undefined = dictionaryCut()) {
		this.#ports = ports;
		this.#cut = cut ?? characterCut;
		const notes = new AskedNotes(rules, ports, this.#cut, (text) => this.phrase(text));
		this.#notes = notes;
		this.#readings = new NoteReadings((path) => ports.note(path), (text) => this.phrase(text));
		this.#touching = new TouchingNotes(notes.marks, (plain) => notes.asked.get(plain), (unit) => notes.rarity(unit));
	}

	get size(): number {
		return this.#notes.marks.size;
	}

	/** Grows with everything that may be answered otherwise. */
	get revision(): number {
		return this.#notes.log.revision;
	}

	/** The keys of what may be answered otherwise since a revision; undefined where that may be anything. */
	changesSince(revision: number): readonly string[] | undefined {
		return this.#notes.log.since(revision);
	}

	/** Goes by other rules from the next note on: whoever changes them puts every note again, or has all of them read by `fill`. */
	follow(rules: PersonRules): void {
		if (sameValue(rules.madeOf, this.#notes.rules.madeOf)) return;
		this.#notes.rules = rules;
		this.#readings.clear();
		this.#notes.log.addEverything();
	}

	/** Whether results may lag a moment behind the notes, while there is something to `work` on. */
	get isPatient(): boolean {
		return this.#ports.later !== undefined;
	}

	/** Has every note read, in the steps of `work`. */
	fill(): void {
		this.#notes.fill();
	}

	/** Whether nothing waits to be done by `work`. */
	get isSettled(): boolean {
		return this.#notes.isSettled;
	}

	/** Does what waits as long as there is time; returns whether all is done. */
	work(hasTime: () => boolean): boolean {
		return this.#notes.work(hasTime);
	}

	/** Takes in a note, or its new state; returns whether anything that may be said about it has changed. */
	put(note: Note): boolean {
		const { log, rules } = this.#notes;
		const { revision } = log;
		this.#notes.put(note);
		if (this.#readings.put(note, rules)) log.add(keys.note(note.path));
		return log.revision !== revision;
	}

	/** Forgets a note; returns whether it was known. */
	remove(path: string): boolean {
		if (this.#readings.remove(path)) this.#notes.log.add(keys.note(path));
		return this.#notes.remove(path);
	}

	note(path: string): IndexedNote | undefined {
		return this.#readings.of(path, this.#notes.rules)?.facts;
	}

	isPrivate(path: string, line: number | null): boolean {
		return this.#readings.of(path, this.#notes.rules)?.isPrivate(line) === true;
	}

	labelsOf(path: string): readonly NoteField[] {
		return this.#readings.of(path, this.#notes.rules)?.labels ?? none;
	}

	linksTo(path: string, names: readonly string[]): boolean {
		const asked = new Set(names.map((name) => this.phrase(linkedName(name)).plain));
		const fields = this.#readings.of(path, this.#notes.rules)?.fields ?? none;
		return fields.some((field) => (field.kind === "label" || field.kind === "hidden") && asked.has(field.plain));
	}

	topic(text: string, link: TopicLink = noLink): TopicQuery {
		this.#notes.want(this.phrase(text), link);
		this.#notes.learn();
		// Known by now, where it is not left for later.
		const names = this.#notes.want(this.phrase(text), link);
		return { text, phrases: [...new Set([text, ...names])].map((name) => this.phrase(name)) };
	}

	notesNamed(name: string): readonly string[] {
		const { plain } = this.phrase(name);
		this.#notes.wantName(plain);
		this.#notes.learn();
		return this.#notes.named.pathsOf(plain);
	}

	/** Asks for the notes of a name; `learn` sees to it. */
	wantName(name: string): void {
		this.#notes.wantName(this.phrase(name).plain);
	}

	/** Asks for what somebody has as a topic; `learn` sees to all of them together. */
	want(text: string, link: TopicLink = noLink): void {
		this.#notes.want(this.phrase(text), link);
	}

	/** Has the notes matched with what is new: at once, or when there is time. */
	learn(): void {
		this.#notes.learn();
	}

	touching(topics: readonly WeighedTopic[], most: number, accepts: (path: string) => boolean): readonly TouchingNote[] {
		this.learn();
		return this.#touching.find(topics, most, accepts);
	}

	hitOf(path: string, topic: TopicQuery): TopicHit | undefined {
		this.learn();
		const reading = this.#notes.marks.has(path) ? this.#readings.of(path, this.#notes.rules) : undefined;
		if (reading?.facts.private !== false) return undefined;
		let best: TopicHit | undefined;
		for (const phrase of topic.phrases) {
			const unit = this.#notes.asked.get(phrase.plain);
			const rarity = unit ? this.#notes.rarity(unit) : 0;
			const hit = unit && rarity > 0 ? hitIn(reading.fields, unit, rarity) : undefined;
			if (hit && hit.weight > (best?.weight ?? 0)) best = { topic: topic.text, found: phrase.text, ...hit };
		}
		return best;
	}

	/** The labels of a note as written; undefined where it is private as a whole. */
	labelTexts(path: string): readonly string[] | undefined {
		return this.#readings.labelTexts(path, this.#notes.rules);
	}

	/** The plain texts of the phrases that a note has. */
	touchedBy(path: string): readonly string[] {
		const { marks, asked } = this.#notes;
		return marks.of(path).flatMap((mark) => ((mark & 7) > 0 ? (asked.at(mark >> 3)?.phrase.plain ?? []) : []));
	}

	/** All the names, as plain texts, of the notes of topics that bear one. */
	through(plain: string): readonly string[] {
		return this.#notes.named.through(plain);
	}

	/** All the names, as written, of the notes of a topic, as far as they are known by now. */
	namesOf(plain: string): readonly string[] {
		return this.#notes.named.namesOf(plain);
	}

	/** A phrase, and the words by which it is found: from them its rarity comes. */
	wordsOf(phrase: Phrase): readonly string[] {
		const unit = this.#notes.asked.get(phrase.plain);
		return unit ? [phrase.plain, ...unit.terms.map((term) => term.phrase.plain)] : [phrase.plain];
	}

	/** A text made comparable; remembered, for the same topics are asked for again and again. */
	phrase(text: string): Phrase {
		const known = this.#phrases.get(text);
		if (known) return known;
		if (this.#phrases.size >= mostPhrases) this.#phrases.clear();
		const phrase = readPhrase(text, this.#cut);
		this.#phrases.set(text, phrase);
		return phrase;
	}
}

/** Where the fields of a note say a phrase most plainly. */
function hitIn(fields: readonly NoteField[], { phrase, isCommon }: Unit, rarity: number): Pick<TopicHit, "line" | "weight"> | undefined {
	let best: NoteField | undefined;
	let most: number = plainness.held;
	for (const field of fields) {
		if (field.kind === "hidden" || (isCommon && field.kind !== "label")) continue;
		const standing = standingIn(phrase, field);
		const plain = standing ? plainnessIn(field.kind, standing) : plainness.held;
		if (plain <= most) continue;
		best = field;
		most = plain;
	}
	return best && { line: best.line, weight: (plainnessWeight[most] ?? 0) * rarity };
}
