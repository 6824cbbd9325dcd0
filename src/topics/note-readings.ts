import type { Note } from "../notes/note";
import { isTemplate } from "../notes/kinds/template";
import { isExcluded } from "../people/reading/is-person-note";
import type { PersonRules } from "../people/properties/person-rules";
import { privateKeysOf } from "../people/properties/private-keys";
import { hiddenLines } from "./hidden-lines";
import { NoteReading } from "./note-reading";
import { isMark, isPrivateNote, type PhraseOf, seeFields } from "./note-topics";

const mostKept = 500;
const none: readonly string[] = Object.freeze([]);

/**
 * What notes say besides what is asked for, read from the caches on demand; the latest readings are kept. A template is not about anything
 * yet, and excluded notes are not read.
 */
export class NoteReadings {
	readonly #kept = new Map<string, NoteReading>();
	/** Notes from which something was read since they were last put, though it may not be kept. */
	readonly #wereRead = new Set<string>();
	readonly #noteAt: (path: string) => Note | undefined;
	readonly #phraseOf: PhraseOf;

	constructor(noteAt: (path: string) => Note | undefined, phraseOf: PhraseOf) {
		this.#noteAt = noteAt;
		this.#phraseOf = phraseOf;
	}

	clear(): void {
		this.#kept.clear();
	}

	of(path: string, rules: PersonRules): NoteReading | undefined {
		const known = this.#kept.get(path);
		if (known) return known;
		this.#wereRead.add(path);
		const note = this.#noteAt(path);
		if (!note || isTemplate(note) || isExcluded(path, rules)) return undefined;
		for (const oldest of this.#kept.size >= mostKept ? this.#kept.keys() : none) {
			this.#kept.delete(oldest);
			break;
		}
		const reading = new NoteReading(note, this.#phraseOf, rules);
		this.#kept.set(path, reading);
		return reading;
	}

	/** A note is new or has changed; returns whether it may say anything but what was read before. */
	put(note: Note, rules: PersonRules): boolean {
		const { path } = note;
		const before = isTemplate(note) || isExcluded(path, rules) ? undefined : this.#kept.get(path);
		this.#kept.delete(path);
		if (!before) return this.#wereRead.delete(path);
		const now = new NoteReading(note, this.#phraseOf, rules);
		this.#kept.set(path, now);
		return !now.isLike(before);
	}

	/** A note is gone; returns whether anything was read of it. */
	remove(path: string): boolean {
		this.#kept.delete(path);
		return this.#wereRead.delete(path);
	}

	/** The labels of a note as written; undefined where it is private as a whole. Read for everybody once, and not kept. */
	labelTexts(path: string, rules: PersonRules): readonly string[] | undefined {
		const note = this.#noteAt(path);
		if (!note || isTemplate(note) || isExcluded(path, rules)) return none;
		const secret = privateKeysOf(note.structure.frontmatter, rules);
		if (isPrivateNote(note, secret)) return undefined;
		const texts = new Set<string>();
		seeFields(note, secret, hiddenLines(note.structure), (kind, _, written, textOf) => {
			if (kind === "label" && !isMark(textOf(written), rules)) texts.add(textOf(written));
		});
		return [...texts];
	}
}
