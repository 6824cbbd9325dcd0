import type { CivilDate } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import type { PersonRules } from "../properties/person-rules";
import type { NoteRecord } from "../reading/note-record";
import type { Person } from "../person/person";
import type { PersonRecord } from "../reading/person-record";

/** What is known so far. */
export interface KnownPeople {
	readonly people: ReadonlyMap<string, PersonRecord>;
	readonly mentions: { get(path: string): NoteRecord | undefined };
	/** Notes whose text would say more. */
	readonly unread: ReadonlySet<string>;
}

/**
 * Finds the notes whose text decides who is due by a day: those of people, those that have an open task for somebody, and of each person
 * the note of the newest contact that the caches know of. A text can only take a contact back, or date it earlier, so where the newest one
 * is of a note that was read it is the last; but for a task, which may have been ticked on any day until its note was last changed. Owned
 * by `PeopleStore`, told of every note that is to be read and of every person put together, and asked of no more than those.
 */
export class DecidingNotes {
	/** Notes to be read, and people, about which it is not known. */
	readonly #open = new Set<string>();
	readonly #dayOf: PersonRules["dayOf"];
	#day: CivilDate | undefined;

	constructor({ dayOf }: Pick<PersonRules, "dayOf">) {
		this.#dayOf = dayOf;
	}

	add(path: string): void {
		this.#open.add(path);
	}

	/** Those that were not named before. */
	take(today: CivilDate, known: KnownPeople): ReadonlySet<string> {
		const { people, mentions, unread } = known;
		// Another day may look at contacts that were still to come.
		if (this.#day !== today) for (const path of people.keys()) this.#open.add(path);
		this.#day = today;
		const deciding = new Set<string>();
		for (const path of this.#open) {
			const person = people.get(path);
			if (unread.has(path) && (person !== undefined || mentions.get(path)?.hasTask === true)) deciding.add(path);
			if (person?.whole) this.#addLast(person.whole, known, today, deciding);
		}
		this.#open.clear();
		return deciding;
	}

	/** A text may also say that what looked like a crowd was between two, and date what is in a note of a future day. */
	#addLast({ contacts }: Person, { mentions, unread }: KnownPeople, today: CivilDate, deciding: Set<string>): void {
		let last: CivilDate | undefined;
		for (const { when, oneToOne, origin, source: { path } } of contacts) {
			if (unread.has(path) && (last === undefined || (origin === "task" && this.#mayBeTickedSince(last, when, mentions.get(path))))) {
				deciding.add(path);
			}
			if (oneToOne && when.from <= today) last ??= when.from;
		}
	}

	/** Where a note is older than its own day, its time of change says nothing. */
	#mayBeTickedSince(day: CivilDate, { from }: DateInterval, note: NoteRecord | undefined): boolean {
		const changedOn = note && this.#dayOf?.(note.modifiedAt);
		return changedOn === undefined || changedOn >= day || changedOn < from;
	}
}
