import { changesBetween } from "../person/changes-between";
import type { Person } from "../person/person";
import type { PersonChange } from "../person/person-change";

/** Everybody, and who has changed. */
export interface ChangingPeople {
	/** Everybody, by path; the same array for as long as nobody has changed. */
	people(): readonly Person[];
	/** Grows with every change. */
	revision(): number;
	/** Who has changed since a revision, oldest change first; undefined where anybody may have. */
	changesSince(revision: number): readonly PersonChange[] | undefined;
}

/** Something that is kept of everybody, and follows a change at the cost of that change. */
export interface Follower {
	/** Starts over with these people, by path. */
	fill(people: readonly Person[]): void;
	/** Takes in who has changed, each of them once. */
	follow(changes: readonly PersonChange[]): void;
}

/** Brings a follower up to date when it is asked something. */
export class Following {
	readonly #source: ChangingPeople;
	readonly #follower: Follower;
	#people: readonly Person[] | undefined;
	#revision: number;

	/** `filled`: the people, at a revision, with whom the follower has begun already. */
	constructor(source: ChangingPeople, follower: Follower, filled?: { readonly people: readonly Person[]; readonly revision: number }) {
		this.#source = source;
		this.#follower = follower;
		this.#people = filled?.people;
		this.#revision = filled?.revision ?? 0;
	}

	/** Whether so many have changed, or may have, that starting over costs no more. */
	get isFarBehind(): boolean {
		return this.#source.people() !== this.#people
			&& (this.#people === undefined || this.#source.changesSince(this.#revision) === undefined);
	}

	/** Returns whether anybody has changed since the last time. */
	catchUp(): boolean {
		const people = this.#source.people();
		const before = this.#people;
		const since = this.#revision;
		this.#people = people;
		this.#revision = this.#source.revision();
		if (people === before) return false;
		if (before) this.#follower.follow(netChanges(this.#source.changesSince(since)) ?? changesOf(before, people));
		else this.#follower.fill(people);
		return true;
	}
}

/** What several changes of one person come to. */
function netChanges(changes: readonly PersonChange[] | undefined): readonly PersonChange[] | undefined {
	if (!changes) return undefined;
	const byPath = new Map<string, PersonChange>();
	for (const { before, now } of changes) {
		const path = (before ?? now)?.path ?? "";
		const earlier = byPath.get(path);
		byPath.set(path, { before: earlier ? earlier.before : before, now });
	}
	return [...byPath.values()].filter(({ before, now }) => before !== now);
}

/** The differences of two lists, by person. */
function changesOf(before: readonly Person[], now: readonly Person[]): readonly PersonChange[] {
	const { gone, come } = changesBetween(before, now);
	const left = new Map(gone.map((person) => [person.path, person]));
	const changes: PersonChange[] = come.map((person) => ({ before: left.get(person.path), now: person }));
	for (const { path } of come) left.delete(path);
	for (const person of left.values()) changes.push({ before: person, now: undefined });
	return changes;
}
