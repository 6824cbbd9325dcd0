import type { CivilDate } from "../calendar/civil-date";
import type { Note } from "../notes/note";
import type { PersonRules } from "../people/properties/person-rules";
import { privateKeysOf } from "../people/properties/private-keys";
import { sameValue } from "../notes/same-value";
import { daysIn, isToSend } from "./note-facts";
import { hiddenLines } from "./hidden-lines";
import { type IsHidden, isMark, isPrivateNote, type NoteField, type PhraseOf, readFields } from "./note-topics";

/** A note as talking points know it. */
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

const dayMs = 86_400_000;

/** What is read of a note when it is asked for: a few facts first, what it is about when that is asked for too. */
export class NoteReading {
	readonly #isPrivate: boolean;
	readonly #note: Note;
	readonly #phraseOf: PhraseOf;
	readonly #rules: PersonRules;
	readonly #isHidden: IsHidden;
	#facts: IndexedNote | undefined;
	#fields: readonly NoteField[] | undefined;
	#labels: readonly NoteField[] | undefined;

	constructor(note: Note, phraseOf: PhraseOf, rules: PersonRules) {
		this.#note = note;
		this.#phraseOf = phraseOf;
		this.#rules = rules;
		this.#isHidden = hiddenLines(note.structure);
		this.#isPrivate = isPrivateNote(note, privateKeysOf(note.structure.frontmatter, rules));
	}

	get facts(): IndexedNote {
		return (this.#facts ??= factsOf(this.#note, this.#isPrivate, this.#rules));
	}

	get fields(): readonly NoteField[] {
		return (this.#fields ??= readFields(this.#note, this.#phraseOf, this.#rules));
	}

	/** Tags, links and topic properties; neither the private ones nor the mark of a person are among them. */
	get labels(): readonly NoteField[] {
		return (this.#labels ??= this.fields.filter(({ kind, text }) => kind === "label" && !isMark(text, this.#rules)));
	}

	isPrivate(line: number | null): boolean {
		return this.#isPrivate || (line !== null && this.#isHidden?.(line) === true);
	}

	/**
	 * Whether this says everything that was asked of an earlier reading. Properties are asked for one by one, so all of them count. Of the
	 * time of a change only the day is ever used. Where lines are private, which ones is not compared.
	 */
	isLike(before: NoteReading): boolean {
		const { modifiedAt: then, ...one } = before.facts;
		const { modifiedAt: now, ...other } = this.facts;
		return Math.floor(then / dayMs) === Math.floor(now / dayMs)
			&& sameValue(one, other)
			&& sameValue(before.#note.structure.frontmatter, this.#note.structure.frontmatter)
			&& before.#saysTheSame(this);
	}

	#saysTheSame(now: NoteReading): boolean {
		return this.#isHidden === undefined
			&& now.#isHidden === undefined
			&& (this.#fields === undefined || sameValue(this.#fields, now.fields));
	}
}

function factsOf(note: Note, isPrivate: boolean, rules: PersonRules): IndexedNote {
	const { path, name, createdAt, modifiedAt, structure: { frontmatter = {} } } = note;
	return {
		path,
		name,
		createdAt,
		modifiedAt,
		...daysIn(frontmatter),
		private: isPrivate,
		shareable: !isPrivate && isToSend(note, frontmatter, rules),
	};
}
