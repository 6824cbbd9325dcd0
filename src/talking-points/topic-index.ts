import type { CivilDate } from "../calendar/civil-date";
import type { Note } from "../notes/note";
import { isExcluded, isTemplate } from "../people/is-person-note";
import type { PersonRules } from "../people/person-rules";
import { sameValue } from "../people/same-value";
import { type FieldKind, fieldTerms, linkedName, type NoteField, readNoteTopics } from "./note-topics";
import { type CutWords, characterCut, dictionaryCut, type Phrase, readPhrase, standsIn, wordsStandIn } from "./phrase";
import { Postings } from "./postings";

/** A note as the topic index knows it. */
export interface IndexedNote {
	readonly path: string;
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly createdAt: number;
	readonly modifiedAt: number;
	/** The days that its properties tell. */
	readonly writtenOn: CivilDate | undefined;
	readonly changedOn: CivilDate | undefined;
	readonly private: boolean;
	/** Something that one would send. */
	readonly shareable: boolean;
}

/** A topic by all the names it goes by: itself, and the aliases of the note that it names. */
export interface TopicQuery {
	/** What is shown, as written. */
	readonly text: string;
	readonly phrases: readonly Phrase[];
}

/** That a note touches a topic, and where it says so. */
export interface TopicHit {
	readonly topic: string;
	/** What the note says: the topic itself, or another name of it. */
	readonly found: string;
	readonly line: number | null;
	/** 0 … 1: how plainly the note says it, times how rare the words are in this vault. */
	readonly weight: number;
}

interface Entry extends IndexedNote {
	readonly fields: readonly NoteField[];
	readonly labels: readonly NoteField[];
	readonly names: readonly string[];
	readonly isHidden: ((line: number) => boolean) | undefined;
}

const none: readonly NoteField[] = [];
const dayMs = 86_400_000;
const mostRemembered = 50_000;
const alwaysRare = 12;
/** How plainly a kind of field says what a note is about, at its best. */
const plainness: Readonly<Record<FieldKind, number>> = { label: 1, name: 0.85, heading: 0.55, hidden: 0 };
const within = 0.8;
const scattered = 0.5;

/**
 * What every note of the vault is about, kept up edit by edit. Owns its entries; asks nothing of the vault.
 * An edit costs as much as the note has terms; a question as much as the rarest word of the topic has notes.
 */
export class TopicIndex {
	readonly #cut: CutWords;
	readonly #entries: (Entry | undefined)[] = [];
	readonly #free: number[] = [];
	readonly #byPath = new Map<string, number>();
	readonly #postings = new Postings();
	readonly #named = new Postings();
	readonly #phrases = new Map<string, Phrase>();
	#rules: PersonRules;

	constructor(rules: PersonRules, cut: CutWords | undefined = dictionaryCut()) {
		this.#rules = rules;
		this.#cut = cut ?? characterCut;
	}

	get size(): number {
		return this.#byPath.size;
	}

	/** Goes by other rules from the next note on: whoever changes them puts every note again. */
	follow(rules: PersonRules): void {
		this.#rules = rules;
	}

