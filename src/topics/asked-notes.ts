import type { Note } from "../notes/note";
import type { CachedNotes } from "../people/index/index-ports";
import { isTemplate } from "../notes/kinds/template";
import { isExcluded } from "../people/reading/is-person-note";
import type { PersonRules } from "../people/properties/person-rules";
import { type PrivateKeys, privateKeysOf } from "../people/properties/private-keys";
import { AskedPhrases, type Unit } from "./asked-phrases";
import { KeyLog } from "./key-log";
import { NamedNotes } from "./named-notes";
import { type Marks, NoteMarks } from "./note-marks";
import { NoteMatcher } from "./note-matcher";
import { isToSend } from "./note-facts";
import { isPrivateNote, namesOf } from "./note-topics";
import type { CutWords, Phrase } from "./phrase";
import { linkedTopic, type TopicLink } from "./topics";

/** What the topic index asks of the vault. */
export interface TopicPorts {
	/** Walked once at the start, and when something new is asked for. */
	notes(): CachedNotes;
	/** A note as the caches have it. */
	note(path: string): Note | undefined;
	/** Something new is asked for, and `work` has to do; where this is missing, it is done at once. */
	later?: () => void;
}

/** Keys of what results come from. */
export const keys = {
	note: (path: string): string => `note ${path}`,
	/** The notes on a phrase or a word. */
	on: (plain: string): string => `on ${plain}`,
	/** The notes that bear a name. */
	named: (name: string): string => `named ${name}`,
	size: "size",
};

const noMarks: Marks = Object.freeze([]);
const alwaysRare = 12;
/** Notes between two looks at the time. */
const sliceOfNotes = 50;

/**
 * The notes that say something of what is asked for. Owned by `TopicIndex`. A note is matched when it changes, and only its hits are kept.
 * For something new to ask, the notes are walked once more, in steps.
 */
export class AskedNotes {
	readonly asked: AskedPhrases;
	readonly marks = new NoteMarks();
	readonly named: NamedNotes;
	readonly log = new KeyLog();
	readonly #ports: TopicPorts;
	readonly #phraseOf: (text: string) => Phrase;
	readonly #matcher: NoteMatcher;
	rules: PersonRules;
	/** With so many units every note was matched. */
	#matched = 0;
	#isNameNew = false;
	#toFill = false;
	#walk: Generator<undefined> | undefined;
	#scale = 0;

	constructor(rules: PersonRules, ports: TopicPorts, cut: CutWords, phraseOf: (text: string) => Phrase) {
		this.rules = rules;
		this.#ports = ports;
		this.#phraseOf = phraseOf;
		this.asked = new AskedPhrases(cut);
		this.#matcher = new NoteMatcher(this.asked);
		this.named = new NamedNotes((text) => phraseOf(text).plain);
	}

	/** Has every note read, in the steps of `work`. */
	fill(): void {
		this.#toFill = true;
		this.#walk = undefined;
	}

	/** Whether nothing waits to be done by `work`. */
	get isSettled(): boolean {
		return !this.#toFill && !this.#isNameNew && this.#walk === undefined && this.#matched === this.asked.size;
	}

