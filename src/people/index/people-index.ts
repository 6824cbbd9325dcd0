import type { CivilDate } from "../../calendar/civil-date";
import type { Note, Source } from "../../notes/note";
import type { Change } from "./change";
import { ChangeLog } from "../../notes/change-log";
import type { IndexPorts } from "./index-ports";
import type { Mention } from "../person/mention";
import { PeopleStore } from "./people-store";
import type { Person } from "../person/person";
import { shownOf } from "../reading/person-record";
import type { PersonChange } from "../person/person-change";
import type { PersonRules } from "../properties/person-rules";
import { allSteps } from "../../notes/steps";
import { sameValue } from "../../notes/same-value";

/**
 * Who is a person, and everything that the vault says of them. Owned by the shell, fed by its watcher. `put`, `remove` and `rename` only
 * note the change; it is worked in when somebody asks, or in slices by `settleWhile`, so a burst costs one pass. An edit costs the
 * same in any vault: it reads the one note and the people of whom it says something new. Reading everybody is never forced by a question:
 * until it is done, what was known before is answered. `settle` is for whoever has to know it all at once.
 */
export class PeopleIndex {
	readonly #ports: IndexPorts;
	#rules: PersonRules;
	#store: PeopleStore;
	#pending = new Map<string, Change>();
	#rebuild = false;
	/** Whether every note is being read. */
	#isReading = false;
	/** The store that is being filled, while everybody in it is listed and not yet read. */
	#listed: PeopleStore | undefined;
	/** What is being worked in; `isLong` where that may be about everybody, and is not to be waited for. */
	#work: { readonly steps: Generator<undefined, boolean>; readonly isLong: boolean } | undefined;
	#revision = 0;
	readonly #log = new ChangeLog<PersonChange>();

	constructor(ports: IndexPorts, rules: PersonRules) {
		this.#ports = ports;
		this.#rules = rules;
		this.#store = new PeopleStore(ports, rules);
	}

