import type { Note } from "../../notes/note";
import type { IndexPorts } from "./index-ports";
import type { Change } from "./change";
import { assemblePerson } from "../reading/assemble-person";
import { ConflictCopies } from "./conflict-copies";
import { DecidingNotes } from "./deciding-notes";
import { isPersonNote, seemsPerson } from "../reading/is-person-note";
import { LinkingNotes } from "./linking-notes";
import { MentionRegister } from "./mention-register";
import { linkHash } from "../names/link-key";
import type { Person } from "../person/person";
import type { PersonChange } from "../person/person-change";
import { type PersonBody, newRecord, type PersonRecord, shownOf } from "../reading/person-record";
import type { PersonRules } from "../properties/person-rules";
import { readPersonBody, readsBodiesAlike } from "../reading/read-note-record";
import { Slices } from "./slices";
import { SortedPeople } from "./sorted-people";

/**
 * The records of the index, and how changes are worked into them. Owned by `PeopleIndex`. A new store is filled step by step: `list` finds
 * out who is a person, `meet` reads what their own notes say, `gather` finds out who may be mentioned where, and `read` reads what the
 * notes say. Before that, `readNow` reads any one person; after it, `apply` works changes in, between two runs of which results are right.
 */
export class PeopleStore {
	readonly people = new Map<string, PersonRecord>();
	readonly mentions: MentionRegister;
	sorted = new SortedPeople();
	/** Notes whose text would say more than the caches do. */
	readonly unread = new Set<string>();
	readonly deciding: DecidingNotes;
	readonly #ports: IndexPorts;
	readonly #rules: PersonRules;
	/** The store that this one replaces: bodies of notes that have not changed, and people that came out the same, are taken over. */
	#previous: PeopleStore | undefined;
	readonly #linking: LinkingNotes;
	readonly #copies: ConflictCopies;
	/** Whether `list` is done and `read` is not. */
	#isListed = false;
	/** Whether everybody was put together from their own notes alone: others may say more, of names too. */
	#isMet = false;
	/** Those that were read before their turn. */
	readonly #readEarly = new Set<string>();
	readonly #touched = new Set<string>();
	/** People about whom texts were read since they were last assembled. */
	readonly #spoken = new Set<string>();
	/** Whether a note that is not the person's own has said more than was known of it. */
	#isSpokenAnew = false;
	/** Whether something visible is known to have changed. */
	#isChanged = false;
	/** Whom the last run of `apply` was about; undefined after `read`, which is about everybody. */
	changes: readonly PersonChange[] | undefined;
	readonly #slices = new Slices();

