import type { Note } from "../notes/note";
import type { IndexPorts } from "./index-ports";
import { isExcluded, isPersonNote, isTemplate } from "./is-person-note";
import { nameKey } from "./name-key";
import { NameRegister } from "./name-register";
import type { LinkedCommitment, NoteRecord } from "./note-record";
import { compareMentions, type KeptMention, type Mention } from "./mention";
import type { Person } from "./person";
import { wholePerson, type PersonBody, type PersonRecord } from "./person-record";
import type { PersonRules } from "./person-rules";
import { linksAny, readNoteRecord, readPersonBody } from "./read-note-record";
import { readPerson } from "./read-person";
import { sameValue } from "./same-value";
import { SortedPeople } from "./sorted-people";

/** A change to work in: the note as it is now, or null where it is gone. */
export interface Change {
	readonly path: string;
	readonly note: Note | null;
	/** What is known of its text from the path that it had before. */
	readonly body?: PersonBody | undefined;
}

/** After so many notes a slice of work may end. */
const sliceOfNotes = 200;

/** The records of the index, and how changes are worked into them. Owned by `PeopleIndex`; its answers are right between two runs of `apply`. */
export class PeopleStore {
	readonly people = new Map<string, PersonRecord>();
	sorted = new SortedPeople();
	/** Notes whose text would say more than the caches do. */
	readonly unread = new Set<string>();
	readonly #notes = new Map<string, NoteRecord>();
	readonly #names = new NameRegister();
	readonly #ports: IndexPorts;
	readonly #rules: PersonRules;
	/** The store that this one replaces: bodies of notes that have not changed, and people that came out the same, are taken over. */
	#previous: PeopleStore | undefined;
	/** Names whose links may lead elsewhere now. */
	readonly #shifted = new Set<string>();
	readonly #newNames = new Set<string>();
	readonly #touched = new Set<string>();
	#mentionsMoved = false;
	readonly #isName = (key: string): boolean => this.#names.get(key) !== undefined;

	constructor(ports: IndexPorts, rules: PersonRules, previous?: PeopleStore) {
		this.#ports = ports;
		this.#rules = rules;
		this.#previous = previous;
	}

	/** The notes that link a person, and perhaps others of the same name. */
	linking(path: string): readonly NoteRecord[] {
		return this.#names.get(nameKey(path))?.notes ?? [];
	}

	/** Where the vault speaks of a person: newest first, undated last. */
	mentionsOf(path: string): readonly Mention[] {
		const mentions = this.linking(path).flatMap((record) => record.path === path ? [] : record.mentions.filter(({ to }) => to === path));
		return mentions.sort(compareMentions);
	}

