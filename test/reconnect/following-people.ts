import type { CivilDate } from "../../src/calendar/civil-date";
import { ChangeLog } from "../../src/notes/change-log";
import { placeIn } from "../../src/people/index/place-in";
import type { Person } from "../../src/people/person/person";
import type { PersonChange } from "../../src/people/person/person-change";
import { ReconnectList } from "../../src/reconnect/reconnect-list";
import type { ListSettings, ListSources } from "../../src/reconnect/reconnect-list";
import { defaultSettings } from "../../src/settings/default-settings";
import { wordsFor } from "../../src/words/words";

/** People that change one after the other, as the index tells of them, and the list that follows. */
export class FollowingPeople implements ListSources {
	readonly words = wordsFor("en");
	readonly list = new ReconnectList(this);
	now: CivilDate;
	/** Whether lists are being worked out ahead. */
	isBusy = false;
	options: ListSettings = defaultSettings;
	#people: readonly Person[];
	#revision = 0;
	readonly #log = new ChangeLog<PersonChange>();
	#prepared: Generator<undefined> | undefined;

	constructor(people: readonly Person[], today: CivilDate) {
		this.#people = [...people].sort((a, b) => (a.path < b.path ? -1 : 1));
		this.now = today;
	}

	people(): readonly Person[] {
		return this.#people;
	}

	today(): CivilDate {
		return this.now;
	}

	isWorkingAhead(): boolean {
		return this.isBusy;
	}

	revision(): number {
		return this.#revision;
	}

	changesSince(revision: number): readonly PersonChange[] | undefined {
		return this.#log.since(revision);
	}

	settings(): ListSettings {
		return this.options;
	}

	personOf(path: string): Person | undefined {
		return this.#people.find((person) => person.path === path);
	}

	pointsOf(): readonly never[] {
		return [];
	}

	/** Works lists out ahead by so many steps, and goes on where the last time has stopped. */
	prepare(steps: number): void {
		this.#prepared ??= this.list.prepare(this.now);
		for (let step = 0; step < steps; step++) {
			if (this.#prepared.next().done !== true) continue;
			this.#prepared = undefined;
			return;
		}
	}

	/** Puts somebody in the place of whoever is there; undefined takes them away. */
	put(path: string, now: Person | undefined): void {
		const before = this.personOf(path);
		const others = this.#people.filter((person) => person !== before);
		this.#people = (now ? [...others, now] : others).sort((a, b) => (a.path < b.path ? -1 : 1));
		this.#log.add(++this.#revision, [{ before, now }]);
	}

	/** Somebody is as they now are; nobody else is looked at. */
	edit(now: Person): void {
		const at = placeIn(this.#people, (person) => person.path < now.path);
		const before = this.#people[at];
		this.#people = this.#people.map((person, index) => (index === at ? now : person));
		this.#log.add(++this.#revision, [{ before, now }]);
	}

	/** Anybody may have changed: nobody tells who. */
	forget(): void {
		this.#log.add(++this.#revision, undefined);
		this.#people = [...this.#people];
	}
}