	/**
	 * A note is new or has changed; returns whether that waits to be worked in. Without a text the caches speak for it, and `unread` asks
	 * for it.
	 */
	put(note: Note): boolean {
		if (this.isSettled && this.#store.passes(note)) return false;
		const queued = this.#pending.get(note.path);
		const text = note.text ?? (queued?.note?.modifiedAt === note.modifiedAt ? queued.note.text : undefined);
		this.#pending.set(note.path, { path: note.path, note: text === note.text ? note : { ...note, text }, body: queued?.body });
		return true;
	}

	/** The text of a note that `unread` asked for. Those of whom it speaks follow with the next `settleWhile`. */
	addText(note: Note, text: string): void {
		const isIdle = !this.#rebuild
			&& this.#pending.size === 0
			&& (this.#work === undefined || this.#work.isLong)
			&& this.#listed === undefined;
		if (!isIdle || !this.#store.readText(note, text)) this.put(note);
	}

	/** A note is gone. */
	remove(path: string): void {
		this.#pending.set(path, { path, note: null });
	}

	/** A note has moved; what its body said is carried along. */
	rename(oldPath: string, note: Note): void {
		const body = this.#pending.get(oldPath)?.body ?? this.#store.people.get(oldPath)?.body;
		this.remove(oldPath);
		this.put(note);
		const { path } = note;
		const moved = <T extends { readonly source: Source }>(one: T): T => ({ ...one, source: { ...one.source, path } });
		if (!body) return;
		const contacts = body.contacts.map(moved);
		this.#pending.set(path, { path, note, body: { ...body, contacts, commitments: body.commitments.map(moved) } });
	}

	/** Reads every note again where these rules are others than before; returns whether they are. */
	follow(rules: PersonRules): boolean {
		if (sameValue(rules.madeOf, this.#rules.madeOf)) return false;
		this.rebuild(rules);
		return true;
	}

	/** Reads every note again. What was read of the bodies of people whose notes have not changed is kept. */
	rebuild(rules: PersonRules = this.#rules): void {
		this.#rules = rules;
		this.#rebuild = true;
		this.#work = undefined;
		this.#isReading = false;
		this.#listed = undefined;
		this.#pending.clear();
	}

	/** The person of a note. Answered at once as soon as people are listed, though most have not been read yet. */
	get(path: string): Person | undefined {
		if (this.#listed && !this.#rebuild && !this.#pending.has(path)) return this.#listed.readNow(path);
		this.#settleEdits();
		return shownOf(this.#store.people.get(path));
	}

	/** Everybody, by path. The list is the same one until something visible changes. */
	all(): readonly Person[] {
		this.#settleEdits();
		return this.#store.sorted.list;
	}

	/** Grows whenever something visible has changed, and only then. */
	get revision(): number {
		this.#settleEdits();
		return this.#revision;
	}

	/**
	 * Who has changed since a revision, oldest change first, so that what is kept per person follows an edit at the cost of that edit;
	 * undefined where anybody may have changed.
	 */
	changesSince(revision: number): readonly PersonChange[] | undefined {
		this.#settleEdits();
		return this.#log.since(revision);
	}

	/** Where the vault mentions a person, newest first, undated last. */
	mentionsOf(path: string): readonly Mention[] {
		this.#settleEdits();
		return this.#store.mentions.mentionsOf(path);
	}

	/** Paths of the notes whose text would say more than the caches do: to be read when there is time, and `put` with their text. */
	unread(): readonly string[] {
		return [...this.#store.unread];
	}

	/** Those among people whose own notes have not been read; none where everybody is to be read anew. */
	unreadAmong(paths: readonly string[]): readonly string[] {
		const { people } = this.#store;
		return this.#rebuild ? [] : paths.filter((path) => people.get(path)?.body?.modifiedAt !== people.get(path)?.modifiedAt);
	}

	/** The own note of one of those, read before its turn: from now on they stand as it says. */
	readOwn(note: Note, text: string): void {
		if (this.#rebuild) return;
		if (!this.#isReading) this.settle();
		const store = this.#store;
		if (store.readText(note, text) && allSteps(store.settleTexts())) this.#log.add(++this.#revision, store.changes);
	}

	/** Those of them that decide who is due by a day, each once: when all are read, who was met last and what is promised is right. */
	takeDeciding(today: CivilDate): ReadonlySet<string> {
		return this.#store.deciding.take(today, this.#store);
	}

	/** Whether it is known who is a person, so that `get` returns at once. */
	get isListed(): boolean {
		return this.#listed !== undefined || (this.#work === undefined && !this.#rebuild);
	}

	/** Whether there is somebody, though not all that notes say of them has been read. */
	get isEarly(): boolean {
		return this.#isReading && this.#store.sorted.list.length > 0;
	}

	/** Whether everybody is to be read, so that working it in takes long. */
	get isLong(): boolean {
		return this.#rebuild || this.#work?.isLong === true;
	}

	/** Whether nothing waits to be worked in. */
	get isSettled(): boolean {
		return this.#work === undefined && !this.#waits;
	}

	/** Works in whatever waits. */
	settle(): void {
		this.settleWhile(() => true);
	}

	/** Works in what waits as long as there is time; returns whether all is done. */
	settleWhile(hasTime: () => boolean): boolean {
		while (!this.isSettled) {
			this.#work ??= this.#begin();
			const step = this.#work.steps.next();
			if (step.done === true) {
				this.#work = undefined;
				if (step.value) this.#log.add(++this.#revision, this.#store.changes);
			} else if (!hasTime()) {
				return false;
			}
		}
		return true;
	}

	get #waits(): boolean {
		return this.#rebuild || this.#pending.size > 0 || this.#store.hasTexts;
	}

	/** Works in the edits that wait, unless everybody is being read. */
	#settleEdits(): void {
		// Not even a step of the reading: two questions in a row are to be answered from the same people.
		const waits = (): boolean => !this.#rebuild && !this.#isReading && (this.#pending.size > 0 || this.#work?.isLong === false);
		if (waits()) this.settleWhile(waits);
	}

	#begin(): { readonly steps: Generator<undefined, boolean>; readonly isLong: boolean } {
		if (this.#rebuild) return { steps: this.#readAll(), isLong: true };
		if (this.#pending.size === 0) return { steps: this.#store.settleTexts(), isLong: true };
		const changes = this.#pending;
		this.#pending = new Map();
		return { steps: this.#store.apply(changes), isLong: false };
	}

	*#readAll(): Generator<undefined, boolean> {
		this.#rebuild = false;
		this.#isReading = true;
		const store = new PeopleStore(this.#ports, this.#rules, this.#store);
		yield* store.list();
		// Where nobody was known, those that there are are somebody's first list.
		if (this.#store.people.size === 0 && store.people.size > 0 && (yield* store.meet())) {
			this.#store = store;
			this.#log.add(++this.#revision, undefined);
			yield;
		}
		yield* store.gather();
		this.#listed = store;
		yield;
		const changed = yield* store.read();
		this.#store = store;
		this.#listed = undefined;
		this.#isReading = false;
		return changed;
	}
}