	/** Takes a note in, or its new state; answers whether anything that may be said of it is other than before. A template is about nothing yet, and what is excluded is not read. */
	put(note: Note): boolean {
		const before = this.#entry(note.path);
		this.remove(note.path);
		if (isTemplate(note) || isExcluded(note.path, this.#rules)) return before !== undefined;
		const topics = readNoteTopics(note, (text) => readPhrase(text, this.#cut), this.#rules);
		const { path, name, createdAt, modifiedAt } = note;
		const entry: Entry = { path, name, createdAt, modifiedAt, ...topics, labels: topics.fields.filter((field) => field.kind === "label") };
		const id = this.#free.pop() ?? this.#entries.length;
		this.#entries[id] = entry;
		this.#byPath.set(path, id);
		if (!entry.private) {
			this.#postings.add(id, termsOfEntry(entry));
			this.#named.add(id, nameKeys(entry));
		}
		return before === undefined || !isAlike(before, entry);
	}

	/** Forgets a note; answers whether it was known. */
	remove(path: string): boolean {
		const id = this.#byPath.get(path);
		const entry = id === undefined ? undefined : this.#entries[id];
		if (id === undefined || !entry) return false;
		this.#byPath.delete(path);
		this.#entries[id] = undefined;
		this.#free.push(id);
		if (!entry.private) {
			this.#postings.remove(id, termsOfEntry(entry));
			this.#named.remove(id, nameKeys(entry));
		}
		return true;
	}

	note(path: string): IndexedNote | undefined {
		return this.#entry(path);
	}

	/** Whether a note, or a line of it, is private. */
	isPrivate(path: string, line: number | null): boolean {
		const entry = this.#entry(path);
		return entry !== undefined && (entry.private || (line !== null && entry.isHidden?.(line) === true));
	}

	/** The notes that bear this name or alias. */
	notesNamed(name: string): readonly IndexedNote[] {
		return this.#named.rarest([this.phrase(name).plain]).flatMap((id) => this.#entries[id] ?? []);
	}

	/** Makes a topic of its text, or of the note that it links to; every alias of that note is another name of it. */
	topic(text: string, path?: string): TopicQuery {
		const notes = path === undefined ? this.notesNamed(text) : [this.#entry(path) ?? []].flat();
		const names = new Set([text, ...notes.flatMap((note) => (note.private ? [] : (this.#entry(note.path)?.names ?? [])))]);
		return { text, phrases: [...names].map((name) => this.phrase(name)) };
	}

	/** The tags, links and topic properties of a note as written; the private ones are not among them. */
	labelsOf(path: string): readonly NoteField[] {
		return this.#entry(path)?.labels ?? none;
	}

	/** Whether a note links to one of these names, even under a private mark. */
	linksTo(path: string, names: readonly string[]): boolean {
		const asked = new Set(names.map((name) => this.phrase(linkedName(name)).plain));
		return (this.#entry(path)?.fields ?? []).some((field) => (field.kind === "label" || field.kind === "hidden") && asked.has(field.plain));
	}

	/** Notes that touch a topic; none where its words are common in this vault. */
	notesOn(topic: TopicQuery): readonly { readonly note: IndexedNote; readonly hit: TopicHit }[] {
		const found = new Map<number, { readonly note: IndexedNote; readonly hit: TopicHit }>();
		for (const phrase of topic.phrases) {
			const candidates = this.#postings.rarest(phrase.terms);
			const rarity = this.#rarity(candidates.length);
			if (rarity === 0) continue;
			for (const id of candidates) {
				const note = this.#entries[id];
				const hit = note && hitIn(note, topic, phrase, rarity);
				if (hit && hit.weight > (found.get(id)?.hit.weight ?? 0)) found.set(id, { note, hit });
			}
		}
		return [...found.values()];
	}

	/** Whether and where one note touches a topic. */
	hitOf(path: string, topic: TopicQuery): TopicHit | undefined {
		const note = this.#entry(path);
		if (note?.private !== false) return undefined;
		let best: TopicHit | undefined;
		for (const phrase of topic.phrases) {
			const rarity = this.#rarity(this.#postings.rarest(phrase.terms).length);
			const hit = rarity === 0 ? undefined : hitIn(note, topic, phrase, rarity);
			if (hit && hit.weight > (best?.weight ?? 0)) best = hit;
		}
		return best;
	}

	/** A text made comparable; remembered, for the same topics are asked for again and again. */
	phrase(text: string): Phrase {
		const known = this.#phrases.get(text);
		if (known) return known;
		if (this.#phrases.size >= mostRemembered) this.#phrases.clear();
		const phrase = readPhrase(text, this.#cut);
		this.#phrases.set(text, phrase);
		return phrase;
	}

	/** 1 for a word that one note has, towards 0 for what many have, 0 for what says nothing. */
	#rarity(notes: number): number {
		if (notes === 0 || notes > Math.max(alwaysRare, this.size ** 0.7)) return 0;
		return Math.max(0.1, 1 - Math.log(notes) / Math.log(this.size + 2));
	}

	#entry(path: string): Entry | undefined {
		const id = this.#byPath.get(path);
		return id === undefined ? undefined : this.#entries[id];
	}
}

/** How much all shared topics together say, 0 … 1. */
export function touchOf(hits: readonly Pick<TopicHit, "weight">[]): number {
	return 1 - hits.reduce((rest, hit) => rest * (1 - Math.min(0.95, hit.weight)), 1);
}

/** Of when a note was changed the day is all that is ever said. Where lines are private, which ones is not compared. */
function isAlike({ modifiedAt: before, ...one }: Entry, { modifiedAt: now, ...other }: Entry): boolean {
	return Math.floor(before / dayMs) === Math.floor(now / dayMs) && sameValue(one, other);
}

function termsOfEntry(entry: Entry): ReadonlySet<string> {
	return new Set(entry.fields.flatMap(fieldTerms));
}

function nameKeys(entry: Entry): ReadonlySet<string> {
	return new Set(entry.fields.filter((field) => field.kind === "name").map((field) => field.plain));
}

/** Where a note says a phrase most plainly. */
function hitIn(note: Entry, topic: TopicQuery, phrase: Phrase, rarity: number): TopicHit | undefined {
	let best: NoteField | undefined;
	let most = 0;
	for (const field of note.fields) {
		if (plainness[field.kind] <= most) continue;
		const plain = plainnessOf(field, phrase);
		if (plain <= most) continue;
		best = field;
		most = plain;
	}
	return best && { topic: topic.text, found: phrase.text, line: best.line, weight: most * rarity };
}

function plainnessOf(field: NoteField, phrase: Phrase): number {
	if (standsIn(phrase, field)) return field.kind === "label" && field.plain.length !== phrase.plain.length ? within : plainness[field.kind];
	return wordsStandIn(phrase, field) ? Math.min(scattered, plainness[field.kind]) : 0;
}
