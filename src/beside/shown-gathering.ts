import { acquaintancesOf } from "../brief/acquaintances";
import type { CivilDate } from "../calendar/civil-date";
import type { Gathering } from "../gatherings/gathering";
import { sharedByMembers } from "../groups/members";
import type { RosterLine } from "../interactions/roster/read-roster";
import { linkPath } from "../notes/link-path";
import type { VaultWords } from "../notes/vault-words";
import { linkOf } from "../notes/yaml/property-values";
import type { Person } from "../people/person/person";
import type { NamesOfNotes } from "../gatherings/people-of-note";
import type { Known } from "../talking-points/known";
import type { Words } from "../words/words";

/** Somebody invited, as the pane lists them. */
export interface ShownGuest extends Pick<RosterLine, "line" | "name" | "status"> {
	/** Their note, where they have one. */
	readonly person: string | null;
	readonly on: string;
}

/** A gathering as the pane shows it: plain data, in words. */
export interface ShownGathering {
	readonly path: string;
	readonly name: VaultWords;
	readonly about: VaultWords;
	/** Its day has come: who said yes was there. */
	readonly isPast: boolean;
	readonly guests: readonly ShownGuest[];
	/** Who was there besides, as the properties say. */
	readonly others: readonly { readonly path: string; readonly name: VaultWords }[];
	readonly came: number;
	readonly shared: readonly VaultWords[];
	readonly ties: readonly { readonly one: VaultWords; readonly other: VaultWords }[];
}

/** What it is put together from. */
export interface GatheringSources {
	readonly words: Words;
	readonly known: Known;
}

const mostShared = 6;
/** Of more than these nobody asks who knows whom. */
const mostTied = 12;

/** What the pane shows of a gathering. */
export function shownGathering(kith: GatheringSources, names: NamesOfNotes, gathering: Gathering, today: CivilDate): ShownGathering {
	const { words } = kith;
	const { path, name, when } = gathering;
	const isPast = when !== undefined && when.from <= today;
	const personOf = (link: string | undefined): Person | undefined =>
		(link === undefined ? undefined : names.personOf(names.resolveLink(linkPath(link), path) ?? ""));
	const invited = gathering.invited.filter((one) => !one.private && !one.struck);
	const guests = invited.map((one) => ({ ...one, person: personOf(one.link) }));
	const named = gathering.attendees.flatMap((text) => personOf(linkOf(text)?.target) ?? namedAs(text, names.named(text)));
	const others = [...new Set(named)].filter((person) => !guests.some((guest) => guest.person?.path === person.path));
	const coming = guests.filter(({ status }) => (isPast ? status === "yes" : status !== "no"));
	const people = [...coming.flatMap(({ person }) => person ?? []), ...others];
	return {
		path, name, isPast, about: aboutOf(kith, gathering, today),
		guests: guests.map(({ line, name: who, status, on, person }) => ({
			line, name: who, status, person: person?.path ?? null, on: on ? words.when.day(on, today) : "",
		})),
		others: others.map((person) => ({ path: person.path, name: person.name })),
		came: guests.filter(({ status }) => status === "yes").length + others.length,
		shared: sharedByMembers(people, { name, aliases: [] }).slice(0, mostShared)
			.map(({ text, people: paths }) => words.groups.sharedBy(text, paths.length)),
		ties: tiesAmong(people.slice(0, mostTied), kith),
	};
}

function namedAs(text: string, people: readonly Person[]): readonly Person[] {
	return text.includes("[[") || people.length !== 1 ? [] : people;
}

function aboutOf({ words: { when, groups } }: GatheringSources, gathering: Gathering, today: CivilDate): string {
	const { city, place, topics } = gathering;
	return groups.about([
		...(gathering.when ? [when.interval(gathering.when, today)] : []),
		...[city, place].flatMap((each) => each ?? []),
		...topics,
	]);
}

/** Who knows whom, each pair once. */
function tiesAmong(people: readonly Person[], { known }: Pick<GatheringSources, "known">): ShownGathering["ties"] {
	const knows = people.map((person) => new Set(acquaintancesOf(person, known).people.map(({ path }) => path)));
	const isTied = (at: number, place: number): boolean =>
		place > at && (knows[at]?.has(people[place]?.path ?? "") === true || knows[place]?.has(people[at]?.path ?? "") === true);
	return people.flatMap((one, at) => people.flatMap((other, place) => (isTied(at, place) ? [{ one: one.name, other: other.name }] : [])));
}