	/**
	 * Works changes in, in slices: first who is a person, then what the notes say of people, then the people spoken of.
	 * `complete` says that the changes are every note there is. Answers whether anything visible has changed.
	 */
	*apply(changes: Iterable<Change>, complete: boolean): Generator<undefined, boolean> {
		let count = 0;
		const pause = (): boolean => ++count % sliceOfNotes === 0;
		const reading = new Map<string, Note>();
		for (const change of changes) {
			this.#settleWho(change);
			if (change.note) reading.set(change.path, change.note);
			if (pause()) yield;
		}
		for (const note of reading.values()) {
			this.#settleMentions(note);
			if (pause()) yield;
		}
		if (this.#newNames.size > 0 && !complete) {
			for (const note of this.#ports.notes()) {
				if (!reading.has(note.path) && linksAny(note.structure, (key) => this.#newNames.has(key))) this.#settleMentions(note);
				if (pause()) yield;
			}
		}
		this.#settleNames();
		return yield* this.#settleTouched(pause);
	}

	#settleWho({ path, note, body }: Change): void {
		const known = this.people.get(path);
		const key = nameKey(path);
		if (note && isPersonNote(note, this.#rules)) {
			this.#putPerson(note, known, body ?? this.#bodyBefore(path));
			if (!known) (this.#names.addPerson(key, path) ? this.#newNames : this.#shifted).add(key);
			this.#touched.add(path);
			return;
		}
		if (known) {
			this.people.delete(path);
			this.#names.removePerson(key, path);
			this.#touched.add(path);
		}
		if (this.#names.get(key)) this.#shifted.add(key);
		if (!note) this.#dropNote(path);
	}

	/** What the store before this one read of a body, unless it looked under other headings. */
	#bodyBefore(path: string): PersonBody | undefined {
		const before = this.#previous;
		return before && sameValue(before.#rules.logHeadings, this.#rules.logHeadings) ? before.people.get(path)?.body : undefined;
	}

	#putPerson(note: Note, known: PersonRecord | undefined, body: PersonBody | undefined): void {
		const own = readPerson(note, this.#rules, this.#ports.resolveLink);
		const record = known ?? { own, body, whole: undefined, modifiedAt: note.modifiedAt };
		record.own = own;
		record.modifiedAt = note.modifiedAt;
		if (note.text !== undefined) record.body = readPersonBody(note, note.text, this.#rules.logHeadings);
		if (!known) this.people.set(note.path, record);
	}

	/** Reads what a note says of people, and touches those of whom it says something else than before. */
	#settleMentions(note: Note): void {
		const old = this.#notes.get(note.path);
		if (old?.textRead === true && note.text === undefined && old.modifiedAt === note.modifiedAt && this.#newNames.size === 0) {
			this.#resolveRecord(old, () => true);
		} else {
			const record = isExcluded(note.path, this.#rules) ? undefined : readNoteRecord(note, this.#ports, this.#isName, !this.people.has(note.path));
			this.#replaceNote(old, record && record.mentions.length + record.commitments.length > 0 && !isTemplate(note) ? record : undefined);
		}
		this.#settleUnread(note.path);
	}

	#replaceNote(old: NoteRecord | undefined, record: NoteRecord | undefined): void {
		for (const to of new Set([...targetsOf(old), ...targetsOf(record)])) if (!old || !record || !sameValue(saidOf(old, to), saidOf(record, to))) this.#touchTarget(to);
		if (old) this.#forgetNote(old);
		if (!record) return;
		this.#notes.set(record.path, record);
		this.#names.addNote(record);
	}

	#forgetNote(record: NoteRecord): void {
		this.#notes.delete(record.path);
		this.#names.removeNote(record);
	}

	#dropNote(path: string): void {
		this.unread.delete(path);
		this.#replaceNote(this.#notes.get(path), undefined);
	}

	#settleUnread(path: string): void {
		const person = this.people.get(path);
		const record = this.#notes.get(path);
		const wanted = (person !== undefined && person.body?.modifiedAt !== person.modifiedAt) || (record !== undefined && record.wantsText && !record.textRead);
		if (wanted) this.unread.add(path);
		else this.unread.delete(path);
	}

	#touchTarget(to: string): void {
		this.#touched.add(to);
		if (this.people.has(to)) this.#mentionsMoved = true;
	}

	/** Asks anew where the links of shifted names lead, and forgets names that nobody goes by any more. */
	#settleNames(): void {
		for (const key of this.#shifted) {
			this.#names.dropIfNobody(key);
			for (const record of this.#names.get(key)?.notes ?? []) this.#resolveRecord(record, (link) => nameKey(link) === key);
		}
		this.#shifted.clear();
		this.#newNames.clear();
	}

	#resolveRecord(record: NoteRecord, concerns: (link: string) => boolean): void {
		for (const item of [...record.mentions, ...record.commitments]) if (concerns(item.link)) this.#resolveItem(item, record.path);
	}

	#resolveItem(item: KeptMention | LinkedCommitment, fromPath: string): void {
		const to = this.#ports.resolveLink(item.link, fromPath);
		if (to === item.to) return;
		for (const target of [item.to, to]) if (target !== undefined && target !== fromPath) this.#touchTarget(target);
		item.to = to;
	}

	*#settleTouched(pause: () => boolean): Generator<undefined, boolean> {
		const placed = new Map<string, Person | undefined>();
		for (const path of this.#touched) {
			if (this.#settlePerson(path)) placed.set(path, this.people.get(path)?.whole);
			if (pause()) yield;
		}
		this.#touched.clear();
		const changed = placed.size > 0 || this.#mentionsMoved || (this.#previous !== undefined && this.#previous.people.size !== this.people.size);
		if (!this.#previous) this.sorted.update(placed);
		else if (changed) this.sorted.fill([...this.people.values()].flatMap(({ whole }) => whole ?? []));
		else this.sorted = this.#previous.sorted;
		this.#previous = undefined;
		this.#mentionsMoved = false;
		return changed;
	}

	/** Puts a person together again; one that came out the same stays the object that it was. Answers whether something visible has changed. */
	#settlePerson(path: string): boolean {
		const record = this.people.get(path);
		if (!record) return this.sorted.has(path);
		const before = record.whole ?? this.#previous?.people.get(path)?.whole;
		const whole = wholePerson(record, this.linking(path));
		const same = before !== undefined && sameValue(before, whole);
		record.whole = same ? before : whole;
		return !same;
	}
}

/** The notes that a record speaks of. What a note says of its own person is no mention. */
function targetsOf(record: NoteRecord | undefined): string[] {
	return record ? [...record.mentions, ...record.commitments].flatMap(({ to }) => (to === undefined || to === record.path ? [] : [to])) : [];
}

function saidOf(record: NoteRecord, to: string): unknown {
	return [record.mentions, record.commitments].map((items) => items.filter((item) => item.to === to));
}
