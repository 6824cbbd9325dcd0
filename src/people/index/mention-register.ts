import type { DateInterval } from "../../calendar/date-interval";
import { linkPath } from "../../notes/link-path";
import type { Note, NoteStructure } from "../../notes/note";
import { isTemplate } from "../../notes/kinds/template";
import type { IndexPorts } from "./index-ports";
import { isExcluded } from "../reading/is-person-note";
import { compareMentions, type KeptMention, type Mention } from "../person/mention";
import { keyHash, linkKey } from "../names/link-key";
import { NameRegister } from "./name-register";
import type { LinkedCommitment, NoteRecord } from "../reading/note-record";
import type { PersonRules } from "../properties/person-rules";
import { linksAny, readNoteRecord, readNoteText } from "../reading/read-note-record";
import type { ResolveLink } from "../properties/read-properties";
import { sameValue } from "../../notes/same-value";

/** What the register is told and tells of people. */
export interface PeopleSpokenOf {
	/** Whether the note at a path is a person's. */
	has(path: string): boolean;
	/** Something else is said of the note at this path than before. */
	touch(path: string): void;
}

/**
 * Which notes speak of whom, and what they say. Owned by `PeopleStore`. It holds the notes that link somebody and no others, so it grows
 * with the mentions of a vault. Where a link leads is asked of the app, and asked again only when a name begins or ceases to be somebody's.
 */
export class MentionRegister {
	readonly #notes = new Map<string, NoteRecord>();
	readonly #names = new NameRegister();
	/** Names whose links may lead elsewhere now. */
	readonly #shifted = new Set<string>();
	readonly #newNames = new Set<string>();
	/** How many notes were taken over from the register before. */
	#kept = 0;
	readonly #isName = (link: string): boolean => this.#names.isLinked(link);
	/** Where a link leads; one that leads nowhere, to the one person whose name it is in another spelling. */
	readonly #resolveLink: ResolveLink = (link, fromPath) => this.#ports.resolveLink(link, fromPath) ?? this.#spelt(link);
	readonly #isNewName = (link: string): boolean => this.#newNames.has(linkKey(link));
	readonly #ports: IndexPorts;
	readonly #rules: PersonRules;
	readonly #people: PeopleSpokenOf;

	constructor(ports: IndexPorts, rules: PersonRules, people: PeopleSpokenOf) {
		this.#ports = ports;
		this.#rules = rules;
		this.#people = people;
	}

	get(path: string): NoteRecord | undefined {
		return this.#notes.get(path);
	}

	/** The notes that link a person, and perhaps others of the same name. */
	linking(path: string): readonly NoteRecord[] {
		return this.#names.get(linkKey(path))?.notes ?? [];
	}

	/** Where the vault mentions a person: newest first, undated last. */
	mentionsOf(path: string): readonly Mention[] {
		const mentions = this.linking(path).flatMap((record) =>
			record.path === path ? [] : record.mentions.filter(({ to }) => to === path),
		);
		return mentions.sort(compareMentions);
	}

	/** Whether a note mentions somebody, did so before, or has the name of somebody whose links may lead to it. */
	concerns({ path, structure }: Note): boolean {
		return this.#notes.has(path) || this.#names.get(linkKey(path)) !== undefined || linksAny(structure, this.#isName);
	}

	/** Whether a link of this hash may lead to somebody. */
	mayBeName(hash: number): boolean {
		return this.#names.mayBeName(hash);
	}

