import type { CivilDate } from "../calendar/civil-date";
import { mostTogether } from "../interactions/crowd";
import type { VaultWords } from "../notes/vault-words";
import type { Person } from "../people/person/person";
import { type Bridges, bridgesOf } from "./bridges";
import type { IsPrivate } from "./contacts-of";
import type { Pair } from "./point";

/** Two people who are joined, by their numbers, the smaller first, and by what. */
export interface Tie {
	readonly between: Pair;
	/** How often both were there when one talked. */
	readonly talks: number;
	readonly introduced: boolean;
	/** Small groups that both are in. */
	readonly groups: readonly VaultWords[];
}

/** Who is joined with whom, and where that would come apart. */
export interface Network {
	/** Those who are joined with anybody, in the order in which they are given. */
	readonly people: readonly Person[];
	readonly ties: readonly Tie[];
	readonly bridges: Bridges;
	/** How many are joined with nobody. */
	readonly apart: number;
}

/** What is known of people together. Whoever and whatever is private is in none of it. */
export interface NetworkSources {
	readonly people: readonly Person[];
	/** Names of groups with the paths of their members. */
	readonly groups: readonly { readonly name: VaultWords; readonly members: readonly string[] }[];
	/** Paths of two who were introduced to each other. */
	readonly introductions: readonly (readonly [string, string])[];
	readonly isPrivate: IsPrivate;
}

/** So many people, talks or groups are looked at in a step. */
const atOnce = 250;

/** Who is joined with whom: by shared talks, introductions, and groups that are small enough to know each other. In small steps. */
export function* networkOf(
	{ people, groups, introductions, isPrivate }: NetworkSources,
	today: CivilDate,
): Generator<undefined, Network> {
	const open = people.filter(({ path }) => !isPrivate({ path, line: null }));
	yield undefined;
	const numbers = new Map(open.map(({ path }, at) => [path, at]));
	const ties = new Ties(open.length);
	const talks = yield* talksOf(open, isPrivate, today);
	for (const [at, together] of talks.entries()) {
		if (at % (4 * atOnce) === 0) yield undefined;
		ties.join(together, (tie) => { tie.talks++; });
	}
	for (const pair of introductions) ties.join(numbersOf(pair, numbers), (tie) => { tie.introduced = true; });
	for (const [at, { name, members }] of groups.entries()) {
		if (at % atOnce === 0) yield undefined;
		ties.join(numbersOf(members, numbers), (tie) => { if (!tie.groups.includes(name)) tie.groups.push(name); });
	}
	yield undefined;
	return withoutLoners(open, ties.all());
}

function numbersOf(paths: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] {
	return [...new Set(paths)].flatMap((path) => numbers.get(path) ?? []);
}

/** Those who were met together: whose contact is told by the same line, or the same note of a meeting. */
function* talksOf(people: readonly Person[], isPrivate: IsPrivate, today: CivilDate): Generator<undefined, readonly (readonly number[])[]> {
	const byPlace = new Map<string, { readonly isHidden: boolean; readonly people: number[] }>();
	for (const [number, { contacts }] of people.entries()) {
		if (number % atOnce === 0) yield undefined;
		for (const { source, when } of contacts) {
			if (when.from > today) continue;
			const key = `${source.path}\n${String(source.line)}`;
			const known = byPlace.get(key);
			if (!known) byPlace.set(key, { isHidden: isPrivate(source), people: [number] });
			else if (known.people.at(-1) !== number) known.people.push(number);
		}
	}
	return [...byPlace.values()].flatMap(({ isHidden, people: together }) => (isHidden || together.length < 2 ? [] : [together]));
}

type OpenTie = { -readonly [Key in keyof Tie]: Tie[Key] } & { groups: VaultWords[] };

/** Ties while they are found. */
class Ties {
	readonly #count: number;
	readonly #found = new Map<number, OpenTie>();

	constructor(count: number) {
		this.#count = count;
	}

	/** Joins all of these with each other, unless they are a crowd: that two are in one says little about who knows whom. */
	join(people: readonly number[], change: (tie: OpenTie) => void): void {
		if (people.length > mostTogether) return;
		for (const [at, one] of people.entries()) {
			for (const other of people.slice(at + 1)) {
				const between: Pair = one < other ? [one, other] : [other, one];
				const key = between[0] * this.#count + between[1];
				const tie = this.#found.get(key) ?? { between, talks: 0, introduced: false, groups: [] };
				this.#found.set(key, tie);
				change(tie);
			}
		}
	}

	all(): readonly Tie[] {
		return [...this.#found].sort(([one], [other]) => one - other).map(([, tie]) => tie);
	}
}

function withoutLoners(people: readonly Person[], ties: readonly Tie[]): Network {
	const joined = [...new Set(ties.flatMap(({ between }) => between))].sort((one, other) => one - other);
	const numbers = new Map(joined.map((before, now) => [before, now]));
	const now = (before: number): number => numbers.get(before) ?? 0;
	const kept = ties.map((tie): Tie => ({ ...tie, between: [now(tie.between[0]), now(tie.between[1])] }));
	return {
		people: joined.flatMap((before) => people[before] ?? []),
		ties: kept,
		bridges: bridgesOf(joined.length, kept.map(({ between }) => between)),
		apart: people.length - joined.length,
	};
}
