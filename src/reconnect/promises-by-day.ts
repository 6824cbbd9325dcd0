import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { Commitment } from "../commitments/commitment";
import { isMineToKeep } from "../commitments/commitment";
import { spoken } from "../notes/lines/spoken";
import type { Person } from "../people/person/person";
import type { Words } from "../words/words";
import type { ShownPromise } from "./entry-text";
import type { VaultWords } from "../notes/vault-words";

/** A promise of mine as a list of promises shows it: once, however many it was given to. */
export interface PromiseLine {
	readonly promise: ShownPromise;
	readonly text: VaultWords;
	readonly people: readonly Pick<Person, "path" | "name">[];
}

/** The promises for one day; those without a day stand together at the end. */
export interface PromiseDay {
	/** "24 November · in 2 days" */
	readonly title: string;
	readonly lines: readonly PromiseLine[];
}

interface Given {
	readonly one: Commitment;
	readonly people: Person[];
}

/**
 * My open promises to these people by the day that they are for, at most so many. None to who wants no contact; `promisesOf` knows which
 * may be shown.
 */
export function promisesByDay(
	people: readonly Person[],
	promisesOf: (person: Person) => readonly Commitment[],
	limit: number | undefined,
	words: Words,
	today: CivilDate,
): readonly PromiseDay[] {
	const given = new Map<string, Given>();
	for (const person of people) {
		for (const one of promisesOf(person)) {
			if (!isMineToKeep(one) || person.silence) continue;
			const key = `${one.source.path}\n${one.source.line === null ? one.text : String(one.source.line)}`;
			const known = given.get(key);
			if (known) known.people.push(person);
			else given.set(key, { one, people: [person] });
		}
	}
	const inOrder = [...given.values()].sort((a, b) =>
		compareText(dayKey(a), dayKey(b))
			|| compareText(a.one.source.path, b.one.source.path)
			|| (a.one.source.line ?? 0) - (b.one.source.line ?? 0),
	);
	const days = new Map<string, Given[]>();
	for (const one of inOrder.slice(0, limit)) days.set(dayKey(one), [...(days.get(dayKey(one)) ?? []), one]);
	return [...days.values()].map((all) => ({ title: titleOf(all[0]?.one.dueOn, words, today), lines: all.map(lineOf) }));
}

function lineOf({ one: { text, source }, people }: Given): PromiseLine {
	return { promise: { text, source }, text: spoken(text), people: people.map(({ path, name }) => ({ path, name })) };
}

function titleOf(on: CivilDate | undefined, { reconnect, when }: Words, today: CivilDate): string {
	if (on === undefined) return reconnect.noDay;
	const days = daysBetween(today, on);
	return `${when.day(on, today)} · ${days < 0 ? when.ago(on, today) : when.inDays(days)}`;
}

function dayKey({ one }: Given): string {
	return one.dueOn ?? "9999";
}

function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