	constructor(ports: IndexPorts, rules: PersonRules, previous?: PeopleStore) {
		this.#ports = ports;
		this.#linking = new LinkingNotes(ports);
		this.#rules = rules;
		this.deciding = new DecidingNotes(rules);
		this.#copies = new ConflictCopies(this.people, ports, rules);
		this.#previous = previous;
		this.mentions = new MentionRegister(ports, rules, {
			has: (path) => this.people.has(path),
			touch: (path) => { this.#touch(path); },
		});
	}

	/** Finds out of every note whether it is a person's: into a store that is still empty. */
	*list(): Generator<undefined> {
		const notes = this.#ports.notes();
		for (let at = 0; at < notes.length; at++) {
			const structure = notes.structure(at);
			const note = structure && seemsPerson(notes.path(at), structure, this.#rules) ? notes.note(at) : undefined;
			if (note && isPersonNote(note, this.#rules)) this.#enterPerson(note, undefined);
			if (this.#slices.isOver()) yield;
		}
		this.#isListed = true;
	}

	/** Assembles everybody from their own notes alone, for whoever cannot wait for the rest. Returns whether there is anybody. */
	meet(): Generator<undefined, boolean> {
		this.#isMet = true;
		return this.#settlePeople(this.people.keys());
	}

	/** Finds out which notes link what. */
	gather(): Generator<undefined> {
		return this.#linking.gather(() => this.#slices.isOver());
	}

	/** Reads what the listed notes say about people, and assembles everybody. Returns whether anything visible has changed. */
	*read(): Generator<undefined, boolean> {
		for (const note of this.#linking.notes((hash) => this.mentions.mayBeName(hash))) {
			this.#take(note);
			if (this.#slices.isOver()) yield;
		}
		for (const [path, { body, modifiedAt }] of this.people) if (body?.modifiedAt !== modifiedAt) this.#toRead(path);
		this.mentions.forgetShifts();
		const changed = yield* this.#settlePeople(this.#unsettled());
		this.#isListed = false;
		this.#readEarly.clear();
		return changed;
	}

	/** One of those that are listed, read before their turn. */
	readNow(path: string): Person | undefined {
		const record = this.people.get(path);
		if (!record || this.#readEarly.has(path)) return shownOf(record);
		this.#readEarly.add(path);
		const own = linkHash(path);
		for (const note of this.#linking.notes((hash) => hash === own)) this.#take(note);
		if (this.#settlePerson(path)) this.#isChanged = true;
		return shownOf(record);
	}

	/**
	 * Works changes in, in slices: first who is a person, then what the notes say about people, then those mentioned. Returns whether
	 * anything visible has changed.
	 */
	*apply(changes: ReadonlyMap<string, Change>): Generator<undefined, boolean> {
		for (const { path, note, body } of changes.values()) {
			if (note) this.#linking.add(note);
			this.#settleWho(path, note, body);
			if (this.#slices.isOver()) yield;
		}
		for (const { note } of changes.values()) {
			if (note) this.#settleMentions(note);
			if (this.#slices.isOver()) yield;
		}
		if (this.mentions.hasNewNames) yield* this.#readNewNames(changes);
		for (const note of this.mentions.settleNames()) this.#settleMentions(note);
		return yield* this.#settlePeople(this.#touched);
	}

	/** Whether a note that is new, or has changed, says nothing of anybody and did not before: then there is nothing to `apply`. */
	passes(note: Note): boolean {
		if (this.people.has(note.path) || this.mentions.concerns(note) || isPersonNote(note, this.#rules)) return false;
		this.#linking.add(note);
		return true;
	}

	/**
	 * Takes in the text of a note that is known but for its text; returns false where more than the text may be new, so that it has to be
	 * `apply`d. Whom it speaks of is put together again by `settleTexts`.
	 */
	readText(note: Note, text: string): boolean {
		const record = this.people.get(note.path);
		if (record && (record.modifiedAt !== note.modifiedAt || !isPersonNote(note, this.#rules))) return false;
		const wasRead = this.mentions.readText(note, (of) => {
			if (!this.people.has(of)) return;
			this.#spoken.add(of);
			this.#isSpokenAnew = true;
		});
		if (!wasRead) return false;
		this.unread.delete(note.path);
		if (!record) return true;
		record.body = readPersonBody(note, text, this.#rules);
		// Properties that stand in the text are read with the others.
		if (record.body.fields) record.changed ??= note;
		this.#spoken.add(note.path);
		return true;
	}

	/** Whether texts were read that have not been put together with what else is known. */
	get hasTexts(): boolean {
		return this.#spoken.size > 0;
	}

	/** Assembles again the people about whom texts were read. Returns whether anything visible has changed. */
	*settleTexts(): Generator<undefined, boolean> {
		if (this.#isSpokenAnew) this.#isChanged = true;
		this.#isSpokenAnew = false;
		const paths = [...this.#spoken];
		this.#spoken.clear();
		return yield* this.#settlePeople(paths, false);
	}

	/** What the other notes say about those whose names nobody had before. */
	*#readNewNames(changes: ReadonlyMap<string, Change>): Generator<undefined> {
		yield* this.gather();
		const hashes = this.mentions.newNameHashes();
		const read = new Set(changes.keys());
		for (const note of this.#linking.notes((hash) => hashes.has(hash))) {
			if (!read.has(note.path) && this.mentions.linksNewName(note.structure)) this.#settleMentions(note);
			read.add(note.path);
			if (this.#slices.isOver()) yield;
		}
	}

	/** Those of whom nothing is known yet, and those of whom other notes may say more than their own. */
	*#unsettled(): Generator<string> {
		for (const [path, { whole }] of this.people) if (!whole || this.#isMet) yield path;
	}

	#take(note: Note): void {
		const record = this.mentions.take(note, this.#previous?.mentions);
		if (record && record.wantsText && !record.textRead) this.#toRead(note.path);
	}

	#toRead(path: string): void {
		this.unread.add(path);
		this.deciding.add(path);
	}

	#touch(path: string): void {
		this.#touched.add(path);
		if (this.people.has(path)) this.#isChanged = true;
	}

	#settleWho(path: string, note: Note | null, body: PersonBody | undefined): void {
		const isPerson = note !== null && isPersonNote(note, this.#rules);
		const wasPerson = this.people.has(path);
		if (isPerson) this.#enterPerson(note, body);
		else if (this.people.delete(path)) {
			this.mentions.removePerson(path);
			this.#copies.set(path, false);
		}
		if (isPerson || wasPerson) for (const one of [path, ...this.#copies.beside(path)]) this.#touched.add(one);
		if (isPerson) return;
		this.mentions.shift(path);
		if (note) return;
		this.unread.delete(path);
		this.mentions.drop(path);
	}

	/** Takes a person's note in; its properties are read when the person is put together. */
	#enterPerson(note: Note, carried: PersonBody | undefined): void {
		const { path, modifiedAt, text } = note;
		let record = this.people.get(path);
		if (record) {
			record.changed = note;
			record.modifiedAt = modifiedAt;
		} else {
			record = newRecord(note, carried ?? this.#bodyBefore(path));
			this.people.set(path, record);
			this.mentions.addPerson(note);
			this.#copies.set(path, true);
		}
		if (text !== undefined) record.body = readPersonBody(note, text, this.#rules);
	}

	/** What the store before this one read of a body, unless it looked under other headings or for other fields. */
	#bodyBefore(path: string): PersonBody | undefined {
		const before = this.#previous;
		return before && readsBodiesAlike(before.#rules, this.#rules) ? before.people.get(path)?.body : undefined;
	}

	#settleMentions(note: Note): void {
		this.mentions.update(note);
		const { path } = note;
		const [person, record] = [this.people.get(path), this.mentions.get(path)];
		const isOld = person !== undefined && person.body?.modifiedAt !== person.modifiedAt;
		if (isOld || (record?.wantsText === true && !record.textRead)) this.#toRead(path);
		else this.unread.delete(path);
	}

	*#settlePeople(paths: Iterable<string>, mayBeNew = true): Generator<undefined, boolean> {
		const placed = new Map<string, Person | undefined>();
		const changes: PersonChange[] = [];
		for (const path of paths) {
			const before = this.sorted.get(path);
			const isOther = this.#settlePerson(path);
			const now = shownOf(this.people.get(path));
			if (isOther) placed.set(path, now);
			if (before ?? now) changes.push({ before, now });
			if (this.#slices.isOver()) yield;
		}
		if (paths === this.#touched) this.#touched.clear();
		const changed = placed.size > 0 || this.#isChanged || this.#differs(this.#previous);
		this.changes = this.#sortAfter(placed, changed, mayBeNew) ? undefined : changes;
		this.#previous = undefined;
		this.#isChanged = false;
		return changed;
	}

	/** Brings the sorted list up to date; returns whether it was made anew. */
	#sortAfter(placed: ReadonlyMap<string, Person | undefined>, changed: boolean, mayBeNew: boolean): boolean {
		const isNew = mayBeNew && (this.#previous !== undefined || this.#isListed);
		if (!isNew) this.sorted.update(placed);
		else if (changed) this.sorted.fill([...this.people.values()].flatMap((record) => shownOf(record) ?? []));
		else if (this.#previous) this.sorted = this.#previous.sorted;
		return isNew;
	}

	/** Whether people have left, or a note says what it did not say to the store before. */
	#differs(previous: PeopleStore | undefined): boolean {
		return previous !== undefined && (previous.people.size !== this.people.size || !this.mentions.isSameAs(previous.mentions));
	}

	/** Assembles a person again. Returns whether anything visible has changed. */
	#settlePerson(path: string): boolean {
		const record = this.people.get(path);
		if (!record) return this.sorted.has(path);
		const about = { linking: this.mentions.linking(path), copies: this.#copies.of(path), isCopy: this.#copies.has(path) };
		const isOther = assemblePerson(record, this.#previous?.people.get(path), about, this.#rules, this.#ports.resolveLink);
		if (isOther) this.deciding.add(path);
		return isOther;
	}
}

