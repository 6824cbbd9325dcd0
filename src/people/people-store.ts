import type { DateInterval } from "../calendar/date-interval";
import type { Note } from "../notes/note";
import type { IndexPorts } from "./index-ports";
import { isExcluded, isPersonNote, isTemplate } from "./is-person-note";
import { linkPath } from "../notes/link-path";
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
import { SpeakingNotes } from "./speaking-notes";

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
	#count = 0;
	/** How many notes were taken over from the store before. */
	#kept = 0;
	readonly #isName = (link: string): boolean => this.#names.isLinked(link);

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
	 * Answers whether anything visible has changed.
	 */
	*apply(changes: ReadonlyMap<string, Change>): Generator<undefined, boolean> {
		for (const { path, note, body } of changes.values()) {
			this.#settleWho(path, note, body);
			if (this.#pause()) yield;
		}
		for (const { note } of changes.values()) {
			if (note) this.#settleMentions(note);
			if (this.#pause()) yield;
		}
		if (this.#newNames.size > 0) {
			for (const note of this.#ports.notes()) {
				if (!changes.has(note.path) && linksAny(note.structure, (link) => this.#newNames.has(nameKey(link)))) this.#settleMentions(note);
				if (this.#pause()) yield;
			}
		}
		this.#settleNames();
		return yield* this.#settleTouched();
	}

	/** Takes every note in, into a store that is still empty. */
	*fill(): Generator<undefined, boolean> {
		const speaking = new SpeakingNotes();
		for (const note of this.#ports.notes()) {
			if (isPersonNote(note, this.#rules)) this.#joinPerson(note, undefined);
			speaking.add(note);
			if (this.#pause()) yield;
		}
		for (const note of speaking.linking((hash) => this.#names.mayBeName(hash))) {
			this.#fillMentions(note);
			if (this.#pause()) yield;
		}
		for (const [path, { body, modifiedAt }] of this.people) if (body?.modifiedAt !== modifiedAt) this.unread.add(path);
		this.#shifted.clear();
		this.#newNames.clear();
		return yield* this.#settleTouched();
	}

	#fillMentions(note: Note): void {
		const record = this.#keptRecord(note) ?? this.#recordOf(note);
		if (!record) return;
		this.#enterNote(record);
		if (record.wantsText && !record.textRead) this.unread.add(note.path);
	}

	/** What the store before this one made of a note and its text, where that still holds: so a change of settings reads no body again. */
	#keptRecord(note: Note): NoteRecord | undefined {
		const kept = this.#previous && this.#previous.#notes.get(note.path);
		if (kept?.textRead !== true || kept.modifiedAt !== note.modifiedAt || isExcluded(note.path, this.#rules)) return undefined;
		const known = new Set(kept.mentions.map(({ link }) => link));
		if (linksAny(note.structure, (link) => !known.has(linkPath(link)) && this.#isName(link)) || !sameValue(kept.day, this.#dayOf(note))) return undefined;
		this.#resolveRecord(kept, () => true);
		this.#kept++;
		return kept;
	}

	/** Whether enough was done for one slice. */
	#pause(): boolean {
		return ++this.#count % sliceOfNotes === 0;
	}

	#settleWho(path: string, note: Note | null, body: PersonBody | undefined): void {
		if (note && isPersonNote(note, this.#rules)) {
			this.#joinPerson(note, body);
			return;
		}
		const key = nameKey(path);
		if (this.people.delete(path)) {
			this.#names.removePerson(key, path);
			this.#touched.add(path);
		}
		if (this.#names.get(key)) this.#shifted.add(key);
		if (!note) this.#dropNote(path);
	}

	#joinPerson(note: Note, carried: PersonBody | undefined): void {
		const { path, modifiedAt, text } = note;
		const read = readPerson(note, this.#rules, this.#ports.resolveLink);
		let record = this.people.get(path);
		if (!record) {
			record = { read, stated: read.contacts, body: carried ?? this.#bodyBefore(path), modifiedAt, whole: undefined };
			this.people.set(path, record);
			const key = nameKey(path);
			(this.#names.addPerson(key, path) ? this.#newNames : this.#shifted).add(key);
		}
		record.read = read;
		record.stated = read.contacts;
		record.modifiedAt = modifiedAt;
		if (text !== undefined) record.body = readPersonBody(note, text, this.#rules);
		this.#touched.add(path);
	}

	/** What the store before this one read of a body, unless it looked under other headings. */
	#bodyBefore(path: string): PersonBody | undefined {
		const before = this.#previous;
		return before && sameValue(before.#rules.logHeadings, this.#rules.logHeadings) ? before.people.get(path)?.body : undefined;
	}

	/** Reads what a note says of people, and touches those of whom it says something else than before. */
	#settleMentions(note: Note): void {
		const old = this.#notes.get(note.path);
		if (old?.textRead === true && note.text === undefined && old.modifiedAt === note.modifiedAt && this.#newNames.size === 0) {
			this.#resolveRecord(old, () => true);
		} else {
			this.#replaceNote(old, this.#recordOf(note));
		}
		this.#settleUnread(note.path);
	}

	#recordOf(note: Note): NoteRecord | undefined {
		if (!linksAny(note.structure, this.#isName) || isExcluded(note.path, this.#rules) || isTemplate(note)) return undefined;
		const record = readNoteRecord(note, this.#ports, this.#isName, this.#dayOf(note), this.#rules.memo);
		return record.mentions.length + record.commitments.length > 0 ? record : undefined;
	}

	/** The notes of people are not dated: what dates they bear are about something else. */
	#dayOf(note: Note): DateInterval | undefined {
		const day = this.people.has(note.path) ? undefined : this.#ports.dayOfNote(note);
		return day && this.#rules.memo.shared(day);
	}

	#replaceNote(old: NoteRecord | undefined, record: NoteRecord | undefined): void {
		for (const to of new Set([...targetsOf(old), ...targetsOf(record)])) if (!old || !record || !sameValue(saidOf(old, to), saidOf(record, to))) this.#touchTarget(to);
		if (old) this.#forgetNote(old);
		if (record) this.#enterNote(record);
	}

	#enterNote(record: NoteRecord): void {
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

	*#settleTouched(): Generator<undefined, boolean> {
		const placed = new Map<string, Person | undefined>();
		for (const path of this.#touched) {
			if (this.#settlePerson(path)) placed.set(path, this.people.get(path)?.whole);
			if (this.#pause()) yield;
		}
		this.#touched.clear();
		const changed = placed.size > 0 || this.#mentionsMoved || this.#differs(this.#previous);
		if (!this.#previous) this.sorted.update(placed);
		else if (changed) this.sorted.fill([...this.people.values()].flatMap(({ whole }) => whole ?? []));
		else this.sorted = this.#previous.sorted;
		this.#previous = undefined;
		this.#mentionsMoved = false;
		return changed;
	}

	/** Whether people have left, or a note says what it did not say to the store before. */
	#differs(previous: PeopleStore | undefined): boolean {
		return previous !== undefined && (previous.people.size !== this.people.size || previous.#notes.size !== this.#notes.size || this.#kept !== this.#notes.size);
	}

	/** Puts a person together again; one that came out the same stays the object that it was. Answers whether something visible has changed. */
	#settlePerson(path: string): boolean {
		const record = this.people.get(path);
		if (!record) return this.sorted.has(path);
		const before = record.whole ?? this.#previous?.people.get(path)?.whole;
		const base = record.read ?? before;
		if (!base) return false;
		const whole = wholePerson(record, base, this.linking(path));
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
