import { type Circle, noCircle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import type { RosterLine } from "../interactions/roster/read-roster";
import { keysOfNames } from "../people/names/keys-of-names";
import { nameKey } from "../people/names/name-key";
import { isOpen, openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { Group } from "./group";

/** Why somebody is worth moving out of a group: as data, for `words/` to say. */
export type MoveReason =
	| { readonly kind: "circle"; readonly circle: string }
	| { readonly kind: "topics"; readonly topics: readonly string[] }
	| { readonly kind: "talks"; readonly count: number; readonly lastOn: CivilDate };

/** Somebody to be moved, with at least one reason. */
export interface MoveProposal {
	readonly person: Person;
	readonly reasons: readonly MoveReason[];
}

/** What a proposal is made from. */
export interface MoveSources {
	/** The members who have a note. */
	readonly people: readonly Person[];
	/** In the order of the settings. */
	readonly circles: readonly Circle[];
	readonly limit: number;
	resolveLink(link: string, fromPath: string): string | undefined;
}

/** Tells who stands on a roster: by a link to their note or, without one, by a name of theirs. */
export function standsOn(
	roster: readonly RosterLine[],
	resolve: (link: string) => string | undefined,
): (person: Pick<Person, "path" | "name" | "aliases">) => boolean {
	const paths = new Set(roster.map(({ link }) => link && resolve(link)));
	const names = new Set(roster.flatMap(({ link, name }) => (link === undefined ? nameKey(name) : [])));
	return ({ path, name, aliases }) => paths.has(path) || (names.size > 0 && [name, ...aliases].some((each) => names.has(nameKey(each))));
}

/**
 * Whom to take along out of a group, best first: the circles that are meant to be small, as the settings have them; then who shares most
 * topics with the group, then with whom one has talked alone most. Nobody without a reason, nobody who is on the roster already, has died,
 * is paused or is decided to be let go.
 */
export function proposeMove(group: Group, sources: MoveSources, today: CivilDate): readonly MoveProposal[] {
	const { people, circles, limit } = sources;
	const close = circles.filter(({ cap }) => cap > 0).map(({ id }) => id);
	const topics = new Map(group.topics.map((text) => [nameKey(text), text] as const));
	const isMoving = standsOn(group.moving, (link) => sources.resolveLink(link, group.path));
	const open = people.filter((person) => !person.died && !person.paused && person.circle !== noCircle.id && !isMoving(person));
	const ranked = open.map((person) => {
		const circle = isOpen(person, "circle") && person.circle !== null ? close.indexOf(person.circle) : -1;
		const shared = sharedTopics(person, topics);
		const talks = person.contacts.filter(({ oneToOne, when }) => oneToOne && when.from <= today);
		return {
			person,
			rank: [circle < 0 ? close.length : circle, -shared.length, -talks.length],
			name: keysOfNames(person)[0] ?? "",
			reasons: reasonsOf(circle < 0 ? undefined : close[circle], shared, talks),
		};
	});
	return ranked
		.filter(({ reasons }) => reasons.length > 0)
		.sort((a, b) => byRank(a.rank, b.rank) || (a.name + a.person.path < b.name + b.person.path ? -1 : 1))
		.slice(0, limit)
		.map(({ person, reasons }) => ({ person, reasons }));
}

function sharedTopics(person: Person, topics: ReadonlyMap<string, string>): readonly string[] {
	return [...new Set(openTerms(person, "topics").flatMap(({ text }) => topics.get(nameKey(text)) ?? []))];
}

function reasonsOf(circle: string | undefined, topics: readonly string[], talks: Person["contacts"]): readonly MoveReason[] {
	const last = talks[0];
	return [
		...(circle === undefined ? [] : [{ kind: "circle", circle } as const]),
		...(topics.length === 0 ? [] : [{ kind: "topics", topics } as const]),
		...(last ? [{ kind: "talks", count: talks.length, lastOn: last.when.to } as const] : []),
	];
}

function byRank(a: readonly number[], b: readonly number[]): number {
	return a.map((each, at) => each - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