	/** A person has appeared. */
	addPerson({ path, name }: Pick<Note, "path" | "name">): void {
		// That of the path, and mostly no new text.
		const key = linkKey(name);
		(this.#names.addPerson(key, path) ? this.#newNames : this.#shifted).add(key);
	}

	/** A person is gone. */
	removePerson(path: string): void {
		this.#names.removePerson(linkKey(path), path);
	}

	/** A note that is no person's has come or gone: links to somebody of its name may lead elsewhere now. */
	shift(path: string): void {
		const key = linkKey(path);
		if (this.#names.get(key)) this.#shifted.add(key);
	}

	/** Whether there are names that nobody had before, for which every note has to be checked. */
	get hasNewNames(): boolean {
		return this.#newNames.size > 0;
	}

	/** Hashes of those names. */
	newNameHashes(): ReadonlySet<number> {
		return new Set([...this.#newNames].map(keyHash));
	}

	/** Whether a note links one of those. */
	linksNewName(structure: NoteStructure): boolean {
		return linksAny(structure, this.#isNewName);
	}

	/** Takes in a note not read here before, unless it mentions nobody. What `previous` made of its text is kept where it still holds. */
	take(note: Note, previous: MentionRegister | undefined): NoteRecord | undefined {
		const known = this.#notes.get(note.path);
		if (known) return known;
		const record = (previous && this.#keptFrom(previous, note)) ?? this.#recordOf(note);
		if (record) this.#enter(record);
		return record;
	}

	/** Reads what a note says now, and touches those about whom it says something new. */
	update(note: Note): void {
		const old = this.#notes.get(note.path);
		const isKnown = old?.textRead === true
			&& note.text === undefined
			&& old.modifiedAt === note.modifiedAt
			&& this.#newNames.size === 0
			&& old.mentions.every(({ link }) => this.#isName(link));
		if (isKnown) this.#resolveRecord(old, () => true);
		else this.#replace(old, this.#recordOf(note));
	}

	/**
	 * Reads the text of a note that only the caches have spoken for. It links whom it linked, so it keeps its place and the links their
	 * targets; returns false where that does not hold. Those of whom it speaks are handed to `tell`.
	 */
	readText(note: Note, tell: (path: string) => void): boolean {
		const record = this.#notes.get(note.path);
		if (!record) return true;
		if (record.modifiedAt !== note.modifiedAt || isTemplate(note)) return false;
		if (record.textRead) return true;
		const before = record.mentions;
		const read = readNoteText(note, record, this.#rules.memo);
		if (!read || !linkTheSame(read.mentions, before)) return false;
		record.textRead = true;
		record.mentions = read.mentions;
		record.commitments = read.commitments;
		tellOfNew(before, record, tell);
		return true;
	}

	/** A note is gone. */
	drop(path: string): void {
		this.#replace(this.#notes.get(path), undefined);
	}

	/**
	 * Resolves the links of shifted names again, and forgets names that nobody goes by any more. Returns the notes that link those: what
	 * they say about others may depend on who is a person.
	 */
	settleNames(): readonly Note[] {
		const toRead = new Set<string>();
		for (const key of this.#shifted) {
			const notes = this.#names.get(key)?.notes ?? [];
			if (this.#names.dropIfNobody(key)) for (const { path } of notes) toRead.add(path);
			else for (const record of notes) this.#resolveRecord(record, (link) => linkKey(link) === key);
		}
		this.forgetShifts();
		return [...toRead].flatMap((path) => this.#ports.noteAt(path) ?? []);
	}

	/** After a first reading: every link was resolved with all names known. */
	forgetShifts(): void {
		this.#shifted.clear();
		this.#newNames.clear();
	}

	/** Whether every note says what it said to the register before. */
	isSameAs(previous: MentionRegister): boolean {
		return this.#kept === this.#notes.size && previous.#notes.size === this.#notes.size;
	}

	/** What the previous register made of a note and its text, where that still holds: so a change of settings reads no body again. */
	#keptFrom(previous: MentionRegister, note: Note): NoteRecord | undefined {
		const kept = previous.#notes.get(note.path);
		if (kept?.textRead !== true || kept.modifiedAt !== note.modifiedAt || isExcluded(note.path, this.#rules)) return undefined;
		const known = new Set(kept.mentions.map(({ link }) => link));
		if (
			linksAny(note.structure, (link) => this.#isName(link) !== known.has(linkPath(link)))
			|| [...known].some((link) => !linksAny(note.structure, (other) => linkPath(other) === link))
			|| !sameValue(kept.day, this.#dayOf(note))
		) {
			return undefined;
		}
		this.#resolveRecord(kept, () => true);
		this.#kept++;
		return kept;
	}

	#recordOf(note: Note): NoteRecord | undefined {
		if (isExcluded(note.path, this.#rules)) return undefined;
		const record = readNoteRecord(note, this.#resolveLink, this.#isName, () => this.#dayOf(note), this.#rules.memo);
		return record && !isTemplate(note) ? record : undefined;
	}

	/** The notes of people are not dated: what dates they bear are about something else. */
	#dayOf(note: Note): DateInterval | undefined {
		const day = this.#people.has(note.path) ? undefined : this.#ports.dayOfNote(note);
		return day && this.#rules.memo.shared(day);
	}

	#replace(old: NoteRecord | undefined, record: NoteRecord | undefined): void {
		for (const to of new Set([...targetsOf(old), ...targetsOf(record)])) {
			if (!old || !record || !sameValue(saidOf(old, to), saidOf(record, to))) this.#people.touch(to);
		}
		if (old) {
			this.#notes.delete(old.path);
			this.#names.removeNote(old);
		}
		if (record) this.#enter(record);
	}

	#enter(record: NoteRecord): void {
		this.#notes.set(record.path, record);
		this.#names.addNote(record);
	}

	#resolveRecord(record: NoteRecord, concerns: (link: string) => boolean): void {
		for (const item of [...record.mentions, ...record.commitments]) if (concerns(item.link)) this.#resolveItem(item, record.path);
	}

	#spelt(link: string): string | undefined {
		const people = link.includes("/") ? undefined : this.#names.get(linkKey(link))?.people;
		return people?.length === 1 ? people[0] : undefined;
	}

	#resolveItem(item: KeptMention | LinkedCommitment, fromPath: string): void {
		const to = this.#resolveLink(item.link, fromPath);
		if (to === item.to) return;
		for (const target of [item.to, to]) if (target !== undefined && target !== fromPath) this.#people.touch(target);
		item.to = to;
	}
}

function linkTheSame(some: readonly KeptMention[], others: readonly KeptMention[]): boolean {
	return some.length === others.length && some.every(({ link }, at) => link === others[at]?.link);
}

/** Reports about whom the text of a note says more than the caches did, which know no promises. */
function tellOfNew(before: readonly KeptMention[], { path, mentions, commitments }: NoteRecord, tell: (path: string) => void): void {
	for (const { to } of commitments) if (to !== undefined && to !== path) tell(to);
	mentions.forEach((mention, at) => {
		const known = before[at];
		if (mention.to !== undefined && mention.to !== path && !(known && saysTheSame(mention, known))) tell(mention.to);
	});
}

function saysTheSame(mention: KeptMention, other: KeptMention): boolean {
	return mention.text === other.text
		&& mention.origin === other.origin
		&& mention.oneToOne === other.oneToOne
		&& sameValue(mention.when, other.when);
}

/** The notes that a record mentions. What a note says about its own person is not a mention. */
function targetsOf(record: NoteRecord | undefined): string[] {
	return record
		? [...record.mentions, ...record.commitments].flatMap(({ to }) => (to === undefined || to === record.path ? [] : [to]))
		: [];
}

function saidOf(record: NoteRecord, to: string): unknown {
	return [record.mentions, record.commitments].map((items) => items.filter((item) => item.to === to));
}