	/** Does what waits as long as there is time; returns whether all is done. */
	work(hasTime: () => boolean): boolean {
		while (!this.isSettled) {
			this.#walk ??= this.#toFill ? this.#fillSteps() : this.#learnSteps();
			if (this.#walk.next().done === true) this.#walk = undefined;
			else if (!hasTime()) return false;
		}
		return true;
	}

	/** Asks for a topic from now on; `learn` matches the notes with everything new at once. Returns the other known names of the topic. */
	want(phrase: Phrase, link: TopicLink): readonly string[] {
		this.asked.ask(phrase);
		// Where a link leads may change with any note of its name.
		const name = linkedTopic(link);
		for (const plain of name === undefined ? [phrase.plain] : [phrase.plain, this.#phraseOf(name).plain]) this.wantName(plain);
		// One that leads to a note that is not read, as to a template, leads to none that is known by it.
		const led = link.path === undefined ? [] : this.named.namesAt(link.path);
		const names = led.length > 0 ? led : this.named.namesOf(phrase.plain);
		for (const name of names) this.asked.ask(this.#phraseOf(name));
		return names;
	}

	/** Asks for the notes of a name, as a plain text, from now on. */
	wantName(plain: string): void {
		if (this.named.ask(plain)) this.#isNameNew = true;
	}

	/** Has the notes matched with what is new: at once, or when there is time. */
	learn(): void {
		if (this.isSettled) return;
		if (this.#ports.later) this.#ports.later();
		else if (this.#walk === undefined) this.work(() => true);
	}

	/** 1 for a word that one note has, towards 0 for what many have, 0 for what says nothing. */
	rarity(unit: Unit): number {
		const notes = unit.terms.reduce((least, term) => Math.min(least, this.marks.under(term.id).length), Number.POSITIVE_INFINITY);
		if (notes === 0 || notes > this.#mostNotes) return 0;
		return Math.max(0.1, 1 - Math.log(notes) / Math.log(this.#scale + 2));
	}

	/** Takes a note in, or its new state. */
	put(note: Note): void {
		const { path, modifiedAt, structure } = note;
		if (isExcluded(path, this.rules)) {
			this.remove(path);
			return;
		}
		const secret = privateKeysOf(structure.frontmatter, this.rules);
		const isPrivate = isPrivateNote(note, secret);
		if (isPrivate) this.#tellNames(this.named.remove(path));
		else this.#putNames(note, secret);
		const found = isPrivate ? noMarks : this.#matcher.marksOf(note, secret);
		const marks = found.length > 0 && isTemplate(note) ? noMarks : found;
		const isSendable = marks.length > 0 && isToSend(note, structure.frontmatter ?? {}, this.rules);
		this.#tellMoved(this.marks.put(path, modifiedAt, marks, isSendable));
	}

	/** Forgets a note; returns whether it was known. */
	remove(path: string): boolean {
		const units = this.marks.remove(path);
		this.#tellNames(this.named.remove(path));
		if (!units) return false;
		this.#tellMoved(units);
		return true;
	}

	get #mostNotes(): number {
		return Math.max(alwaysRare, this.#scale ** 0.7);
	}

	*#fillSteps(): Generator<undefined> {
		this.#toFill = false;
		yield* this.#findNames();
		// Names that are found on the way are asked for, too, and come after.
		const to = this.asked.size;
		const known = new Set(this.marks.paths());
		for (const note of this.#eachNote()) {
			if (note) {
				this.put(note);
				known.delete(note.path);
			} else yield;
		}
		for (const path of known) this.remove(path);
		this.#matched = to;
		this.log.addEverything();
	}

	/** Matches the notes with what is new. */
	*#learnSteps(): Generator<undefined> {
		yield* this.#findNames();
		const [from, to] = [this.#matched, this.asked.size];
		const hasNew = this.#matcher.hasNew(from);
		for (const note of this.#eachNote()) {
			if (!note) yield;
			else if (this.marks.has(note.path) && hasNew(note, privateKeysOf(note.structure.frontmatter, this.rules))) this.put(note);
		}
		this.#matched = to;
		for (let id = from; id < to; id++) this.log.add(keys.on(this.asked.at(id)?.phrase.plain ?? ""));
	}

	/** Finds the notes of new names; all their names are asked for. */
	*#findNames(): Generator<undefined> {
		if (!this.#isNameNew) return;
		this.#isNameNew = false;
		for (const note of this.#eachNote()) {
			if (note) this.#putNames(note, privateKeysOf(note.structure.frontmatter, this.rules));
			else yield;
		}
	}

	/** Every note as the caches have it; undefined where there may be a pause. */
	*#eachNote(): Generator<Note | undefined> {
		const notes = this.#ports.notes();
		for (let at = 0; at < notes.length; at++) {
			const note = notes.note(at);
			if (note) yield note;
			if (at % sliceOfNotes === sliceOfNotes - 1) yield undefined;
		}
	}

	#putNames(note: Note, secret: PrivateKeys): void {
		const { path } = note;
		const names = namesOf(note, secret);
		const isAsked = this.named.mayBeAsked(names) && !isPrivateNote(note, secret) && !isTemplate(note) && !isExcluded(path, this.rules);
		if (isAsked) this.#tellNames(this.named.put(path, names), names);
		else this.#tellNames(this.named.remove(path));
	}

	#tellNames(moved: readonly string[], names: readonly string[] = []): void {
		if (moved.length === 0) return;
		for (const name of moved) this.log.add(keys.named(name));
		for (const name of names) this.asked.ask(this.#phraseOf(name));
		if (!this.isSettled) this.#ports.later?.();
	}

	#tellMoved(units: readonly number[]): void {
		const scale = scaleOf(this.marks.size);
		if (scale !== this.#scale) this.log.add(keys.size);
		this.#scale = scale;
		for (const id of units) {
			const unit = this.asked.at(id);
			// What so many notes have says nothing, before as after.
			if (unit && this.marks.under(id).length <= this.#mostNotes + 1) this.log.add(keys.on(unit.phrase.plain));
		}
	}
}

/** How many notes there are, by which rarity goes: so that not every new note makes every word a little rarer. */
function scaleOf(notes: number): number {
	const step = 2 ** Math.max(0, Math.floor(Math.log2(notes + 1)) - 7);
	return Math.floor(notes / step) * step;
}
